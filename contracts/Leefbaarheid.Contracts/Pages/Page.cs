namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// A page in Business Central's terms, declared as data over the schema: a field is a path in it, an action a mutation of it. The
/// client knows page types, never a module.
/// </summary>
/// <param name="Id">Unique over all modules, kebab case: <c>leefbaarheidsdossiers</c>.</param>
/// <param name="Caption">Dutch caption.</param>
public abstract record Page(string Id, string Caption)
{
    /// <summary>Words that also find the page in <em>Vertel wat u wilt doen</em>.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    /// <summary>
    /// What people do on the page and what happens next, in one or two Dutch sentences for those who work with it. A page without help
    /// is offered all the same; the log names it.
    /// </summary>
    public string? Help { get; init; }

    /// <summary>Actions of the page as a whole or of the current record.</summary>
    public IReadOnlyList<PageAction> Actions { get; init; } = [];

    /// <summary>
    /// Dutch caption of the group in the navigation that the page stands in, of <see cref="Menugroepen"/> or another; empty for a page
    /// that is only reached from others. When null, a list stands in the group of its module and another page in none.
    /// </summary>
    public string? Menu { get; init; }

    /// <summary>
    /// Its place in the navigation: lower comes first. A group stands where its first page does.
    /// </summary>
    public int MenuOrder { get; init; } = 1000;

    /// <summary>Subscription fields after whose events what the page shows may have changed.</summary>
    public IReadOnlyList<string> RefreshOn { get; init; } = [];

    /// <summary>What to do first while there is nothing to show yet.</summary>
    public IReadOnlyList<FirstStep> FirstSteps { get; init; } = [];
}

/// <summary>A list over a connection of the schema.</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Source">The query field that yields the connection: <c>leefbaarheidsdossiers</c>.</param>
public sealed record ListPage(string Id, string Caption, string Source) : Page(Id, Caption)
{
    /// <summary>The columns, in order.</summary>
    public required IReadOnlyList<PageField> Fields { get; init; }

    /// <summary>
    /// The filter that is always on and that users do not see, as a GraphQL literal with the variables of pages; null for all records of
    /// the source.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Id of the card that opens from a row, whose records have a field <c>id</c> then; null for none.</summary>
    public string? Card { get; init; }

    /// <summary>Panes beside the list that follow the current row; its records have a field <c>id</c> then.</summary>
    public IReadOnlyList<FactBox> FactBoxes { get; init; } = [];

    /// <summary>Fixed filters offered by name.</summary>
    public IReadOnlyList<PageView> Views { get; init; } = [];

    /// <summary>
    /// Paths of texts in the source's filter that the quick search looks in; null for the texts among the columns that can be filtered,
    /// empty for no quick search.
    /// </summary>
    public IReadOnlyList<string>? SearchFields { get; init; }

    /// <summary>True when <em>Vertel wat u wilt doen</em> finds its records, in the <see cref="SearchFields"/>.</summary>
    public bool FindRecords { get; init; }
}

/// <summary>A card: one record with a field <c>id</c>, on tabs.</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Source">The query field that yields the record; it takes one argument <c>id</c>.</param>
public sealed record CardPage(string Id, string Caption, string Source) : Page(Id, Caption)
{
    /// <summary>The tabs, in order.</summary>
    public required IReadOnlyList<FastTab> Tabs { get; init; }

    /// <summary>Lists of lines inside the card.</summary>
    public IReadOnlyList<PagePart> Parts { get; init; } = [];

    /// <summary>Panes beside the card.</summary>
    public IReadOnlyList<FactBox> FactBoxes { get; init; } = [];

    /// <summary>The mutation that saves changed fields of a record that has a <c>version</c>; null for a card that is read only.</summary>
    public string? EditMutation { get; init; }

    /// <summary>Paths of what the title says of the record, in order; null for its number or code and its name.</summary>
    public IReadOnlyList<string>? TitleFields { get; init; }

    /// <summary>The lists that together are the story of the record; empty for a card without a timeline.</summary>
    public IReadOnlyList<TimelineSource> Timeline { get; init; } = [];
}

/// <summary>A role centre: the page that people of a profile start on, with cues and figures.</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
public sealed record RoleCenterPage(string Id, string Caption) : Page(Id, Caption)
{
    /// <summary>Code of the profile whose role centre it is; null when it is nobody's start.</summary>
    public string? Profile { get; init; }

    /// <summary>The activiteiten.</summary>
    public required IReadOnlyList<Cue> Cues { get; init; }

    /// <summary>The figures that say how well it goes.</summary>
    public IReadOnlyList<Kpi> Kpis { get; init; } = [];

    /// <summary>The lists that it shows the first rows of.</summary>
    public IReadOnlyList<RoleCenterList> Lists { get; init; } = [];

    /// <summary>The charts.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>
    /// The query field that gives the numbers of this role centre for the current user, with his own thresholds, in the shape of the
    /// schema's type <c>Rolcentrum</c>; null when a client counts the cues itself.
    /// </summary>
    public string? Source { get; init; }
}

/// <summary>Adds to a page of another module. A target that is not loaded leaves the extension out, without an error.</summary>
/// <param name="PageId">Id of the page to extend, or <see cref="EveryRoleCenter"/>.</param>
public sealed record PageExtension(string PageId)
{
    /// <summary>
    /// Instead of the id of a page: all role centres there are. Each takes the cues and figures of its profile; see
    /// <see cref="Cue.Profiles"/>.
    /// </summary>
    public const string EveryRoleCenter = "rolcentrum";

    /// <summary>Tabs to add to a card, after its own. Their fields are read only: the card's edit mutation is another module's.</summary>
    public IReadOnlyList<FastTab> Tabs { get; init; } = [];

    /// <summary>Fields to add, by tab or part; see <see cref="FieldPlacement"/>.</summary>
    public IReadOnlyList<FieldPlacement> Fields { get; init; } = [];

    /// <summary>Actions to add to the page.</summary>
    public IReadOnlyList<PageAction> Actions { get; init; } = [];

    /// <summary>Actions to add to a part, keyed by the part's id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PageAction>> PartActions { get; init; }
        = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal);

    /// <summary>Parts to add to a card.</summary>
    public IReadOnlyList<PagePart> Parts { get; init; } = [];

    /// <summary>Panes to add.</summary>
    public IReadOnlyList<FactBox> FactBoxes { get; init; } = [];

    /// <summary>Cues to add to a role centre.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];

    /// <summary>Figures to add to a role centre.</summary>
    public IReadOnlyList<Kpi> Kpis { get; init; } = [];

    /// <summary>Lists to add to a role centre.</summary>
    public IReadOnlyList<RoleCenterList> Lists { get; init; } = [];

    /// <summary>Charts to add to a role centre.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>First steps to add to any page.</summary>
    public IReadOnlyList<FirstStep> FirstSteps { get; init; } = [];

    /// <summary>Subscription fields to add to any page; see <see cref="Page.RefreshOn"/>.</summary>
    public IReadOnlyList<string> RefreshOn { get; init; } = [];

    /// <summary>Codes of the profiles whose role centre gets the extension; empty for all, and for other pages.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];

    /// <summary>Lists to add to the timeline of a card.</summary>
    public IReadOnlyList<TimelineSource> Timeline { get; init; } = [];
}
