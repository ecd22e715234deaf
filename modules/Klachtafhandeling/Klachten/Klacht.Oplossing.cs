namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <content>Whether it was solved: satisfaction, all that is reasonable, and what must be settled before the dossier can be closed.</content>
internal sealed partial class Klacht
{
    private readonly List<Oplossingscontrole> _controles = [];

    public Tevredenheid Tevreden { get; private set; }

    /// <summary>What the complainant said of it.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? TevredenToelichting { get; private set; }

    /// <summary>Whether the corporation did all that can be asked of it; null while nobody judged.</summary>
    public bool? AlHetRedelijkeGedaan { get; private set; }

    /// <summary>Why it did, or what still can be done.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Motivering { get; private set; }

    public DateOnly? GecontroleerdOp { get; private set; }

    /// <summary>User name of who checked the solution.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? GecontroleerdDoor { get; private set; }

    /// <summary>Every check of the solution, the oldest first; reopening takes none away.</summary>
    public IReadOnlyList<Oplossingscontrole> Controles => [.. _controles.OrderBy(controle => controle.Volgnummer)];

    /// <summary>Records what the complainant thinks of the solution.</summary>
    internal void LegTevredenheidVast(Tevredenheid tevreden, string? toelichting)
    {
        ControleerInBehandeling();
        Tevreden = tevreden;
        TevredenToelichting = Invoer.Optioneel(toelichting, MaxToelichting, "toelichting");
        BepaalFase();
    }

    /// <summary>Checks the solution (work instruction Afhandelen klacht, D). Needs the earlier checks.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>OORDEEL_VERPLICHT</c>: a complainant who is not satisfied asks for a judgement; <c>MOTIVERING_VERPLICHT</c>.
    /// </exception>
    internal void ControleerOplossing(Oplossingsoordeel oordeel, DateOnly vandaag, string door)
    {
        ControleerInBehandeling();
        if (oordeel is { Tevreden: Tevredenheid.Nee, AlHetRedelijkeGedaan: null })
        {
            throw new RegelovertredingException(
                "OORDEEL_VERPLICHT",
                "De klager is niet tevreden. Geef aan of al het redelijke is gedaan om de klacht op te lossen.",
                "alHetRedelijkeGedaan");
        }

        var motivering = Invoer.Optioneel(oordeel.Motivering, MaxMotivering, "motivering");
        if (oordeel.AlHetRedelijkeGedaan == true && motivering is null)
        {
            throw new RegelovertredingException(
                "MOTIVERING_VERPLICHT", "Leg uit waarom al het redelijke is gedaan om de klacht op te lossen.", "motivering");
        }

        LegTevredenheidVast(oordeel.Tevreden, oordeel.Toelichting);
        AlHetRedelijkeGedaan = oordeel.AlHetRedelijkeGedaan;
        Motivering = motivering;
        GecontroleerdOp = vandaag;
        GecontroleerdDoor = door;
        _controles.Add(new Oplossingscontrole(_controles.Count + 1, oordeel with { Toelichting = TevredenToelichting, Motivering = motivering }, vandaag, door));
        BepaalFase();
    }

    /// <summary>Why the dossier cannot be closed as done; null when it can.</summary>
    internal (string Code, Foutbericht Reden)? BezwaarTegenAfsluiten()
        => this switch
        {
            { InBehandeling: null } =>
                ("KLACHT_NIET_BEOORDEELD", "Beoordeel eerst of de klacht in behandeling wordt genomen of wordt afgewezen."),
            { InBehandeling: false } or { Tevreden: Tevredenheid.Ja } => null,
            { AlHetRedelijkeGedaan: not true } =>
                ("KLACHT_NIET_OPGELOST", "Leg eerst vast dat de klager tevreden is, of waarom al het redelijke is gedaan om de klacht op te lossen."),
            { Tevreden: Tevredenheid.Nee, VerwezenOp: null } =>
                ("KLACHT_NIET_VERWEZEN", "De klager is niet tevreden. Verwijs de klager eerst naar een externe instantie, zoals de klachtencommissie."),
            _ => null,
        };

    private void ControleerInBehandeling()
    {
        ControleerOpen();
        if (InBehandeling != true)
        {
            throw new RegelovertredingException(
                "KLACHT_NIET_IN_BEHANDELING",
                InBehandeling is null ? "Neem de klacht eerst in behandeling." : "Deze klacht is afgewezen. Neem de klacht eerst alsnog in behandeling.");
        }
    }

    private void VergeetOplossing()
    {
        Tevreden = Tevredenheid.Onbekend;
        TevredenToelichting = null;
        AlHetRedelijkeGedaan = null;
        Motivering = null;
        GecontroleerdOp = null;
        GecontroleerdDoor = null;
    }
}

/// <summary>What a check of the solution found.</summary>
/// <param name="Tevreden">Whether the complainant is satisfied.</param>
/// <param name="Toelichting">What the complainant said of it.</param>
/// <param name="AlHetRedelijkeGedaan">Whether all that is reasonable was done; null for no judgement.</param>
/// <param name="Motivering">Why.</param>
internal sealed record Oplossingsoordeel(Tevredenheid Tevreden, string? Toelichting, bool? AlHetRedelijkeGedaan, string? Motivering);
