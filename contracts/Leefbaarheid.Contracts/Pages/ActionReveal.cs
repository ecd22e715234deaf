namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// Something that a mutation tells once, and that nobody can look up later: a key, a link. It is shown after the action, to be copied, and
/// goes with the dialog that shows it.
/// </summary>
/// <param name="Path">Where it stands in the payload: <c>apisleuteltoegang.sleutel</c>.</param>
/// <param name="Caption">Dutch caption.</param>
public sealed record ActionReveal(string Path, string Caption)
{
    /// <summary>What it is for and whom to give it, in one or two Dutch sentences; null for nothing.</summary>
    public string? Help { get; init; }
}
