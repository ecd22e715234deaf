using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>What an action needs before it can be done.</summary>
internal enum Actiebereik
{
    /// <summary>No record.</summary>
    Pagina,

    /// <summary>A record; on several rows it is done for one after the other.</summary>
    Record,

    /// <summary>The selected rows at once: a list among the bound inputs takes the values of all of them.</summary>
    Selectie,
}

/// <summary>Something that people can do.</summary>
/// <param name="Id">Unique within the page or part.</param>
/// <param name="Titel">Caption; ends with <c>…</c> when a dialog follows.</param>
/// <param name="Groep">The menu that it stands in.</param>
/// <param name="Help">What it does and what cannot be undone; null when its module says nothing.</param>
/// <param name="Mutatie">The mutation to call; null for an action that only opens a page.</param>
/// <param name="Invoer">The input fields that come from the record.</param>
/// <param name="Bevestiging">The question to confirm first; null for none.</param>
/// <param name="Pagina">The page that opens, by itself or after the mutation.</param>
internal sealed record Paginaactie(
    string Id,
    string Titel,
    ActionGroup Groep,
    string? Help,
    string? Mutatie,
    IReadOnlyList<Paginabinding> Invoer,
    string? Bevestiging,
    string? Pagina)
{
    /// <summary>On a part: the input fields that come from the card's record.</summary>
    public IReadOnlyList<Paginabinding> Kaartinvoer { get; init; } = [];

    /// <summary>What is asked. What is not required and not answered is left out of the input.</summary>
    public IReadOnlyList<Actievraag> Vragen { get; init; } = [];

    /// <summary>What it needs before it can be done.</summary>
    public Actiebereik Bereik { get; init; }

    /// <summary>A filter literal that the record must satisfy, with the variables of <c>paginavariabelen</c>; null for always.</summary>
    public string? Wanneer { get; init; }

    /// <summary>The values that <c>wanneer</c> looks at, to ask along with the record.</summary>
    public IReadOnlyList<string> WanneerPaden { get; init; } = [];

    /// <summary>Why it cannot be done while <c>wanneer</c> does not hold.</summary>
    public string? WanneerNiet { get; init; }

    /// <summary>On a part: a filter literal that the card's record must satisfy, as <c>wanneer</c> is for the line; null for always.</summary>
    public string? Kaartwanneer { get; init; }

    /// <summary>The values that <c>kaartwanneer</c> looks at, to ask along with the card's record.</summary>
    public IReadOnlyList<string> KaartwanneerPaden { get; init; } = [];

    /// <summary>Why it cannot be done while <c>kaartwanneer</c> does not hold.</summary>
    public string? KaartwanneerNiet { get; init; }

    /// <summary>
    /// Where the key of the record that comes of it stands in the payload of the mutation: the one that the card <c>pagina</c> opens, and
    /// without such a card the one of the type of the page's own records; null for none.
    /// </summary>
    public string? Resultaatpad { get; init; }

    /// <summary>What opens without a mutation: of which record, or with which filter; null when a mutation comes first.</summary>
    public Doorklik? Openen { get; init; }

    /// <summary>Whether people mostly come to the page for this: a button on the phone, and F9.</summary>
    public bool Hoofdactie { get; init; }

    /// <summary>Where further questions come from once others are answered; null for none.</summary>
    public Vragenbron? Vragenbron { get; init; }

    /// <summary>Shows what the action is going to make; null for nothing to show.</summary>
    public Actievoorbeeld? Voorbeeld { get; init; }

    /// <summary>When it is offered by itself, after something else was done with its record; null for never.</summary>
    public Actieaanbod? Aanbod { get; init; }

    /// <summary>What the mutation tells now and never again; null for nothing.</summary>
    public Actieonthulling? Onthulling { get; init; }
}

/// <summary>Something that a mutation tells once, to be shown and copied.</summary>
/// <param name="Pad">Where it stands in the payload.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Help">What it is for and whom to give it; null for nothing.</param>
internal sealed record Actieonthulling(string Pad, string Titel, string? Help);

/// <summary>
/// Offers an action to whoever has just made its record satisfy a condition, with another action of the same page or part or by saving
/// a field there.
/// </summary>
/// <param name="Wanneer">A filter literal that the record did not satisfy before and does now, with the variables of <c>paginavariabelen</c>.</param>
/// <param name="WanneerPaden">The values that it looks at, to ask along with the record.</param>
/// <param name="Vraag">A question that is answered with yes or no.</param>
internal sealed record Actieaanbod(string Wanneer, IReadOnlyList<string> WanneerPaden, string Vraag);

/// <summary>An input field that comes from the record.</summary>
/// <param name="Invoer">The input field of the mutation.</param>
/// <param name="Pad">Path of its value, from the record.</param>
internal sealed record Paginabinding(string Invoer, string Pad);

/// <summary>An input field that people are asked for.</summary>
/// <param name="Naam">The input field, in the mutation's input or in the input object that it is asked for.</param>
/// <param name="Titel">Caption.</param>
/// <param name="Type">Its scalar, enum or input object in the schema.</param>
/// <param name="Meervoudig">Whether it takes a list of these: several choices, or a row of <c>vragen</c> for each.</param>
/// <param name="Verplicht">Whether it must be answered.</param>
/// <param name="Vorm">How it is entered; means nothing for an input object.</param>
internal sealed record Actievraag(string Naam, string Titel, string Type, bool Meervoudig, bool Verplicht, Veldvorm Vorm)
{
    /// <summary>The values of an enum, in order.</summary>
    public IReadOnlyList<Keuze> Keuzes { get; init; } = [];

    /// <summary>What the value is chosen from; null for a plain value.</summary>
    public Opzoeklijst? Opzoeken { get; init; }

    /// <summary>What to fill in and what follows from it; null for nothing.</summary>
    public string? Help { get; init; }

    /// <summary>Path from the record of what stands there at first; null for empty.</summary>
    public string? Beginpad { get; init; }

    /// <summary>A literal that stands there at first, which may be a variable of <c>paginavariabelen</c>; null for empty.</summary>
    public string? Beginwaarde { get; init; }

    /// <summary>For a file: several can be chosen, and the mutation is called for each.</summary>
    public bool Meerdere { get; init; }

    /// <summary>For a file: what can be chosen, as in the <c>accept</c> of HTML; null for everything.</summary>
    public string? Accepteert { get; init; }

    /// <summary>The fields of an input object; none for another type.</summary>
    public IReadOnlyList<Actievraag> Vragen { get; init; } = [];
}

/// <summary>Where further questions of an action come from.</summary>
/// <param name="Bron">The query field that knows them.</param>
/// <param name="Argumenten">Its arguments, each with the input field whose answer or bound value it takes, or a path from the record.</param>
/// <param name="Pad">Where the list of questions stands in its answer; empty when the answer is the list.</param>
/// <param name="Invoer">The input field that takes the answers: a list of objects.</param>
/// <param name="Sleutel">The field of such an object that names the question.</param>
/// <param name="Sleutelpad">Path of that name, from a question.</param>
/// <param name="Antwoord">The field of such an object that takes the answer as text; a day as <c>yyyy-MM-dd</c>.</param>
/// <param name="Titelpad">Path of the question in words.</param>
internal sealed record Vragenbron(
    string Bron,
    IReadOnlyList<Bronargument> Argumenten,
    string Pad,
    string Invoer,
    string Sleutel,
    string Sleutelpad,
    string Antwoord,
    string Titelpad)
{
    /// <summary>Path of the answer that stands there at first; null for none.</summary>
    public string? Beginpad { get; init; }

    /// <summary>Path of whether it must be answered; null when none must.</summary>
    public string? Verplichtpad { get; init; }

    /// <summary>Path of the list of texts to choose from; null for none.</summary>
    public string? Keuzespad { get; init; }

    /// <summary>Path of the kind of answer; null when all are text.</summary>
    public string? Soortpad { get; init; }

    /// <summary>How answers of each kind are entered; a kind that is missing is text.</summary>
    public IReadOnlyList<Bronvorm> Vormen { get; init; } = [];
}

/// <summary>An argument of a query that takes an answer.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Invoer">The input field of the action; null for a value of the record.</param>
/// <param name="Pad">Path of that value; null for an answer.</param>
/// <param name="Type">The type of the argument, to declare it with.</param>
internal sealed record Bronargument(string Argument, string? Invoer, string? Pad, string Type);

/// <summary>How answers of a kind are entered.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Vorm">The form.</param>
internal sealed record Bronvorm(string Soort, Veldvorm Vorm);

/// <summary>Shows what an action is going to make.</summary>
/// <param name="Bron">The query field.</param>
/// <param name="Argumenten">Its arguments, each with the input field whose answer or bound value it takes, or a path from the record.</param>
/// <param name="Tekstpad">Path of the text in its answer.</param>
internal sealed record Actievoorbeeld(string Bron, IReadOnlyList<Bronargument> Argumenten, string Tekstpad)
{
    /// <summary>Caption; null for one that says that it is an example.</summary>
    public string? Titel { get; init; }

    /// <summary>Whether it is shown from the start, when there is anything to read.</summary>
    public bool Open { get; init; }
}
