namespace Leefbaarheid.Host.Security;

/// <summary>Settings of the section <c>Begrenzing</c>: how much one person, program or address may ask.</summary>
internal sealed class RateSettings
{
    public const string Section = "Begrenzing";

    public bool Actief { get; init; } = true;

    /// <summary>How many requests at once. A page with its lists and cues takes some tens.</summary>
    public int Voorraad { get; init; } = 1000;

    /// <summary>By how many the above grows again in a second.</summary>
    public int PerSeconde { get; init; } = 100;

    /// <summary>How many tries to sign in, of one address: an office with one address comes in at half past eight.</summary>
    public int AanmeldenPerMinuut { get; init; } = 100;
}
