namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>
/// The open work of a medewerker was handed over, because they leave or are away for long. A module in which people have open work of
/// their own hands that over too, and reports how much it was.
/// </summary>
/// <param name="VanMedewerkerId">Whose work it was.</param>
/// <param name="NaarMedewerkerId">Who gets it; null when a team does.</param>
/// <param name="NaarTeamId">The team that gets it; null when a medewerker does.</param>
public sealed record WerkOvergedragen(Guid VanMedewerkerId, Guid? NaarMedewerkerId, Guid? NaarTeamId)
{
    private readonly List<Overgedragen> _aantallen = [];

    /// <summary>What was handed over so far, in the order of the subscribers.</summary>
    public IReadOnlyList<Overgedragen> Aantallen => _aantallen;

    /// <summary>Reports what was handed over.</summary>
    /// <param name="soort">What it is, plural and in Dutch, as it stands before the user: <c>Leefbaarheidsdossiers</c>.</param>
    /// <param name="aantal">How many.</param>
    public void Meld(string soort, int aantal) => _aantallen.Add(new Overgedragen(soort, aantal));
}

/// <summary>How much work of a kind was handed over.</summary>
/// <param name="Soort">What it is, plural and in Dutch.</param>
/// <param name="Aantal">How many.</param>
public sealed record Overgedragen(string Soort, int Aantal);
