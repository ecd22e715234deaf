using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>A list of a card's record that is part of its story.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Soort">Caption of what one piece is.</param>
/// <param name="Pad">Path of the list, from the card's record.</param>
/// <param name="Recordveld">The field that holds the pieces in what stands at <c>pad</c>; null when that is the list itself.</param>
/// <param name="Datum">Path of the day or moment; pieces without one are left out.</param>
/// <param name="Datumtype">The scalar of that path: <c>Date</c> or <c>DateTime</c>.</param>
/// <param name="Titel">Path of the line that says what happened.</param>
/// <param name="Icoon">The symbol.</param>
internal sealed record Tijdlijnbron(
    string Id, string Soort, string Pad, string? Recordveld, string Datum, string Datumtype, string Titel, Tijdlijnicoon Icoon)
{
    /// <summary>Path of what there is to read; null for nothing.</summary>
    public string? Tekst { get; init; }

    /// <summary>Path of who did it; null when that is not known.</summary>
    public string? Auteur { get; init; }

    /// <summary>The card that opens from a piece; null for none.</summary>
    public Doorklik? Doorklik { get; init; }

    /// <summary>The values of the enum that the title is; none for a text.</summary>
    public IReadOnlyList<Keuze> Keuzes { get; init; } = [];
}

/// <summary>A list of which a role centre shows the first rows.</summary>
/// <param name="Id">Unique over all pages.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Pagina">The list.</param>
/// <param name="Weergave">The view of it; null for the list as it opens.</param>
/// <param name="Aantal">How many rows.</param>
internal sealed record Rolcentrumlijst(string Id, string Titel, string Pagina, string? Weergave, int Aantal);

/// <summary>A chart of a role centre.</summary>
/// <param name="Id">Unique over all pages.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Soort">The form.</param>
/// <param name="Bron">The query field that is asked.</param>
/// <param name="Argumenten">Its arguments, with the variables of <c>paginavariabelen</c>; null for none.</param>
/// <param name="Pad">Where the list or the record stands in its answer; empty for the answer itself.</param>
/// <param name="Reeksen">The numbers, from an item of the list or from the record.</param>
internal sealed record Paginagrafiek(
    string Id, string Titel, Grafieksoort Soort, string Bron, string? Argumenten, string Pad, IReadOnlyList<Grafiekreeks> Reeksen)
{
    /// <summary>For a list: path of what stands on the horizontal axis; null for a record, whose series are the bars.</summary>
    public string? Categorie { get; init; }

    /// <summary>What is written after the numbers; empty for a plain count.</summary>
    public required string Eenheid { get; init; }

    /// <summary>A line to compare with; null for none.</summary>
    public decimal? Streefwaarde { get; init; }

    /// <summary>The list that opens from it; null for none.</summary>
    public string? Pagina { get; init; }
}

/// <summary>Numbers of a chart that belong together.</summary>
/// <param name="Pad">Path of the number.</param>
/// <param name="Titel">Caption.</param>
internal sealed record Grafiekreeks(string Pad, string Titel);

/// <summary>What to do first while a page has nothing to show.</summary>
/// <param name="Titel">Caption.</param>
/// <param name="Tekst">Why, and what comes of it.</param>
/// <param name="Pagina">The page that it leads to; null for an action of the page itself.</param>
/// <param name="Actie">The action that starts at once; null to open the page only.</param>
internal sealed record Eerstestap(string Titel, string Tekst, string? Pagina, string? Actie);
