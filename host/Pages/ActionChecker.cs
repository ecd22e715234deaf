using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages;

/// <summary>Checks actions against the schema: what they call, what they take from the record and what they ask.</summary>
internal sealed class ActionChecker(
    SchemaModel schema,
    PageMistakes mistakes,
    IReadOnlyDictionary<string, Page> pages,
    IReadOnlyList<PageVariable> variables,
    PageRules rules)
{
    private readonly SchemaPaths _paths = new(schema, mistakes, variables);
    private readonly RecordKeys _keys = new(schema, pages);
    private readonly RecordCondition _conditions = new(schema, variables);

    public void Check(string where, ActionPlace place, PageAction action)
    {
        where = $"{where}, actie '{action.Id}'";
        if (action.OpenPage is { } opens && !pages.ContainsKey(opens))
            mistakes.Add(where, $"de pagina '{opens}' bestaat niet");
        if (action.When is { } condition)
            Condition(where, place.Record, condition, action.WhenNot);
        else if (action.WhenNot is not null)
            mistakes.Add(where, "er staat waarom het niet kan, maar niet wanneer het wel kan");
        if (action.CardWhen is { } cardCondition)
            Condition($"{where}, kaart", place.Card, cardCondition, action.CardWhenNot);
        else if (action.CardWhenNot is not null)
            mistakes.Add(where, "er staat waarom het niet kan op deze kaart, maar niet wanneer het wel kan");
        if (action.Offer is { } offer)
            Offered(where, place.Record, action, offer);
        if (action.Mutation is { } mutation)
            Mutation(where, place, action, mutation);
        else if (action.OpenPage is null)
            mistakes.Add(where, "de actie doet niets: er is geen mutatie en geen pagina");
        else
            Opens(where, place.Record, action);
    }

    /// <summary>A condition over the values of a record, with what is said while it does not hold.</summary>
    private void Condition(string where, SchemaType? record, string condition, string? whyNot)
    {
        if (string.IsNullOrWhiteSpace(whyNot))
            mistakes.Add(where, "er staat wanneer het kan, maar niet waarom het anders niet kan");
        if (record is null)
            mistakes.Add(where, "een voorwaarde hoort bij een record, en dat is er niet");
        else
            Condition($"{where}, voorwaarde", record, condition);
    }

    /// <summary>A condition over the values of a record.</summary>
    public void Condition(string where, SchemaType record, string condition)
    {
        foreach (var mistake in _conditions.Mistakes(record, condition))
            mistakes.Add(where, mistake.TrimEnd('.'));
    }

    private void Offered(string where, SchemaType? record, PageAction action, ActionOffer offer)
    {
        where = $"{where}, aanbod";
        if (action.Mutation is null)
            mistakes.Add(where, "een actie die alleen een pagina opent wordt niet aangeboden");
        if (string.IsNullOrWhiteSpace(offer.Question))
            mistakes.Add(where, "er staat wanneer de actie wordt aangeboden, maar niet met welke vraag");
        if (record is null)
            mistakes.Add(where, "een aanbod hoort bij een record, en dat is er niet");
        else
            Condition(where, record, offer.When);
    }

    private void Mutation(string where, ActionPlace place, PageAction action, string mutation)
    {
        if (_paths.InputOf(where, mutation) is not { } inputs)
            return;
        foreach (var (name, path) in action.Bind)
            Bound(where, mutation, inputs, place.Record, name, path);
        foreach (var (name, path) in action.BindCard)
        {
            if (place.Card is null)
                mistakes.Add(where, $"'{name}' hangt aan de kaart, en de actie staat niet in een onderdeel");
            Bound(where, mutation, inputs, place.Card, name, path);
        }

        var read = new ActionReading(schema, rules, _keys).Read(action, inputs, place);
        foreach (var asked in read.Asked)
            Asked(where, place.Record, asked);
        foreach (var question in action.Questions.Where(question => !inputs.ContainsKey(question.Input.Split('.')[0])))
            mistakes.Add(where, $"de mutatie '{mutation}' heeft geen invoer '{question.Input}'");
        if (_keys.CardType(action.OpenPage) is { } card)
        {
            if (action.OpenKey is { } key && schema.Mutation is { } type)
                _paths.Value(where, schema.TypeOf(type.Fields[mutation]), key);
            else if (_keys.InPayload(mutation, card) is null)
                mistakes.Add(where, $"uit het antwoord van '{mutation}' blijkt niet welk record op de kaart '{action.OpenPage}' opengaat");
        }

        if (action.QuestionSource is { } source)
            Questions(where, source, inputs, place.Record);
        if (action.Reveal is { } reveal && schema.Mutation is { } mutations)
            _paths.Value(where, schema.TypeOf(mutations.Fields[mutation]), reveal.Path);
        if (action.Preview is { } preview)
        {
            Arguments(where, preview.Source, preview.Arguments, inputs, place.Record);
            if (_paths.QueryField(where, preview.Source) is { } field)
                _paths.Value(where, schema.TypeOf(field), preview.Text);
        }
    }

    private void Bound(
        string where, string mutation, IReadOnlyDictionary<string, SchemaInput> inputs, SchemaType? record, string name, string path)
    {
        if (!inputs.ContainsKey(name))
            mistakes.Add(where, $"de mutatie '{mutation}' heeft geen invoer '{name}'");
        if (record is not null)
            _paths.Value(where, record, path);
    }

    private void Asked(string where, SchemaType? record, AskedInput asked)
    {
        where = $"{where}, vraag '{asked.Path}'";
        if (asked.Said.From is { } from && record is not null)
            _paths.Value(where, record, from);
        if (asked.Said.Form == Veldvorm.Sleutel && asked.Said.Lookup is null)
            mistakes.Add(where, "hier zou iemand een sleutel moeten typen: zeg waaruit hij kiest, of laat de vraag weg");
        if (asked.Said.Lookup is { } lookup)
            Lookup(where, lookup);
        if (asked.Said.Initial is { } initial && PageVariables.In(initial).FirstOrDefault(name => !variables.Any(known => known.Name == name)) is { } unknown)
            mistakes.Add(where, $"de beginwaarde gebruikt een variabele die niet bestaat: ${unknown}");
        foreach (var question in asked.Questions)
            Asked(where, record, question);
    }

    public void Lookup(string where, Lookup lookup)
    {
        if (_paths.RecordsOf($"{where}, opzoeken", lookup.Source) is not { } found)
            return;
        foreach (var path in lookup.Display.Prepend(lookup.Value))
            _paths.Value($"{where}, opzoeken", found, path);
        if (lookup.Where is not null)
            _paths.Where($"{where}, opzoeken", lookup.Source, lookup.Where);
    }

    /// <summary>A page that opens by itself: a card needs to know of which record.</summary>
    private void Opens(string where, SchemaType? record, PageAction action)
    {
        if (action.OpenFilter is { } filter)
        {
            new DrillDownChecker(schema, mistakes, pages, variables).Check(where, record, action.OpenPage, filter);
            if (filter.Bind.Count > 0)
                new KeyChecker(mistakes).Needed(where, record, "is niet terug te vinden waarbij de lijst hoort");
        }

        if (record is null || _keys.CardType(action.OpenPage) is not { } card)
            return;
        if (action.OpenKey is { } key)
            _paths.Value(where, record, key);
        else if (_keys.From(record, card) is null)
            mistakes.Add(where, $"het is niet duidelijk welk record op de kaart '{action.OpenPage}' opengaat");
    }

    private void Questions(string where, QuestionSource source, IReadOnlyDictionary<string, SchemaInput> inputs, SchemaType? record)
    {
        where = $"{where}, verdere vragen";
        Arguments(where, source.Source, source.Arguments, inputs, record);
        if (!inputs.TryGetValue(source.Input, out var input))
            mistakes.Add(where, $"de mutatie heeft geen invoer '{source.Input}'");
        else if (schema.Types[input.Type.Name].InputFields is var answer && !(input.Type.IsList && answer.ContainsKey(source.Key) && answer.ContainsKey(source.Answer)))
            mistakes.Add(where, $"'{source.Input}' is geen lijst van antwoorden met '{source.Key}' en '{source.Answer}'");
        if (_paths.QueryField(where, source.Source) is not { } field)
            return;
        var question = source.Path.Length == 0 ? schema.TypeOf(field) : _paths.Lines(where, schema.TypeOf(field), source.Path);
        if (question is null)
            return;
        foreach (var path in new[] { source.KeyPath, source.Caption, source.Initial, source.Required, source.Kind, source.Choices }.OfType<string>())
            _paths.Value(where, question, path);
    }

    private void Arguments(
        string where,
        string source,
        IReadOnlyDictionary<string, string> arguments,
        IReadOnlyDictionary<string, SchemaInput> inputs,
        SchemaType? record)
    {
        if (_paths.QueryField(where, source) is not { } field)
            return;
        foreach (var (name, input) in arguments)
        {
            if (!field.Arguments.ContainsKey(name))
                mistakes.Add(where, $"de query '{source}' heeft geen argument '{name}'");
            if (!inputs.ContainsKey(input) && (record is null || _paths.Value("", record, input) is null))
                mistakes.Add(where, $"de mutatie heeft geen invoer en het record geen waarde '{input}'");
        }

        foreach (var missing in field.Arguments.Values.Where(argument => argument.IsRequired && !arguments.ContainsKey(argument.Name)))
            mistakes.Add(where, $"de query '{source}' heeft ook {missing.Name} nodig");
    }
}
