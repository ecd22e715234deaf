namespace Leefbaarheid.Contracts.Pages;

/// <summary>How much a field matters on a card.</summary>
public enum FieldImportance
{
    /// <summary>Shown on its tab.</summary>
    Standard,

    /// <summary>Also shown in the line of the collapsed tab.</summary>
    Promoted,

    /// <summary>Shown after <em>Meer weergeven</em>.</summary>
    Additional,
}

/// <summary>A field of a page.</summary>
/// <param name="Path">Path in the schema from the page's record: <c>nummer</c>, <c>type.omschrijving</c>.</param>
/// <param name="Caption">Dutch caption.</param>
public sealed record PageField(string Path, string Caption)
{
    /// <summary>How much it matters.</summary>
    public FieldImportance Importance { get; init; }

    /// <summary>The field of the edit mutation's input that saves it; null when it is read only.</summary>
    public string? Input { get; init; }

    /// <summary>What the user looks the value up in; null for a plain value.</summary>
    public Lookup? Lookup { get; init; }

    /// <summary>Id of the page that opens when the value is clicked: the card of the record, or the list of what was counted.</summary>
    public string? DrillDown { get; init; }

    /// <summary>Narrows the list that <see cref="DrillDown"/> opens to what the value counts; null for the whole list, and for a card.</summary>
    public DrillDownFilter? DrillDownFilter { get; init; }

    /// <summary>
    /// Id of the action, of the same page or part, that starts when the value is clicked, about the record that the value stands on
    /// (Business Central's AssistEdit): <c>kladblok</c>; null for none.
    /// </summary>
    public string? Action { get; init; }

    /// <summary>How it is shown and entered; null for what follows from its type and name.</summary>
    public Veldvorm? Form { get; init; }

    /// <summary>
    /// The path in the filter and the order of the list's source that does what the column shows, when the column itself is computed:
    /// <c>straat</c> for <c>adres</c>; null for the path of the field, if the source can filter and sort on that.
    /// </summary>
    public string? FilterPath { get; init; }

    /// <summary>How it looks, by condition; the first that holds. Empty for plain.</summary>
    public IReadOnlyList<FieldStyle> Styles { get; init; } = [];

    /// <summary>
    /// On a tab or in a fact box: what the record must satisfy for the field to mean anything, as <see cref="PageAction.When"/>; the field
    /// is not shown of other records. Null for always. Columns are there for all records.
    /// </summary>
    public string? VisibleWhen { get; init; }
}

/// <summary>How a value looks while its record satisfies a condition.</summary>
/// <param name="When">The condition, as <see cref="PageAction.When"/>.</param>
/// <param name="Style">The style.</param>
public sealed record FieldStyle(string When, CueStyle Style);

/// <summary>A filter on the list behind a value, about the record that the value stands on.</summary>
/// <param name="Where">
/// The value of the <c>where</c> argument of the list's source, as a GraphQL literal. Beside the variables of pages it may use those of
/// <see cref="Bind"/>: <c>{ contactId: { eq: $contact } }</c>. It comes on top of the list's own filter.
/// </param>
public sealed record DrillDownFilter(string Where)
{
    /// <summary>
    /// The variables that come from the record, keyed by name without the dollar sign; the value is a path from the record. A variable
    /// has the type that the path has in the schema, and cannot be null.
    /// </summary>
    public IReadOnlyDictionary<string, string> Bind { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>Where the values of a field come from.</summary>
/// <param name="Source">The query field that lists them.</param>
/// <param name="Value">Path of the value that is saved: <c>id</c>.</param>
/// <param name="Display">Paths shown in the drop-down, in order.</param>
public sealed record Lookup(string Source, string Value, IReadOnlyList<string> Display)
{
    /// <summary>The value of the source's <c>where</c> argument, as a GraphQL literal with the variables of pages; null for everything.</summary>
    public string? Where { get; init; }
}

/// <summary>A tab of a card (tabblad).</summary>
/// <param name="Id">Unique within the page; personal settings hang on it.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Fields">The fields, in order.</param>
public sealed record FastTab(string Id, string Caption, IReadOnlyList<PageField> Fields);

/// <summary>Lines inside a card.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Path">Path of the list in the schema, from the card's record: <c>actieregels</c>.</param>
/// <param name="Fields">The columns; paths from a line.</param>
public sealed record PagePart(string Id, string Caption, string Path, IReadOnlyList<PageField> Fields)
{
    /// <summary>Actions on a line.</summary>
    public IReadOnlyList<PageAction> Actions { get; init; } = [];

    /// <summary>The mutation that saves changed cells; null when the lines are read only.</summary>
    public string? EditMutation { get; init; }

    /// <summary>Id of the action, among its own, that the empty row at the bottom does; null when lines are not added here.</summary>
    public string? Add { get; init; }

    /// <summary>Id of the action, among its own, that removes a line; null when lines stay.</summary>
    public string? Remove { get; init; }

    /// <summary>Id of the action, among its own, that shows a line on the card (<em>tonen op dossier</em>); null for none.</summary>
    public string? Show { get; init; }
}

/// <summary>A pane beside a list or card (feitenblok).</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Fields">The fields; paths from the current record.</param>
public sealed record FactBox(string Id, string Caption, IReadOnlyList<PageField> Fields);

/// <summary>A named filter of a list.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Where">
/// The value of the source's <c>where</c> argument, as a GraphQL literal that may use the variables of pages (see
/// <see cref="IPageVariableSource"/>): <c>{ gesloten: { eq: false }, vervaldatum: { lt: $vandaag } }</c>. It comes on top of the page's own.
/// </param>
public sealed record PageView(string Id, string Caption, string Where);

/// <summary>A number on a role centre that opens the list that it counts (activiteit).</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Source">The query field whose connection is counted.</param>
/// <param name="Page">Id of the list that opens.</param>
public sealed record Cue(string Id, string Caption, string Source, string Page)
{
    /// <summary>
    /// The value of the source's <c>where</c> argument, as a GraphQL literal with the variables of pages; null for everything. It comes on
    /// top of the list's own, so that the number and the list that opens agree.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Dutch caption of the group of activiteiten that it stands in; groups of several modules with one caption are one group.</summary>
    public string Group { get; init; } = "Activiteiten";

    /// <summary>Codes of the profiles whose role centre shows it, of <see cref="Rolprofielen"/> or others; empty for all.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];

    /// <summary>What the head of the role centre says while there is something to count; null for nothing.</summary>
    public CueHeadline? Headline { get; init; }

    /// <summary>Below this value it has <see cref="LowStyle"/>; null for no colours. Corporations and users can change it.</summary>
    public int? LowThreshold { get; init; }

    /// <summary>Above this value it has <see cref="HighStyle"/>, from the other up to and including this one <see cref="MiddleStyle"/>; null for no colours.</summary>
    public int? HighThreshold { get; init; }

    /// <summary>The style of low numbers.</summary>
    public CueStyle LowStyle { get; init; } = CueStyle.Gunstig;

    /// <summary>The style of numbers in between.</summary>
    public CueStyle MiddleStyle { get; init; } = CueStyle.Dubbelzinnig;

    /// <summary>The style of high numbers.</summary>
    public CueStyle HighStyle { get; init; } = CueStyle.Ongunstig;
}

/// <summary>The menu that an action stands in, as the work instructions name them.</summary>
public enum ActionGroup
{
    /// <summary>Nieuw.</summary>
    Nieuw,

    /// <summary>Verwerken.</summary>
    Verwerken,

    /// <summary>Functie.</summary>
    Functie,

    /// <summary>Beheren.</summary>
    Beheren,

    /// <summary>Navigeren.</summary>
    Navigeren,

    /// <summary>Acties.</summary>
    Acties,
}

/// <summary>Something that a user can do on a page: a mutation, or opening another page.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Caption">Dutch caption; ends with <c>…</c> when a dialog follows.</param>
/// <param name="Group">The menu that it stands in.</param>
public sealed record PageAction(string Id, string Caption, ActionGroup Group)
{
    /// <summary>
    /// What it does and what cannot be undone, in one or two Dutch sentences for those who work with it. An action without help is offered
    /// all the same; the log names it.
    /// </summary>
    public string? Help { get; init; }

    /// <summary>The mutation to call; null for an action that only opens a page.</summary>
    public string? Mutation { get; init; }

    /// <summary>
    /// Input fields bound to the record, keyed by input field; the value is a path from the record. The rest is asked. An input
    /// <c>versie</c> is bound to <c>version</c> of itself. A list of inputs bound to a single value takes those of all selected rows.
    /// </summary>
    public IReadOnlyDictionary<string, string> Bind { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// On a part: input fields bound to the card's record, as <see cref="Bind"/>, because a new line has no line to bind to. An input
    /// that is named after the type of that record, <c>leefbaarheidsdossierId</c>, is bound to its <c>id</c> of itself.
    /// </summary>
    public IReadOnlyDictionary<string, string> BindCard { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What cannot be derived of the input fields that are asked; fields that it does not name are asked all the same.</summary>
    public IReadOnlyList<ActionQuestion> Questions { get; init; } = [];

    /// <summary>
    /// What the record must satisfy for the action to make sense: a filter over its own values, as a GraphQL literal with the variables
    /// of pages, with <c>and</c>, <c>or</c> and the operators <c>eq neq in nin gt gte lt lte</c>: <c>{ gesloten: { eq: false } }</c>. The
    /// client judges it to show whether the action can be done; the mutation itself refuses all the same. Null for always.
    /// </summary>
    public string? When { get; init; }

    /// <summary>Why it cannot be done while <see cref="When"/> does not hold, in Dutch; required with it.</summary>
    public string? WhenNot { get; init; }

    /// <summary>
    /// On a part: what the card's record must satisfy for the action to make sense, as <see cref="When"/> says it of the line, because a
    /// new line has none to look at: <c>{ gesloten: { eq: false } }</c>. Null for always.
    /// </summary>
    public string? CardWhen { get; init; }

    /// <summary>Why it cannot be done while <see cref="CardWhen"/> does not hold, in Dutch; required with it.</summary>
    public string? CardWhenNot { get; init; }

    /// <summary>True for what people mostly come to the page for: a button on the phone, and F9.</summary>
    public bool Main { get; init; }

    /// <summary>Question to confirm first, in Dutch; null for none.</summary>
    public string? Confirm { get; init; }

    /// <summary>Id of the page that opens, by itself or after the mutation.</summary>
    public string? OpenPage { get; init; }

    /// <summary>
    /// Where the key stands of the record that the card <see cref="OpenPage"/> opens: after a mutation in its payload
    /// (<c>leefbaarheidsdossier.id</c>), else in the record (<c>onderhoudsverzoek.id</c>); null for what the types tell.
    /// </summary>
    public string? OpenKey { get; init; }

    /// <summary>Narrows the list that <see cref="OpenPage"/> opens without a mutation; null for the whole list.</summary>
    public DrillDownFilter? OpenFilter { get; init; }

    /// <summary>Where further questions come from; null for none.</summary>
    public QuestionSource? QuestionSource { get; init; }

    /// <summary>Shows what it is going to make; null for nothing to show.</summary>
    public ActionPreview? Preview { get; init; }

    /// <summary>When it is offered by itself, after something else was done with its record; null for never.</summary>
    public ActionOffer? Offer { get; init; }

    /// <summary>What its mutation answers that is shown now and never again; null for nothing.</summary>
    public ActionReveal? Reveal { get; init; }
}

/// <summary>A field that an extension adds.</summary>
/// <param name="Target">Id of the tab, part or fact box that gets it; empty for the columns of a list.</param>
/// <param name="Field">The field.</param>
public sealed record FieldPlacement(string Target, PageField Field)
{
    /// <summary>Path of the field to stand after; null, or one that is not there, for the end.</summary>
    public string? After { get; init; }
}
