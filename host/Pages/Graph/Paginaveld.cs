namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>How much a field matters on a card.</summary>
internal enum Veldbelang
{
    /// <summary>Shown on its tab.</summary>
    Standaard,

    /// <summary>Also shown in the line of the collapsed tab.</summary>
    Gepromoveerd,

    /// <summary>Shown after <em>Meer weergeven</em>.</summary>
    Aanvullend,
}

/// <summary>A field of a page.</summary>
/// <param name="Pad">Path in the schema, from the record.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Type">The scalar or enum that the path ends in: it decides how the value is shown and entered.</param>
/// <param name="Meervoudig">True when the path ends in a list of these.</param>
/// <param name="Belang">How much it matters.</param>
internal sealed record Paginaveld(string Pad, string Titel, string Type, bool Meervoudig, Veldbelang Belang)
{
    /// <summary>The field of the saving mutation's input; null when it is read only.</summary>
    public string? Invoer { get; init; }

    /// <summary>What the value is chosen from; null for a plain value.</summary>
    public Opzoeklijst? Opzoeken { get; init; }

    /// <summary>What opens when the value is clicked; null for nothing.</summary>
    public Doorklik? Doorklik { get; init; }
}

/// <summary>Where the values of a field come from.</summary>
/// <param name="Bron">The query field that lists them.</param>
/// <param name="Recordveld">The field that holds the records in the answer of <c>bron</c>; null when the answer is a list itself.</param>
/// <param name="Waarde">Path of the value that is saved.</param>
/// <param name="Kolommen">Paths that are shown, in order.</param>
/// <param name="Filter">For the <c>where</c> argument; null for everything.</param>
internal sealed record Opzoeklijst(string Bron, string? Recordveld, string Waarde, IReadOnlyList<string> Kolommen, string? Filter);

/// <summary>What opens when a value is clicked.</summary>
/// <param name="Pagina">The page.</param>
/// <param name="Filter">For the <c>where</c> argument of the list, on top of its own; null for the whole list, and for a card.</param>
/// <param name="Variabelen">The variables of the filter that come from the record, beside those of <c>paginavariabelen</c>.</param>
internal sealed record Doorklik(string Pagina, string? Filter, IReadOnlyList<Doorklikvariabele> Variabelen);

/// <summary>A variable of a filter that comes from the record.</summary>
/// <param name="Naam">Its name without the dollar sign.</param>
/// <param name="Type">Its type in the schema, to declare it with.</param>
/// <param name="Pad">Path of its value, from the record.</param>
internal sealed record Doorklikvariabele(string Naam, string Type, string Pad);

/// <summary>An input field that comes from the record.</summary>
/// <param name="Invoer">The input field of the mutation.</param>
/// <param name="Pad">Path of its value, from the record.</param>
internal sealed record Paginabinding(string Invoer, string Pad);
