using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>What a page is for.</summary>
internal enum Paginasoort
{
    /// <summary>A list over a connection.</summary>
    Lijst,

    /// <summary>One record.</summary>
    Kaart,

    /// <summary>Counts that open lists.</summary>
    Rolcentrum,
}

/// <summary>A page. What its kind does not have is empty.</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Soort">What it is for.</param>
/// <param name="Module">The module that brings it; others may have added to it.</param>
internal sealed record Pagina(string Id, string Titel, Paginasoort Soort, string Module)
{
    /// <summary>What people do on it and what happens next; null when its module says nothing.</summary>
    public string? Help { get; init; }

    /// <summary>Words that also find it.</summary>
    public IReadOnlyList<string> Zoektermen { get; init; } = [];

    /// <summary>The query field that gives its records; for a card, one record by <c>id</c>.</summary>
    public string? Bron { get; init; }

    /// <summary>The field that holds the records in the answer of a list's <c>bron</c>; null when the answer is a list itself, and for a card.</summary>
    public string? Recordveld { get; init; }

    /// <summary>The type of its records.</summary>
    public string? Recordtype { get; init; }

    /// <summary>Whether its records have a field <c>id</c>. Those of a list without are only read.</summary>
    public bool HeeftSleutel { get; init; }

    /// <summary>The filter of a list that is always on, for the <c>where</c> argument of <c>bron</c>.</summary>
    public string? Filter { get; init; }

    /// <summary>The card that opens from a row of a list.</summary>
    public string? Kaart { get; init; }

    /// <summary>The mutation that saves changed fields of a card; null when it is read only.</summary>
    public string? Wijzigmutatie { get; init; }

    /// <summary>The columns of a list.</summary>
    public IReadOnlyList<Paginaveld> Velden { get; init; } = [];

    /// <summary>The named filters of a list.</summary>
    public IReadOnlyList<Paginaweergave> Weergaven { get; init; } = [];

    /// <summary>The tabs of a card.</summary>
    public IReadOnlyList<Paginatabblad> Tabbladen { get; init; } = [];

    /// <summary>The lists of lines on a card.</summary>
    public IReadOnlyList<Paginaonderdeel> Onderdelen { get; init; } = [];

    /// <summary>The panes beside a list or card, about the current record.</summary>
    public IReadOnlyList<Feitenblok> Feitenblokken { get; init; } = [];

    /// <summary>Code of the profile whose role centre it is; null for another page, and for a role centre that is nobody's start.</summary>
    public string? Profiel { get; init; }

    /// <summary>The counts of a role centre.</summary>
    public IReadOnlyList<Paginaactiviteit> Activiteiten { get; init; } = [];

    /// <summary>The figures of a role centre that say how well it goes.</summary>
    public IReadOnlyList<Paginakpi> Kpis { get; init; } = [];

    /// <summary>What people can do on the page as a whole or with the current record.</summary>
    public IReadOnlyList<Paginaactie> Acties { get; init; } = [];

    /// <summary>Paths of what the title of a card says of its record.</summary>
    public IReadOnlyList<string> Titelvelden { get; init; } = [];

    /// <summary>Caption of the group in the navigation; null for a page that is reached from others.</summary>
    public string? Menu { get; init; }

    /// <summary>Its place in the navigation: lower comes first, and a group stands where its first page does.</summary>
    public int Menuvolgorde { get; init; }

    /// <summary>The texts in the filter of a list that the quick search looks in; none for no quick search.</summary>
    public IReadOnlyList<string> Zoekvelden { get; init; } = [];

    /// <summary>Whether <c>Vertel wat u wilt doen</c> finds the records of a list.</summary>
    public bool Recordszoeken { get; init; }

    /// <summary>The lists that together are the story of a card's record.</summary>
    public IReadOnlyList<Tijdlijnbron> Tijdlijn { get; init; } = [];

    /// <summary>The lists of which a role centre shows the first rows.</summary>
    public IReadOnlyList<Rolcentrumlijst> Lijsten { get; init; } = [];

    /// <summary>The charts of a role centre.</summary>
    public IReadOnlyList<Paginagrafiek> Grafieken { get; init; } = [];

    /// <summary>The query field that gives a role centre's numbers, in the shape of the type <c>Rolcentrum</c>; null when the client counts.</summary>
    public string? Cijfers { get; init; }

    /// <summary>Subscription fields after whose events the page asks its data again.</summary>
    public IReadOnlyList<string> Vernieuwen { get; init; } = [];

    /// <summary>The types of the records whose values it shows: when one of these changes, what it shows may have changed.</summary>
    public IReadOnlyList<string> Recordtypen { get; init; } = [];

    /// <summary>What to do first while there is nothing to show.</summary>
    public IReadOnlyList<Eerstestap> EersteStappen { get; init; } = [];
}

/// <summary>A tab of a card.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Velden">The fields, in order.</param>
internal sealed record Paginatabblad(string Id, string Titel, IReadOnlyList<Paginaveld> Velden);

/// <summary>Lines inside a card.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Pad">Path of the list, from the card's record.</param>
/// <param name="Velden">The columns; paths from a line.</param>
/// <param name="Acties">What people can do with a line.</param>
/// <param name="Wijzigmutatie">The mutation that saves changed cells; null when the lines are read only.</param>
internal sealed record Paginaonderdeel(
    string Id, string Titel, string Pad, IReadOnlyList<Paginaveld> Velden, IReadOnlyList<Paginaactie> Acties, string? Wijzigmutatie)
{
    /// <summary>The field that holds the lines in what stands at <c>pad</c>; null when that is the list itself.</summary>
    public string? Recordveld { get; init; }

    /// <summary>The type of the lines.</summary>
    public string? Recordtype { get; init; }

    /// <summary>Whether a line has a field <c>id</c>; one without is told from others by its place.</summary>
    public bool HeeftSleutel { get; init; }

    /// <summary>The action that the empty row at the bottom does; null when lines are not added here.</summary>
    public string? Toevoegactie { get; init; }

    /// <summary>The action that removes a line; null when lines stay.</summary>
    public string? Verwijderactie { get; init; }

    /// <summary>The action that shows a line on the card; null for none.</summary>
    public string? Toonactie { get; init; }
}

/// <summary>A pane beside a list or card.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Velden">The fields; paths from the current record.</param>
internal sealed record Feitenblok(string Id, string Titel, IReadOnlyList<Paginaveld> Velden);

/// <summary>A named filter of a list.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Filter">For the <c>where</c> argument, with the variables of <c>paginavariabelen</c>; on top of the list's own.</param>
internal sealed record Paginaweergave(string Id, string Titel, string Filter);

/// <summary>A count on a role centre.</summary>
/// <param name="Id">Unique over all pages.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Bron">The query field whose connection is counted.</param>
/// <param name="Pagina">The list that opens.</param>
/// <param name="Filter">For the <c>where</c> argument, on top of the list's own; null for everything.</param>
internal sealed record Paginaactiviteit(string Id, string Titel, string Bron, string Pagina, string? Filter)
{
    /// <summary>Caption of the group that it stands in; what several modules put under one caption is one group.</summary>
    public required string Groep { get; init; }

    /// <summary>Below this the number is low; null for no colours. The corporation and people themselves can have others.</summary>
    public int? Ondergrens { get; init; }

    /// <summary>Above this the number is high; null for no colours.</summary>
    public int? Bovengrens { get; init; }

    /// <summary>How a low number looks.</summary>
    public CueStyle StijlLaag { get; init; }

    /// <summary>How a number in between looks.</summary>
    public CueStyle StijlMidden { get; init; }

    /// <summary>How a high number looks.</summary>
    public CueStyle StijlHoog { get; init; }
}

/// <summary>A figure on a role centre: a number somewhere in the answer of a query.</summary>
/// <param name="Id">Unique over all pages.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Bron">The query field that is asked.</param>
/// <param name="Argumenten">Its arguments, with the variables of <c>paginavariabelen</c>; null for none.</param>
/// <param name="Pad">Where the number stands in its answer; it may be null there.</param>
/// <param name="Eenheid">What is written after the number.</param>
internal sealed record Paginakpi(string Id, string Titel, string Bron, string? Argumenten, string Pad, string Eenheid)
{
    /// <summary>What it should be at least, or at most when less is better; null for no target.</summary>
    public decimal? Streefwaarde { get; init; }

    /// <summary>Whether less is better.</summary>
    public bool MinderIsBeter { get; init; }
}
