namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>A team of medewerkers.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Team : Entity, ITeam
{
    public const int CodeLengte = 20;
    public const int NaamLengte = 100;

    private Team()
    {
    }

    public Team(string? code, string? naam)
    {
        Code = Invoer.Verplicht(code, CodeLengte, "code").ToUpperInvariant();
        Hernoem(naam);
    }

    public string Code { get; private set; } = "";

    public string Naam { get; private set; } = "";

    public ICollection<Teamlid> Leden { get; private set; } = [];

    public void Hernoem(string? naam) => Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
}
