namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <summary>One check of the solution of a complaint, as it was found then.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Oplossingscontrole : Entity
{
    private Oplossingscontrole()
    {
    }

    public Oplossingscontrole(int volgnummer, Oplossingsoordeel oordeel, DateOnly op, string door)
    {
        Volgnummer = volgnummer;
        Op = op;
        Door = door;
        Tevreden = oordeel.Tevreden;
        Toelichting = oordeel.Toelichting;
        AlHetRedelijkeGedaan = oordeel.AlHetRedelijkeGedaan;
        Motivering = oordeel.Motivering;
    }

    public Guid KlachtId { get; private set; }

    /// <summary>Place in the history.</summary>
    public int Volgnummer { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>User name of who checked.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Door { get; private set; } = "";

    public Tevredenheid Tevreden { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Toelichting { get; private set; }

    public bool? AlHetRedelijkeGedaan { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Motivering { get; private set; }
}
