using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <content>Who may read it beside those who handle it.</content>
internal sealed partial class Leefbaarheidsdossier
{
    private readonly List<Meelezer> _meelezers = [];

    /// <summary>In order of adding.</summary>
    public IReadOnlyList<Meelezer> Meelezers => _meelezers;

    /// <exception cref="RegelovertredingException"><c>MEELEZER_DUBBEL</c>.</exception>
    internal void VoegMeelezerToe(Guid medewerkerId)
    {
        if (Leest(medewerkerId))
            throw new RegelovertredingException("MEELEZER_DUBBEL", "Deze medewerker leest al mee.", "medewerkerId");
        _meelezers.Add(new Meelezer(medewerkerId));
    }

    /// <exception cref="RegelovertredingException"><c>MEELEZER_ONBEKEND</c>.</exception>
    internal void VerwijderMeelezer(Guid medewerkerId)
    {
        var meelezer = _meelezers.Find(regel => regel.MedewerkerId == medewerkerId)
            ?? throw new RegelovertredingException("MEELEZER_ONBEKEND", "Deze medewerker leest niet mee.", "medewerkerId");
        _meelezers.Remove(meelezer);
    }

    /// <summary>
    /// Whoever closes a dossier off from others knows what is in it, and may not lose sight of it by doing so. Those who handle it can take him off
    /// the list. Needs the meelezers.
    /// </summary>
    internal void Houd(Guid? afschermer)
    {
        if (Vertrouwelijkheid > Vertrouwelijkheid.Intern && afschermer is { } medewerker && medewerker != BehandelendMedewerkerId && !Leest(medewerker))
            _meelezers.Add(new Meelezer(medewerker));
    }

    private bool Leest(Guid medewerkerId) => _meelezers.Exists(regel => regel.MedewerkerId == medewerkerId);
}
