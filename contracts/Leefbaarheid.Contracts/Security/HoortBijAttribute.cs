namespace Leefbaarheid.Contracts.Security;

/// <summary>A record that is part of a case, and that only those may read who may read the case.</summary>
/// <param name="zaaksoort">Kind of the case: the <see cref="Onderwerpsoort.Soort"/> of a <see cref="Zaaksoort"/>.</param>
/// <param name="sleutel">The property that holds the key of the case; where it is null, the record is for everybody.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HoortBijAttribute(string zaaksoort, string sleutel) : Attribute
{
    /// <summary>Kind of the case.</summary>
    public string Zaaksoort { get; } = zaaksoort;

    /// <summary>The property that holds the key of the case.</summary>
    public string Sleutel { get; } = sleutel;

    /// <summary>
    /// The property that says who may know of the record itself, where that can be fewer than of its case; null when it follows its case
    /// in all. Who made the record may read it anyway.
    /// </summary>
    public string? Vertrouwelijkheid { get; init; }
}
