using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>What users look values up in.</summary>
internal static class Opzoeken
{
    public static Lookup Gebied { get; } = new("gebieden", "id", ["code", "naam"]);

    public static Lookup Cluster { get; } = new("clusters", "id", ["code", "naam"]);

    public static Lookup Eenheid { get; } = new("eenheden", "id", ["nummer", "adres", "woonplaats"]);

    public static Lookup CollectiefObject { get; } = new("collectieveObjecten", "id", ["nummer", "naam"]);

    public static Lookup Medewerker { get; } = new("medewerkers", "id", ["code", "naam"]);

    public static Lookup Team { get; } = new("teams", "id", ["code", "naam"]);

    public static Lookup Contact { get; } = new("contacten", "id", ["nummer", "naam", "adres"]);

    public static Lookup Huishouden { get; } = Contact with { Where = "{ soort: { eq: HUISHOUDEN } }" };

    /// <summary>A code of a reference list.</summary>
    public static Lookup Code(string lijst)
        => new("referentiewaarden", "code", ["code", "naam"]) { Where = $"{{ soort: {{ eq: \"{lijst}\" }}, einddatum: {{ eq: null }} }}" };
}
