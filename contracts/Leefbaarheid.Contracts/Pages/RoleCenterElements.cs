namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// How a number on a role centre looks, in the words of Business Central. A client shows it by more than colour alone.
/// </summary>
public enum CueStyle
{
    /// <summary>No colour.</summary>
    Geen,

    /// <summary>Favourable: green.</summary>
    Gunstig,

    /// <summary>Ambiguous: yellow.</summary>
    Dubbelzinnig,

    /// <summary>Unfavourable: red.</summary>
    Ongunstig,

    /// <summary>Subordinate: grey.</summary>
    Ondergeschikt,
}

/// <summary>The sentence at the head of a role centre while a cue counts something.</summary>
/// <param name="One">The sentence when it counts one, in Dutch and complete: <c>Eén dossier wacht vandaag op u</c>.</param>
/// <param name="Many">The sentence when it counts more; <c>{aantal}</c> becomes the number: <c>{aantal} dossiers wachten vandaag op u</c>.</param>
public sealed record CueHeadline(string One, string Many);

/// <summary>A figure on a role centre that says how well it goes (KPI): a number somewhere in the answer of a query.</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Source">The query field that is asked: <c>reactietijden</c>.</param>
/// <param name="Path">Where the number stands in its answer: <c>terugkoppeling.binnenTien</c>. It may be null there: nothing to measure yet.</param>
public sealed record Kpi(string Id, string Caption, string Source, string Path)
{
    /// <summary>The arguments of the query, as a GraphQL literal with the variables of pages: <c>van: $eenJaarGeleden, tot: $vandaag</c>; null for none.</summary>
    public string? Arguments { get; init; }

    /// <summary>What it is measured in, as it is written after the number: <c>%</c>, <c>werkdagen</c>.</summary>
    public string Unit { get; init; } = "%";

    /// <summary>What it should be at least, or at most when <see cref="LowerIsBetter"/>; null when there is no target.</summary>
    public decimal? Target { get; init; }

    /// <summary>True when less is better, such as for days.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Codes of the profiles whose role centre shows it; empty for all.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];
}

/// <summary>A list on a role centre: the first rows of a list page.</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Page">Id of the list.</param>
public sealed record RoleCenterList(string Id, string Caption, string Page)
{
    /// <summary>Id of the list's view that it shows; null for the list as it opens.</summary>
    public string? View { get; init; }

    /// <summary>How many rows.</summary>
    public int Count { get; init; } = 5;

    /// <summary>Codes of the profiles whose role centre shows it; empty for all.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];
}

/// <summary>The form of a chart.</summary>
public enum Grafieksoort
{
    /// <summary>Bars.</summary>
    Staaf,

    /// <summary>A line, for what runs through time.</summary>
    Lijn,
}

/// <summary>
/// A chart on a role centre. Its numbers come from the answer of one query: from a list, a group of numbers for each item, or from a
/// record, a number for each series.
/// </summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Kind">The form.</param>
/// <param name="Source">The query field that is asked: <c>reactietijden</c>.</param>
/// <param name="Path">Where the list or the record stands in its answer; empty when the answer is that itself.</param>
/// <param name="Series">The numbers, from an item of the list or from the record.</param>
public sealed record Chart(string Id, string Caption, Grafieksoort Kind, string Source, string Path, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>The arguments of the query, as a GraphQL literal with the variables of pages; null for none.</summary>
    public string? Arguments { get; init; }

    /// <summary>For a list: path of what stands on the horizontal axis, from an item; null for a record.</summary>
    public string? Category { get; init; }

    /// <summary>What the numbers are measured in, as it is written after them; empty for a plain count.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A line to compare with; null for none.</summary>
    public decimal? Target { get; init; }

    /// <summary>Id of the list that opens from the chart; null for none.</summary>
    public string? OpenPage { get; init; }

    /// <summary>Codes of the profiles whose role centre shows it; empty for all.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];
}

/// <summary>Numbers of a chart that belong together.</summary>
/// <param name="Path">Path of the number.</param>
/// <param name="Caption">Dutch caption.</param>
public sealed record ChartSeries(string Path, string Caption);

/// <summary>What to do first while a page has nothing to show yet.</summary>
/// <param name="Caption">Dutch caption, an invitation: <c>Leg uw eerste melding vast</c>.</param>
/// <param name="Text">Why, and what comes of it, in one or two Dutch sentences.</param>
public sealed record FirstStep(string Caption, string Text)
{
    /// <summary>Id of the page that it leads to; null when the action stands on the page itself.</summary>
    public string? Page { get; init; }

    /// <summary>Id of the action on that page that starts at once; null to open the page only.</summary>
    public string? Action { get; init; }
}

/// <summary>
/// Captions of the groups in the navigation that several modules put pages in; the group of a module alone has its own.
/// </summary>
public static class Menugroepen
{
    /// <summary>What waits for the user himself.</summary>
    public const string MijnWerk = "Mijn werk";

    /// <summary>Cases.</summary>
    public const string Dossiers = "Dossiers";

    /// <summary>People and organisations.</summary>
    public const string Relaties = "Relaties";

    /// <summary>Units, clusters and areas.</summary>
    public const string Vastgoed = "Vastgoed";

    /// <summary>What those read who watch over the work as a whole.</summary>
    public const string Overzichten = "Overzichten";

    /// <summary>Medewerkers, teams and the set-up of the process.</summary>
    public const string Inrichting = "Inrichting";
}

/// <summary>
/// Codes of the profiles that people at a corporation work in. A module says with them whose role centre gets a cue, without knowing
/// the module that brings the role centres.
/// </summary>
public static class Rolprofielen
{
    /// <summary>Woonconsulent.</summary>
    public const string Woonconsulent = "WOONCONSULENT";

    /// <summary>Sociaal beheerder.</summary>
    public const string SociaalBeheerder = "SOCIAALBEHEERDER";

    /// <summary>Wijkbeheerder.</summary>
    public const string Wijkbeheerder = "WIJKBEHEERDER";

    /// <summary>Coördinator.</summary>
    public const string Coordinator = "COORDINATOR";

    /// <summary>Leefbaarheidsmedewerker.</summary>
    public const string Leefbaarheidsmedewerker = "LEEFBAARHEIDSMEDEWERKER";

    /// <summary>Ondersteuner sociaal beheer.</summary>
    public const string Ondersteuner = "ONDERSTEUNER";

    /// <summary>Manager.</summary>
    public const string Manager = "MANAGER";
}
