namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>A line to be added, and whether it is to be the one that the card shows.</summary>
internal readonly record struct NieuwKenmerk<T>(T Regel, bool TonenOpDossier)
    where T : Kenmerk;

/// <summary>
/// The one rule of every list of a dossier: nothing twice, and exactly one line is shown on the card as long as there is a line. The
/// first one is it, until another is chosen; when it goes, the oldest that is left takes its place.
/// </summary>
internal static class Kenmerklijst
{
    /// <exception cref="RegelovertredingException"><c>KENMERK_DUBBEL</c> or <c>TONEN_OP_DOSSIER_DUBBEL</c>; nothing was added.</exception>
    public static void VoegToe<T>(List<T> lijst, IReadOnlyCollection<NieuwKenmerk<T>> nieuwe, string veld)
        where T : Kenmerk
    {
        if (nieuwe.Count(nieuw => nieuw.TonenOpDossier) > 1)
        {
            throw new RegelovertredingException(
                "TONEN_OP_DOSSIER_DUBBEL", "U kunt er maar één op het dossier tonen. Kies welke.", veld);
        }

        var sleutels = lijst.Select(regel => regel.Sleutel).ToHashSet();
        if (!nieuwe.All(nieuw => sleutels.Add(nieuw.Regel.Sleutel)))
        {
            throw new RegelovertredingException(
                "KENMERK_DUBBEL", "Dit staat al in de lijst. Elk gegeven kan er maar één keer in staan.", veld);
        }

        var volgnummer = lijst.Count == 0 ? 0 : lijst.Max(regel => regel.Volgnummer);
        foreach (var (regel, tonen) in nieuwe)
        {
            regel.Volgnummer = ++volgnummer;
            lijst.Add(regel);
            if (tonen || lijst.Count == 1)
                Markeer(lijst, regel);
        }
    }

    public static void Toon<T>(List<T> lijst, Guid sleutel, string veld)
        where T : Kenmerk
        => Markeer(lijst, Zoek(lijst, sleutel, veld));

    /// <summary>Takes a line out.</summary>
    public static void Verwijder<T>(List<T> lijst, Guid sleutel, string veld)
        where T : Kenmerk
    {
        var regel = Zoek(lijst, sleutel, veld);
        lijst.Remove(regel);
        if (regel.TonenOpDossier && lijst.MinBy(andere => andere.Volgnummer) is { } opvolger)
            opvolger.TonenOpDossier = true;
    }

    /// <summary>
    /// Moves the lines of a list to the same list of another dossier. What that one has already stays behind, as does what it cannot
    /// have: so the dossier that is merged still shows what it knew of it.
    /// </summary>
    public static void Verplaats<T>(List<T> van, List<T> naar, Guid naarDossierId, Func<T, bool>? past = null)
        where T : Kenmerk
    {
        var bekend = naar.Select(regel => regel.Sleutel).ToHashSet();
        var mee = van.Where(regel => !bekend.Contains(regel.Sleutel) && (past is null || past(regel))).OrderBy(regel => regel.Volgnummer).ToList();
        foreach (var regel in mee)
        {
            Verwijder(van, regel.Sleutel, "");
            regel.TonenOpDossier = false;
            regel.VerplaatsNaar(naarDossierId);
        }

        VoegToe(naar, [.. mee.Select(regel => new NieuwKenmerk<T>(regel, false))], "");
    }

    /// <exception cref="RegelovertredingException"><c>KENMERK_ONBEKEND</c>.</exception>
    public static T Zoek<T>(List<T> lijst, Guid sleutel, string veld)
        where T : Kenmerk
        => lijst.Find(regel => regel.Sleutel == sleutel)
            ?? throw new RegelovertredingException("KENMERK_ONBEKEND", "Dit staat niet in de lijst van dit dossier.", veld);

    private static void Markeer<T>(List<T> lijst, T gekozen)
        where T : Kenmerk
    {
        foreach (var regel in lijst)
            regel.TonenOpDossier = ReferenceEquals(regel, gekozen);
    }
}
