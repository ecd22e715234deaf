namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// What an action asks for one input field of its mutation, as far as the host cannot derive it. On an action it is about that action;
/// in <see cref="IPageSource.Questions"/> it is the rule for all actions.
/// </summary>
/// <param name="Input">
/// The input field: <c>afhandelingsredenId</c>; of an input object in it, dotted: <c>regels.eenheidId</c>.
/// </param>
public sealed record ActionQuestion(string Input)
{
    /// <summary>
    /// In <see cref="IPageSource.Questions"/>: the mutation that it is about, for a name that means something else elsewhere; null for
    /// all. On an action it means nothing.
    /// </summary>
    public string? Mutation { get; init; }

    /// <summary>
    /// Dutch caption. When null it is that of the field of the same record that is saved in this input, else the name in words:
    /// <c>Afhandelingsreden</c>.
    /// </summary>
    public string? Caption { get; init; }

    /// <summary>What to fill in and what follows from it, in Dutch; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>What the user looks the value up in; null for that of the field that is saved in this input, if any.</summary>
    public Lookup? Lookup { get; init; }

    /// <summary>True for a key that no person is asked for: the action works without it, and it is left out of the dialog.</summary>
    public bool Skip { get; init; }

    /// <summary>Path from the record whose value stands in the dialog at first; null for empty.</summary>
    public string? From { get; init; }

    /// <summary>
    /// A GraphQL literal that stands in the dialog at first, and may be a variable of pages: <c>true</c>, <c>$vandaag</c>; null for the
    /// default of the schema.
    /// </summary>
    public string? Initial { get; init; }

    /// <summary>How it is entered; null for what follows from the schema.</summary>
    public Veldvorm? Form { get; init; }

    /// <summary>True when the dialog insists on an answer although the mutation can do without.</summary>
    public bool Required { get; init; }

    /// <summary>For a file: several can be chosen, and the mutation is called once for each.</summary>
    public bool Multiple { get; init; }

    /// <summary>For a file: what can be chosen, as in the <c>accept</c> of HTML, <c>image/*</c>; null for everything.</summary>
    public string? Accept { get; init; }

    /// <summary>Its place in the dialog: lower comes first, and what is equal keeps the order of the schema.</summary>
    public int Order { get; init; }
}

/// <summary>Where the further questions of an action come from once some are answered, such as those of a chosen letter template.</summary>
/// <param name="Source">The query field that knows them: <c>briefvoorbeeld</c>.</param>
/// <param name="Path">Where the list of questions stands in its answer; empty when the answer is that list.</param>
/// <param name="Input">The input field that takes the answers: a list of objects.</param>
/// <param name="Key">The field of such an object that names the question; see <see cref="KeyPath"/>.</param>
/// <param name="Answer">The field of such an object that takes the answer as text.</param>
/// <param name="Caption">Path of the question in words.</param>
public sealed record QuestionSource(string Source, string Path, string Input, string Key, string Answer, string Caption)
{
    /// <summary>
    /// The arguments of the source, by name; the value is the input field of the action whose answer it takes, bound ones included, and
    /// else a path from the record. The source is asked again when one of them changes, and not before all that it requires are there.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    /// <summary>Path of the name of a question, which goes into <see cref="Key"/>.</summary>
    public required string KeyPath { get; init; }

    /// <summary>Path of the answer that stands there at first; null for none.</summary>
    public string? Initial { get; init; }

    /// <summary>Path of a <see cref="bool"/>: true when it must be answered; null when none must.</summary>
    public string? Required { get; init; }

    /// <summary>Path of the list of texts that can be chosen; null when nothing is chosen.</summary>
    public string? Choices { get; init; }

    /// <summary>Path of the kind of answer, whose values <see cref="Forms"/> explains; null when all are text.</summary>
    public string? Kind { get; init; }

    /// <summary>How answers of each kind are entered, by the value at <see cref="Kind"/>; a kind that is missing is text.</summary>
    public IReadOnlyDictionary<string, Veldvorm> Forms { get; init; } = new Dictionary<string, Veldvorm>(StringComparer.Ordinal);
}

/// <summary>Shows what an action is going to make, before it makes it.</summary>
/// <param name="Source">The query field: <c>briefvoorbeeld</c>.</param>
/// <param name="Text">Path of the text in its answer: paragraphs on lines.</param>
public sealed record ActionPreview(string Source, string Text)
{
    /// <summary>
    /// The arguments of the source, by name; the value is the input field of the action whose answer it takes, bound ones and those of a
    /// <see cref="QuestionSource"/> included, and else a path from the record.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    /// <summary>Dutch caption, when it is more than an example of what comes of it: <em>Wat er al staat</em>; null for <em>Voorbeeld</em>.</summary>
    public string? Caption { get; init; }

    /// <summary>True when people read it before they answer: it is shown from the start, and not at all while it is empty.</summary>
    public bool Open { get; init; }
}
