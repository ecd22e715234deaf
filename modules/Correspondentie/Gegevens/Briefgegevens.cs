namespace Leefbaarheid.Correspondentie.Gegevens;

/// <summary>What a letter can be filled in with.</summary>
/// <param name="Rol">In what part the reader is written to.</param>
/// <param name="Waarden">Values of the fields that every template can use.</param>
/// <param name="Voorstellen">What modules know, as a first answer to questions about it; by field.</param>
/// <param name="OnderwerpSoort">GraphQL type of the record that it is about; null for none.</param>
/// <param name="Ontvanger">The reader.</param>
/// <param name="Beschermd">Reporters whom the letter must not lead to; empty when the reader is not said to cause anything.</param>
internal sealed record Briefgegevens(
    Partijrol Rol,
    IReadOnlyDictionary<string, string> Waarden,
    IReadOnlyDictionary<string, string> Voorstellen,
    string? OnderwerpSoort,
    Adressering Ontvanger,
    IReadOnlyList<Adressering> Beschermd);
