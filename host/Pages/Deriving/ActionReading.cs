using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>Where an action stands.</summary>
/// <param name="Record">The type of the record that it is about; null when there is none.</param>
/// <param name="Card">On a part, the type of the card's record.</param>
/// <param name="Fields">The fields of the same record on the page and on its card: they give captions and lookups.</param>
internal sealed record ActionPlace(SchemaType? Record, SchemaType? Card, IReadOnlyList<PageField> Fields)
{
    /// <summary>A page itself.</summary>
    public static ActionPlace On(Page page, SchemaType? record, IReadOnlyDictionary<string, Page> pages) => new(record, Card: null, page switch
    {
        ListPage list => [.. list.Fields, .. list.Card is { } card && pages.GetValueOrDefault(card) is CardPage opened ? FieldsOf(opened) : []],
        CardPage card => [.. FieldsOf(card)],
        _ => [],
    });

    /// <summary>A part of a card.</summary>
    public static ActionPlace On(PagePart part, SchemaType? line, SchemaType? card) => new(line, card, part.Fields);

    private static IEnumerable<PageField> FieldsOf(CardPage card) => card.Tabs.SelectMany(tab => tab.Fields);
}

/// <summary>An input field that people are asked for.</summary>
/// <param name="Input">The field.</param>
/// <param name="Said">What the module says of it; everything that can be derived is filled in.</param>
/// <param name="Questions">Of an input object: its own fields.</param>
internal sealed record AskedInput(SchemaInput Input, ActionQuestion Said, IReadOnlyList<AskedInput> Questions)
{
    /// <summary>The rules name what is in an input object by its path.</summary>
    public string Path => Said.Input;
}

/// <summary>What an action takes from where, with everything filled in that the schema and the page tell.</summary>
/// <param name="Bind">From the record.</param>
/// <param name="BindCard">From the card's record.</param>
/// <param name="Asked">From the user.</param>
internal sealed record ActionInputs(
    IReadOnlyDictionary<string, string> Bind, IReadOnlyDictionary<string, string> BindCard, IReadOnlyList<AskedInput> Asked);

/// <summary>Reads what an action's mutation needs.</summary>
internal sealed class ActionReading(SchemaModel schema, PageRules rules, RecordKeys keys)
{
    private const string Id = "id";
    private const string Version = "version";
    private const string VersionInput = "versie";

    // An input object that holds itself would be asked without end.
    private const int MaxDepth = 4;

    /// <param name="action">An action with a mutation that exists.</param>
    /// <param name="inputs">The fields of the mutation's input.</param>
    /// <param name="place">Where it stands.</param>
    public ActionInputs Read(PageAction action, IReadOnlyDictionary<string, SchemaInput> inputs, ActionPlace place)
    {
        var bind = new Dictionary<string, string>(action.Bind, StringComparer.Ordinal);
        var bindCard = new Dictionary<string, string>(action.BindCard, StringComparer.Ordinal);
        if (inputs.ContainsKey(VersionInput) && bind.Count > 0 && place.Record?.Fields.ContainsKey(Version) == true)
            bind.TryAdd(VersionInput, Version);
        if (place.Card is { } card && CardInput(card) is var own && inputs.ContainsKey(own) && !bind.ContainsKey(own))
            bindCard.TryAdd(own, Id);
        var asked = inputs.Values
            .Where(input => !bind.ContainsKey(input.Name) && !bindCard.ContainsKey(input.Name) && input.Name != action.QuestionSource?.Input)
            .Select(input => Ask(action, input, prefix: "", place, edits: bind.ContainsKey(VersionInput), MaxDepth))
            .Where(question => !question.Said.Skip)
            .OrderBy(question => question.Said.Order)
            .ToList();
        return new ActionInputs(bind, bindCard, asked);
    }

    /// <summary>The input that is named after the type of a record.</summary>
    private static string CardInput(SchemaType card) => $"{char.ToLowerInvariant(card.Name[0])}{card.Name[1..]}Id";

    private AskedInput Ask(PageAction action, SchemaInput input, string prefix, ActionPlace place, bool edits, int depth)
    {
        var path = prefix + input.Name;
        ActionQuestion[] said =
        [
            .. new[] { action.Questions.FirstOrDefault(question => question.Input == path), rules.Find(action.Mutation, path) }.OfType<ActionQuestion>(),
        ];
        var field = place.Fields.FirstOrDefault(field => field.Input == path) ?? place.Fields.FirstOrDefault(field => field.Path == path);
        var rule = rules.Find(mutation: null, input.Name);
        var question = new ActionQuestion(path)
        {
            Caption = said.Select(one => one.Caption).FirstOrDefault(caption => caption is not null) ?? field?.Caption ?? rule?.Caption ?? InputNames.Caption(input.Name),
            Help = said.Append(rule).Select(one => one?.Help).FirstOrDefault(help => help is not null),
            Lookup = said.Select(one => one.Lookup).FirstOrDefault(lookup => lookup is not null) ?? field?.Lookup ?? rule?.Lookup,
            Skip = said.Append(rule).Any(one => one?.Skip == true),
            From = said.Append(rule).Select(one => one?.From).FirstOrDefault(from => from is not null) ?? (edits ? Present(place, input, field) : null),
            Initial = said.Append(rule).Select(one => one?.Initial).FirstOrDefault(initial => initial is not null) ?? input.Default,
            Form = said.Select(one => one.Form).FirstOrDefault(form => form is not null) ?? field?.Form ?? rule?.Form ?? FieldForms.Of(schema, input.Type.Name, input.Name),
            Required = input.IsRequired || said.Append(rule).Any(one => one?.Required == true),
            Multiple = said.Append(rule).Any(one => one?.Multiple == true),
            Accept = said.Append(rule).Select(one => one?.Accept).FirstOrDefault(accept => accept is not null),
            Order = said.Append(rule).Select(one => one?.Order ?? 0).FirstOrDefault(order => order != 0),
        };
        var inside = depth > 0 ? schema.Types[input.Type.Name].InputFields.Values : [];
        return new AskedInput(
            input,
            question,
            [.. inside.Select(one => Ask(action, one, $"{path}.", place with { Fields = [] }, edits: false, depth - 1))
                .Where(one => !one.Said.Skip).OrderBy(one => one.Said.Order)]);
    }

    /// <summary>What an action that changes a record starts from: the value of now.</summary>
    private string? Present(ActionPlace place, SchemaInput input, PageField? field)
    {
        if (place.Record is not { } record)
            return null;
        if (field is not null && keys.Chosen(record, field) is { } chosen)
            return chosen;
        return new[] { input.Name, field?.Path }.FirstOrDefault(path => path is not null && IsValue(record, path, input));
    }

    private bool IsValue(SchemaType record, string path, SchemaInput input)
        => new SchemaPaths(schema, new PageMistakes(), []).Value("", record, path) is { } value
            && value.Type.Name == input.Type.Name && value.Type.IsList == input.Type.IsList;
}
