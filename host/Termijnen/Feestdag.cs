namespace Leefbaarheid.Host.Termijnen;

/// <summary>A Dutch public holiday, or a day put on a par with one; never a working day.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Naam">Its Dutch name.</param>
internal sealed record Feestdag(DateOnly Datum, string Naam);
