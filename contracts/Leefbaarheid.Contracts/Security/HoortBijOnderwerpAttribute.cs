namespace Leefbaarheid.Contracts.Security;

/// <summary>A record that hangs on a record of some other kind, and that only those may read who may read that one.</summary>
/// <param name="soort">
/// The property that holds the kind: the <see cref="Onderwerpsoort.Soort"/> of a declared kind. What hangs on a kind that nobody declares, such as one of
/// a module that is switched off, is for nobody but those who may read everything.
/// </param>
/// <param name="sleutel">The property that holds the key.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HoortBijOnderwerpAttribute(string soort, string sleutel) : Attribute
{
    /// <summary>The property that holds the kind.</summary>
    public string Soort { get; } = soort;

    /// <summary>The property that holds the key.</summary>
    public string Sleutel { get; } = sleutel;

    /// <inheritdoc cref="HoortBijAttribute.Vertrouwelijkheid" />
    public string? Vertrouwelijkheid { get; init; }
}
