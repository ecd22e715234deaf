namespace Leefbaarheid.Basisregistraties.Clusters;

/// <summary>A group of units for a purpose; a unit may be in many.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Cluster : Entity, ICluster
{
    public const int CodeLengte = 20;
    public const int NaamLengte = 100;

    private Cluster()
    {
    }

    public Cluster(string? code, string? soort, string? naam)
    {
        Code = Invoer.Verplicht(code, CodeLengte, "code").ToUpperInvariant();
        Wijzig(soort, naam, begindatum: null, einddatum: null);
    }

    public string Code { get; private set; } = "";

    /// <summary>Code of the list CLUSTERSOORT.</summary>
    public string Soort { get; private set; } = "";

    public string Naam { get; private set; } = "";

    public DateOnly? Begindatum { get; private set; }

    public DateOnly? Einddatum { get; private set; }

    public Guid? BovenliggendId { get; private set; }

    public Cluster? Bovenliggend { get; private set; }

    public ICollection<Cluster> Onderliggend { get; private set; } = [];

    public ICollection<Clustereenheid> Eenheden { get; private set; } = [];

    public void Wijzig(string? soort, string? naam, DateOnly? begindatum, DateOnly? einddatum)
    {
        Soort = Invoer.Verplicht(soort, Referentiedata.Referentiewaarde.CodeLengte, "soort");
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Einddatum = begindatum is { } begin ? Periode.Controleer(begin, einddatum) : einddatum;
        Begindatum = begindatum;
    }

    /// <summary>Puts the cluster under another; null takes it out of the tree.</summary>
    public void PlaatsOnder(Guid? bovenliggendId, Func<Guid, Guid?> bovenliggendeVan)
    {
        Hierarchie.Controleer(Id, bovenliggendId, bovenliggendeVan, "bovenliggendId");
        BovenliggendId = bovenliggendId;
    }
}
