using Leefbaarheid.Contracts.Pages;

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
    /// <summary>What to fill in and what it does, or what the value says; null when nobody wrote it down.</summary>
    public string? Help { get; init; }

    /// <summary>The field of the saving mutation's input; null when it is read only.</summary>
    public string? Invoer { get; init; }

    /// <summary>What the value is chosen from; null for a plain value.</summary>
    public Opzoeklijst? Opzoeken { get; init; }

    /// <summary>What opens when the value is clicked; null for nothing.</summary>
    public Doorklik? Doorklik { get; init; }

    /// <summary>Id of the action, of the same page or part, that starts when the value is clicked; null for none.</summary>
    public string? Actie { get; init; }

    /// <summary>How it is shown and entered.</summary>
    public Veldvorm Vorm { get; init; }

    /// <summary>The values of an enum, in order; none for another type.</summary>
    public IReadOnlyList<Keuze> Keuzes { get; init; } = [];

    /// <summary>Whether it must have a value once it is saved; for an asterisk.</summary>
    public bool Verplicht { get; init; }

    /// <summary>Path in the <c>where</c> of the page's source; null when a list cannot be filtered on it.</summary>
    public string? Filterpad { get; init; }

    /// <summary>
    /// Path in the same <c>where</c> of the key of what <c>filterpad</c> leads through, <c>behandelaarId</c> beside <c>behandelaar.naam</c>,
    /// where that may be absent: no condition on its name holds for a record without it. Null where it is always there.
    /// </summary>
    public string? Filtersleutel { get; init; }

    /// <summary>Path in the <c>order</c> of the page's source; null when a list cannot be sorted on it.</summary>
    public string? Sorteerpad { get; init; }

    /// <summary>Path from the record of the key that is compared with the value of <c>opzoeken</c>; null without a lookup.</summary>
    public string? Opzoekwaarde { get; init; }

    /// <summary>How it looks, by condition; the first that holds.</summary>
    public IReadOnlyList<Veldstijl> Stijlen { get; init; } = [];

    /// <summary>
    /// A filter literal that the record must satisfy for the field to be shown, with the variables of <c>paginavariabelen</c>; null for
    /// always.
    /// </summary>
    public string? Zichtbaar { get; init; }

    /// <summary>The values that <c>zichtbaar</c> looks at, to ask along with the record.</summary>
    public IReadOnlyList<string> ZichtbaarPaden { get; init; } = [];
}

/// <summary>A value of an enum.</summary>
/// <param name="Waarde">The value in the schema.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Stijl">How it looks wherever it is shown.</param>
internal sealed record Keuze(string Waarde, string Titel, CueStyle Stijl);

/// <summary>How a value looks while its record satisfies a condition.</summary>
/// <param name="Wanneer">A filter literal over the record, with the variables of <c>paginavariabelen</c>.</param>
/// <param name="Paden">The values that the condition looks at.</param>
/// <param name="Stijl">The style.</param>
internal sealed record Veldstijl(string Wanneer, IReadOnlyList<string> Paden, CueStyle Stijl);

/// <summary>Where the values of a field come from.</summary>
/// <param name="Bron">The query field that lists them.</param>
/// <param name="Recordveld">The field that holds the records in the answer of <c>bron</c>; null when the answer is a list itself.</param>
/// <param name="Waarde">Path of the value that is saved.</param>
/// <param name="Kolommen">Paths that are shown, in order.</param>
/// <param name="Filter">For the <c>where</c> argument; null for everything.</param>
internal sealed record Opzoeklijst(string Bron, string? Recordveld, string Waarde, IReadOnlyList<string> Kolommen, string? Filter)
{
    /// <summary>The list page that shows the same records, to choose from all of them or to make a new one; null when there is none.</summary>
    public string? Pagina { get; init; }

    /// <summary>The texts in the filter of <c>bron</c> to search in while typing; none when it cannot be searched.</summary>
    public IReadOnlyList<string> Zoekvelden { get; init; } = [];
}

/// <summary>What opens when a value is clicked.</summary>
/// <param name="Pagina">The page.</param>
/// <param name="Filter">For the <c>where</c> argument of the list, on top of its own; null for the whole list, and for a card.</param>
/// <param name="Variabelen">The variables of the filter that come from the record, beside those of <c>paginavariabelen</c>.</param>
internal sealed record Doorklik(string Pagina, string? Filter, IReadOnlyList<Doorklikvariabele> Variabelen)
{
    /// <summary>Path from the record of the key of the record that a card opens; null for a list.</summary>
    public string? Sleutelpad { get; init; }
}

/// <summary>A variable of a filter that comes from the record.</summary>
/// <param name="Naam">Its name without the dollar sign.</param>
/// <param name="Type">Its type in the schema, to declare it with.</param>
/// <param name="Pad">Path of its value, from the record.</param>
internal sealed record Doorklikvariabele(string Naam, string Type, string Pad);
