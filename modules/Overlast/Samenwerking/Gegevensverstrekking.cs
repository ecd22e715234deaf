namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>
/// Personal data that was given to a partner: the register. A line is never changed or removed, and says itself under which convenant and
/// on what ground it was given, because convenants change.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Gegevensverstrekking : Dossierdeel
{
    public const int MaxOmschrijving = 1000;
    public const int MaxGebruikersnaam = 100;

    private readonly List<VerstrekteCategorie> _categorieen = [];

    private Gegevensverstrekking()
    {
    }

    public Gegevensverstrekking(Guid leefbaarheidsdossierId, Toestemming toestemming, string? omschrijving, string door)
        : base(leefbaarheidsdossierId, toestemming.Dag)
    {
        NetwerkpartnerId = toestemming.Partner.Id;
        ConvenantId = toestemming.Convenant.Id;
        Doel = toestemming.Convenant.Doel;
        Grondslag = toestemming.Convenant.Grondslag;
        Omschrijving = Invoer.Verplicht(omschrijving, MaxOmschrijving, "omschrijving");
        VerstrektDoor = door;
        _categorieen.AddRange(toestemming.Categorieen.Select(categorie => new VerstrekteCategorie(categorie)));
    }

    public Guid NetwerkpartnerId { get; private set; }

    public Netwerkpartner? Netwerkpartner { get; private set; }

    public Guid ConvenantId { get; private set; }

    public Convenant? Convenant { get; private set; }

    /// <summary>What for, as the convenant said that day.</summary>
    public string Doel { get; private set; } = "";

    /// <summary>On what ground, as the convenant said that day.</summary>
    public string Grondslag { get; private set; } = "";

    /// <summary>What was given, in the user's words.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Omschrijving { get; private set; } = "";

    /// <summary>User name of who gave it.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string VerstrektDoor { get; private set; } = "";

    /// <summary>What kinds of data.</summary>
    public IReadOnlyList<VerstrekteCategorie> Categorieen => _categorieen;
}

/// <summary>A kind of data that was given.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class VerstrekteCategorie(Gegevenscategorie categorie) : Entity
{
    public Guid GegevensverstrekkingId { get; private set; }

    public Gegevenscategorie Categorie { get; private set; } = categorie;
}
