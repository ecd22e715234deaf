using Leefbaarheid.Contracts.Security;


namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <summary>
/// What a dossier of the type Klacht knows beside what every dossier knows: whether the complaint was admitted, whether it was solved,
/// and to whom the complainant was referred.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal sealed partial class Klacht : Entity
{
    public const int MaxToelichting = 500;
    public const int MaxMotivering = 2000;

    /// <summary>From how many days before its last chance elsewhere the complaint carries a warning.</summary>
    private const int Waarschuwingsdagen = 30;

    private Klacht()
    {
    }

    public Klacht(Guid leefbaarheidsdossierId, DateOnly ingediendOp)
    {
        LeefbaarheidsdossierId = leefbaarheidsdossierId;
        IngediendOp = ingediendOp;
    }

    public Guid LeefbaarheidsdossierId { get; private set; }

    public Klachtfase Fase { get; private set; }

    /// <summary>What it is about; null until somebody said so.</summary>
    public Klachtonderwerp? KlachtOver { get; private set; }

    /// <summary>The day on which it was filed; the term counts from it.</summary>
    public DateOnly IngediendOp { get; private set; }

    /// <summary>The last day on which the corporation answers in time; the deadline itself is the platform's.</summary>
    public DateOnly? UitersteDatum { get; private set; }

    /// <summary>Whether it was admitted; null while nobody decided.</summary>
    public bool? InBehandeling { get; private set; }

    /// <summary>Why it was admitted or not, in the user's words.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Beoordelingsreden { get; private set; }

    public DateOnly? BeoordeeldOp { get; private set; }

    /// <summary>User name of who decided.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? BeoordeeldDoor { get; private set; }

    /// <summary>The day on which the dossier was closed; null while it is open.</summary>
    public DateOnly? AfgeslotenOp { get; private set; }

    /// <summary>How often the dossier was opened again.</summary>
    public int AantalKeerHeropend { get; private set; }

    /// <summary>When it was last opened again; null for never.</summary>
    public DateOnly? HeropendOp { get; private set; }

    /// <summary>Why it was last opened again.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Heropenreden { get; private set; }

    internal void Wijzig(Klachtonderwerp? klachtOver, DateOnly ingediendOp, DateOnly vandaag)
    {
        ControleerOpen();
        if (InBehandeling == true && klachtOver is null)
            throw OnderwerpVerplicht();
        ZetIngediendOp(ingediendOp, vandaag);
        KlachtOver = klachtOver;
    }

    /// <summary>Admits the complaint; also one that was not admitted at first.</summary>
    /// <exception cref="RegelovertredingException"><c>KLACHT_AL_IN_BEHANDELING</c> or <c>KLACHT_OVER_VERPLICHT</c>.</exception>
    internal void NeemInBehandeling(Klachtonderwerp? klachtOver, string? reden, DateOnly vandaag, string door)
    {
        ControleerOpen();
        if (InBehandeling == true)
            throw new RegelovertredingException("KLACHT_AL_IN_BEHANDELING", "Deze klacht is al in behandeling.");
        KlachtOver = klachtOver ?? KlachtOver ?? throw OnderwerpVerplicht();
        Beoordeel(true, Invoer.Optioneel(reden, MaxToelichting, "reden"), vandaag, door);
    }

    /// <summary>Does not admit the complaint, or no longer: somebody else turns out to be the one to settle it.</summary>
    /// <exception cref="RegelovertredingException"><c>KLACHT_AL_AFGEWEZEN</c> or <c>VERPLICHT</c>: there must be a reason.</exception>
    internal void WijsAf(string? reden, DateOnly vandaag, string door)
    {
        ControleerOpen();
        if (InBehandeling == false)
            throw new RegelovertredingException("KLACHT_AL_AFGEWEZEN", "Deze klacht is al afgewezen.");
        Beoordeel(false, Invoer.Verplicht(reden, MaxToelichting, "reden"), vandaag, door);
    }

    /// <summary>Takes over where the deadline stands.</summary>
    internal void ZetUitersteDatum(DateOnly? uitersteDatum) => UitersteDatum = uitersteDatum;

    /// <summary>Follows the closing of the dossier.</summary>
    internal void SluitAf(DateOnly op)
    {
        AfgeslotenOp = op;
        BepaalFase();
    }

    /// <summary>
    /// Follows the reopening of the dossier: what was found about the solution no longer holds, and the complainant is asked again. The
    /// checks and the referrals stay to be read.
    /// </summary>
    internal void Heropen(string reden, DateOnly vandaag)
    {
        AfgeslotenOp = null;
        AantalKeerHeropend++;
        HeropendOp = vandaag;
        Heropenreden = reden.Length > MaxToelichting ? reden[..MaxToelichting] : reden;
        VergeetOplossing();
        VerwezenOp = null;
        BepaalFase();
    }

    /// <summary>The last day on which the same dossier can go on.</summary>
    /// <param name="afgeslotenOp">When it was closed.</param>
    /// <param name="verwijzingen">Its referrals.</param>
    /// <param name="heropenDagen">How many days after closing, or after another body found for the complainant.</param>
    internal static DateOnly HeropenbaarTot(DateOnly afgeslotenOp, IEnumerable<Verwijzing> verwijzingen, int heropenDagen)
    {
        var gelijkGekregen = verwijzingen.Where(verwijzing => verwijzing.KlagerKreegGelijk).Max(verwijzing => verwijzing.Uitkomstdatum);
        return (gelijkGekregen > afgeslotenOp ? gelijkGekregen.Value : afgeslotenOp).AddDays(heropenDagen);
    }

    /// <summary>Why the dossier cannot be opened again today; null when it can. Needs the referrals.</summary>
    internal (string Code, Foutbericht Reden)? BezwaarTegenHeropenen(int heropenDagen, DateOnly vandaag)
        => AfgeslotenOp is { } einde && HeropenbaarTot(einde, _verwijzingen, heropenDagen) is var tot && vandaag > tot
            ? ("HEROPENEN_TE_LAAT", $"Deze klacht kon tot en met {tot:d-M-yyyy} heropend worden. Maak een nieuwe klacht en koppel die aan dit dossier.")
            : null;

    /// <summary>
    /// What to mind while nothing was settled and nobody was referred: a complainant who waits too long finds no other door open. Null
    /// when there is still time, and when it no longer matters.
    /// </summary>
    internal string? Waarschuwing(DateOnly geschildag, DateOnly vandaag)
    {
        var wacht = Fase is Klachtfase.TeBeoordelen or Klachtfase.InBehandeling or Klachtfase.Afgewezen
            || (Fase is Klachtfase.Gecontroleerd && Tevreden != Tevredenheid.Ja);
        if (!wacht || vandaag < geschildag.AddDays(-Waarschuwingsdagen))
            return null;
        return vandaag <= geschildag
            ? $"De klager kan nog tot en met {geschildag:d-M-yyyy} naar een geschilleninstantie. Wijs hem daar nu op."
            : $"Deze klacht is ingediend op {IngediendOp:d-M-yyyy}. Sinds {geschildag:d-M-yyyy} nemen geschilleninstanties haar meestal niet meer aan.";
    }

    /// <exception cref="RegelovertredingException"><c>KLACHT_AFGESLOTEN</c>.</exception>
    internal void ControleerOpen()
    {
        if (AfgeslotenOp is not null)
            throw new RegelovertredingException("KLACHT_AFGESLOTEN", "Deze klacht is afgesloten. Heropen de klacht om iets te wijzigen.");
    }

    private static RegelovertredingException OnderwerpVerplicht()
        => new("KLACHT_OVER_VERPLICHT", "Kies waar de klacht over gaat: de organisatie, een medewerker, een samenwerkingspartner of het beleid.", "klachtOver");

    private void ZetIngediendOp(DateOnly ingediendOp, DateOnly vandaag)
    {
        if (ingediendOp > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "Een klacht kan niet in de toekomst ingediend zijn.", "ingediendOp");
        IngediendOp = ingediendOp;
    }

    private void Beoordeel(bool inBehandeling, string? reden, DateOnly vandaag, string door)
    {
        InBehandeling = inBehandeling;
        Beoordelingsreden = reden;
        BeoordeeldOp = vandaag;
        BeoordeeldDoor = door;
        BepaalFase();
    }

    private void BepaalFase()
        => Fase = this switch
        {
            { AfgeslotenOp: not null } => Klachtfase.Afgesloten,
            { InBehandeling: null } => Klachtfase.TeBeoordelen,
            { InBehandeling: false } => Klachtfase.Afgewezen,
            { Tevreden: Tevredenheid.Ja } => Klachtfase.Gecontroleerd,
            { VerwezenOp: not null } => Klachtfase.Verwezen,
            { AlHetRedelijkeGedaan: true } => Klachtfase.Gecontroleerd,
            _ => Klachtfase.InBehandeling,
        };
}
