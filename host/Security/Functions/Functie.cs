namespace Leefbaarheid.Host.Security;

/// <summary>What somebody does at the corporation, and so may do here.</summary>
/// <param name="Code">What an account, an API key or a group of the identity provider names it by.</param>
/// <param name="Naam">Dutch caption.</param>
/// <param name="Sets">Codes of the permission sets that it combines.</param>
internal sealed record Functie(string Code, string Naam, IReadOnlyList<string> Sets)
{
    /// <summary>True: everything, also what no permission set names.</summary>
    public bool Alles { get; init; }

    /// <summary>How far it reaches among the records that are not for everybody.</summary>
    public Leesgrens Leesgrens { get; init; } = new();
}
