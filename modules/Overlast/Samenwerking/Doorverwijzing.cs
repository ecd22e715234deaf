namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>A case that was handed to a partner. What it was told about the people stands in the register.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Doorverwijzing : Dossierdeel, IBewaakt
{
    public const int MaxReden = 1000;

    private Doorverwijzing()
    {
    }

    public Doorverwijzing(
        Guid leefbaarheidsdossierId, Toestemming toestemming, string? reden, DateOnly? terugkoppelingVerwachtOp, Gegevensverstrekking verstrekking)
        : base(leefbaarheidsdossierId, toestemming.Dag)
    {
        NetwerkpartnerId = toestemming.Partner.Id;
        Reden = Invoer.Verplicht(reden, MaxReden, "reden");
        TerugkoppelingVerwachtOp = terugkoppelingVerwachtOp is { } verwacht
            ? Dag.NietVoorBegin(verwacht, toestemming.Dag, "terugkoppelingVerwachtOp")
            : null;
        Gegevensverstrekking = verstrekking;
        GegevensverstrekkingId = verstrekking.Id;
    }

    public Guid NetwerkpartnerId { get; private set; }

    public Netwerkpartner? Netwerkpartner { get; private set; }

    /// <summary>Why the partner is the one to help.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Reden { get; private set; } = "";

    public Guid GegevensverstrekkingId { get; private set; }

    /// <summary>What the partner was told.</summary>
    public Gegevensverstrekking? Gegevensverstrekking { get; private set; }

    /// <summary>The day on which the partner should have told what became of it; watched as a deadline. Null for no day.</summary>
    public DateOnly? TerugkoppelingVerwachtOp { get; private set; }

    /// <summary>The day on which the partner told what became of it; null until then.</summary>
    public DateOnly? TeruggekoppeldOp { get; private set; }

    /// <summary>What became of it, in the user's words.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Terugkoppeling { get; private set; }

    string IBewaakt.Termijnsoort => Bewaking.Partnerreactie;

    DateOnly? IBewaakt.LaatsteDag => TerugkoppelingVerwachtOp;

    string IBewaakt.Taakomschrijving => $"Navragen bij {Netwerkpartner?.Naam} wat er met de doorverwijzing is gedaan";

    /// <exception cref="RegelovertredingException"><c>AL_TERUGGEKOPPELD</c>.</exception>
    internal void KoppelTerug(string? terugkoppeling, DateOnly op, DateOnly vandaag)
    {
        if (TeruggekoppeldOp is not null)
            throw new RegelovertredingException("AL_TERUGGEKOPPELD", "De terugkoppeling van deze doorverwijzing is al vastgelegd.", "id");
        Dag.NietVoorBegin(Dag.NietNa(op, vandaag, "teruggekoppeldOp"), Datum, "teruggekoppeldOp");
        Terugkoppeling = Invoer.Verplicht(terugkoppeling, MaxReden, "terugkoppeling");
        TeruggekoppeldOp = op;
    }
}
