
namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>What partners agreed about sharing data.</summary>
internal sealed record Convenantgegevens(
    string? Naam,
    string? Doel,
    string? Grondslag,
    DateOnly GeldigVan,
    DateOnly GeldigTot,
    IReadOnlyCollection<Gegevenscategorie> Gegevenscategorieen,
    IReadOnlyCollection<Netwerkpartner> Partners);

/// <summary>An agreement with partners about which personal data may be shared, what for, on what ground and until when.</summary>
[DataClassification(DataClassification.OrganizationIdentifiableInformation)]
internal sealed class Convenant : Entity, IBewaakt
{
    public const int MaxNaam = 100;
    public const int MaxTekst = 1000;

    /// <summary>How many days before its end people are reminded of it.</summary>
    private const int Aanlooptijd = 60;

    private readonly List<Convenantpartner> _partners = [];
    private readonly List<Convenantcategorie> _categorieen = [];

    private Convenant()
    {
    }

    public Convenant(Convenantgegevens gegevens) => Wijzig(gegevens);

    /// <summary>Unique.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What the data may be used for.</summary>
    public string Doel { get; private set; } = "";

    /// <summary>The legal ground.</summary>
    public string Grondslag { get; private set; } = "";

    /// <summary>Its first day.</summary>
    public DateOnly GeldigVan { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly GeldigTot { get; private set; }

    string IBewaakt.Termijnsoort => Bewaking.ConvenantEinde;

    DateOnly? IBewaakt.LaatsteDag => GeldigTot;

    /// <summary>Partners need time to sign a new one; a convenant that is shorter than that has its first day.</summary>
    DateOnly? IBewaakt.Streefdag => DateOnly.FromDayNumber(Math.Max(GeldigVan.DayNumber, GeldigTot.DayNumber - Aanlooptijd));

    string IBewaakt.Taakomschrijving => $"Nieuw convenant sluiten: '{Naam}' loopt af";

    /// <summary>Who signed it.</summary>
    public IReadOnlyList<Convenantpartner> Partners => _partners;

    /// <summary>What it covers.</summary>
    public IReadOnlyList<Convenantcategorie> Categorieen => _categorieen;

    internal void Wijzig(Convenantgegevens gegevens)
    {
        var categorieen = Gegevenscategorieen.Verplicht(gegevens.Gegevenscategorieen);
        if (gegevens.Partners.Count == 0)
            throw new RegelovertredingException("VERPLICHT", "Kies minstens één netwerkpartner.", "netwerkpartnerIds");
        Naam = Invoer.Verplicht(gegevens.Naam, MaxNaam, "naam");
        Doel = Invoer.Verplicht(gegevens.Doel, MaxTekst, "doel");
        Grondslag = Invoer.Verplicht(gegevens.Grondslag, MaxTekst, "grondslag");
        GeldigTot = Dag.NietVoorBegin(gegevens.GeldigTot, gegevens.GeldigVan, "geldigTot");
        GeldigVan = gegevens.GeldigVan;
        _categorieen.RemoveAll(regel => !categorieen.Contains(regel.Categorie));
        _categorieen.AddRange(categorieen
            .Where(categorie => !_categorieen.Exists(regel => regel.Categorie == categorie)).Select(categorie => new Convenantcategorie(categorie)));
        _partners.RemoveAll(regel => gegevens.Partners.All(partner => partner.Id != regel.NetwerkpartnerId));
        _partners.AddRange(gegevens.Partners.DistinctBy(partner => partner.Id)
            .Where(partner => !_partners.Exists(regel => regel.NetwerkpartnerId == partner.Id)).Select(partner => new Convenantpartner(partner.Id)));
    }

    internal bool IsVan(Guid netwerkpartnerId) => _partners.Exists(regel => regel.NetwerkpartnerId == netwerkpartnerId);

    internal bool IsGeldigOp(DateOnly dag) => GeldigVan <= dag && dag <= GeldigTot;

    /// <summary>Which of these it does not cover.</summary>
    internal IReadOnlyList<Gegevenscategorie> Ontbrekend(IEnumerable<Gegevenscategorie> categorieen)
        => [.. categorieen.Where(categorie => !_categorieen.Exists(regel => regel.Categorie == categorie))];

    /// <exception cref="RegelovertredingException"><c>CONVENANT_ANDERE_PARTNER</c>, <c>CONVENANT_NIET_GELDIG</c> or <c>CONVENANT_DEKT_NIET</c>.</exception>
    internal void ControleerDekt(Netwerkpartner partner, IReadOnlyCollection<Gegevenscategorie> categorieen, DateOnly dag)
    {
        if (!IsVan(partner.Id))
        {
            throw new RegelovertredingException(
                "CONVENANT_ANDERE_PARTNER", $"{partner.Naam} doet niet mee aan het convenant '{Naam}'. Kies een ander convenant.", "convenantId");
        }

        if (!IsGeldigOp(dag))
        {
            throw new RegelovertredingException(
                "CONVENANT_NIET_GELDIG",
                $"Het convenant '{Naam}' geldt van {GeldigVan:d-M-yyyy} tot en met {GeldigTot:d-M-yyyy}, en niet op {dag:d-M-yyyy}.",
                "convenantId");
        }

        if (Ontbrekend(categorieen) is { Count: > 0 } ontbrekend)
        {
            throw new RegelovertredingException(
                "CONVENANT_DEKT_NIET",
                $"Het convenant '{Naam}' staat niet toe dat u dit deelt: {string.Join(", ", ontbrekend.Select(categorie => categorie.Naam()))}.",
                "gegevenscategorieen");
        }
    }
}

/// <summary>A partner that signed a convenant.</summary>
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Convenantpartner(Guid netwerkpartnerId) : Entity
{
    public Guid ConvenantId { get; private set; }

    public Guid NetwerkpartnerId { get; private set; } = netwerkpartnerId;

    public Netwerkpartner? Netwerkpartner { get; private set; }
}

/// <summary>A kind of data that a convenant covers.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Convenantcategorie(Gegevenscategorie categorie) : Entity
{
    public Guid ConvenantId { get; private set; }

    public Gegevenscategorie Categorie { get; private set; } = categorie;
}
