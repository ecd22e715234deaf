namespace Leefbaarheid.Basisregistraties.Gebieden;

/// <summary>How large an area is, from small to large; the last one is the corporation's own division.</summary>
internal enum Gebiedsniveau
{
    Buurt,
    Wijk,
    Stadsdeel,
    Gemeente,
    Woonplaats,
    Eigen,
}

/// <summary>A neighbourhood, district or municipality, in a tree.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Gebied : Entity, IGebied
{
    public const int CodeLengte = 20;
    public const int NaamLengte = 100;

    private Gebied()
    {
    }

    public Gebied(string? code, string? naam, Gebiedsniveau niveau)
    {
        Code = Invoer.Verplicht(code, CodeLengte, "code").ToUpperInvariant();
        Wijzig(naam, niveau);
    }

    public string Code { get; private set; } = "";

    public string Naam { get; private set; } = "";

    public Gebiedsniveau Niveau { get; private set; }

    public Guid? BovenliggendId { get; private set; }

    public Gebied? Bovenliggend { get; private set; }

    public ICollection<Gebied> Onderliggend { get; private set; } = [];

    public void Wijzig(string? naam, Gebiedsniveau niveau)
    {
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Niveau = niveau;
    }

    /// <summary>Puts the area under another; null takes it out of the tree.</summary>
    public void PlaatsOnder(Guid? bovenliggendId, Func<Guid, Guid?> bovenliggendeVan)
    {
        Hierarchie.Controleer(Id, bovenliggendId, bovenliggendeVan, "bovenliggendId");
        BovenliggendId = bovenliggendId;
    }
}
