using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>Says actions in the words of the schema, with everything that a dialog needs.</summary>
internal sealed class ActionDescription(SchemaModel schema, PageRules rules, IReadOnlyDictionary<string, Page> pages, FieldDescription fields)
{
    private readonly SchemaPaths _paths = new(schema, new PageMistakes(), []);
    private readonly RecordKeys _keys = new(schema, pages);

    public IReadOnlyList<Paginaactie> All(IReadOnlyList<PageAction> actions, ActionPlace place) => [.. actions.Select(action => One(action, place))];

    private Paginaactie One(PageAction action, ActionPlace place)
    {
        var inputs = action.Mutation is null ? null : _paths.InputOf("", action.Mutation);
        var read = inputs is null ? null : new ActionReading(schema, rules, _keys).Read(action, inputs, place);
        var opens = action.Mutation is null ? Opens(action, place.Record) : null;
        var bound = Bindings(read?.Bind);
        return new Paginaactie(action.Id, action.Caption, action.Group, action.Help, action.Mutation, bound, action.Confirm, action.OpenPage)
        {
            Kaartinvoer = Bindings(read?.BindCard),
            Vragen = [.. (read?.Asked ?? []).Select(Question)],
            Bereik = bound.Any(one => inputs!.GetValueOrDefault(one.Invoer)?.Type.IsList == true) ? Actiebereik.Selectie
                : bound.Count > 0 || action.When is not null || opens is { Sleutelpad: not null } or { Variabelen.Count: > 0 } ? Actiebereik.Record
                : Actiebereik.Pagina,
            Wanneer = action.When,
            WanneerPaden = action.When is null ? [] : RecordCondition.Paths(action.When),
            WanneerNiet = action.WhenNot,
            Kaartwanneer = action.CardWhen,
            KaartwanneerPaden = action.CardWhen is null ? [] : RecordCondition.Paths(action.CardWhen),
            KaartwanneerNiet = action.CardWhenNot,
            Resultaatpad = action.Mutation is null ? null : Result(action, action.Mutation, place.Record),
            Openen = opens,
            Hoofdactie = action.Main,
            Vragenbron = action.QuestionSource is { } source ? Source(source, inputs!) : null,
            Voorbeeld = action.Preview is { } preview
                ? new Actievoorbeeld(preview.Source, Arguments(preview.Source, preview.Arguments, inputs!), preview.Text) { Titel = preview.Caption, Open = preview.Open }
                : null,
            Onthulling = action.Reveal is { } reveal ? new Actieonthulling(reveal.Path, reveal.Caption, reveal.Help) : null,
            Aanbod = action.Offer is { } offer ? new Actieaanbod(offer.When, RecordCondition.Paths(offer.When), offer.Question) : null,
        };
    }

    /// <summary>An action that opens nothing tells what it made all the same: a lookup chooses it at once.</summary>
    private string? Result(PageAction action, string mutation, SchemaType? record)
    {
        if (_keys.CardType(action.OpenPage) is { } card)
            return action.OpenKey ?? _keys.InPayload(mutation, card);
        return action.OpenPage is null && record is not null ? _keys.InPayload(mutation, record) : null;
    }

    private Doorklik? Opens(PageAction action, SchemaType? record)
        => action.OpenPage is { } page
            ? fields.DrillDown(
                record,
                page,
                action.OpenFilter,
                record is not null && _keys.CardType(page) is { } card ? action.OpenKey ?? _keys.From(record, card) : null)
            : null;

    private static IReadOnlyList<Paginabinding> Bindings(IReadOnlyDictionary<string, string>? bound)
        => [.. (bound ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(one => new Paginabinding(one.Key, one.Value))];

    private Actievraag Question(AskedInput asked)
        => new(asked.Input.Name, asked.Said.Caption!, asked.Input.Type.Name, asked.Input.Type.IsList, asked.Said.Required, asked.Said.Form!.Value)
        {
            Keuzes = fields.Choices(asked.Input.Type.Name),
            Opzoeken = fields.Lookup(asked.Said.Lookup),
            Help = asked.Said.Help,
            Beginpad = asked.Said.From,
            Beginwaarde = asked.Said.Initial,
            Meerdere = asked.Said.Multiple,
            Accepteert = asked.Said.Accept,
            Vragen = [.. asked.Questions.Select(Question)],
        };

    private Vragenbron Source(QuestionSource source, IReadOnlyDictionary<string, SchemaInput> inputs)
        => new(
            source.Source,
            Arguments(source.Source, source.Arguments, inputs),
            source.Path,
            source.Input,
            source.Key,
            source.KeyPath,
            source.Answer,
            source.Caption)
        {
            Beginpad = source.Initial,
            Verplichtpad = source.Required,
            Keuzespad = source.Choices,
            Soortpad = source.Kind,
            Vormen = [.. source.Forms.Select(form => new Bronvorm(form.Key, form.Value))],
        };

    private IReadOnlyList<Bronargument> Arguments(
        string source, IReadOnlyDictionary<string, string> arguments, IReadOnlyDictionary<string, SchemaInput> inputs)
        => [.. arguments.Select(argument =>
        {
            var type = schema.Query.Fields[source].Arguments[argument.Key];
            var name = type.Type.IsList ? $"[{type.Type.Name}!]" : type.Type.Name;
            var asked = inputs.ContainsKey(argument.Value);
            return new Bronargument(argument.Key, asked ? argument.Value : null, asked ? null : argument.Value, type.Type.IsNonNull ? $"{name}!" : name);
        })];
}
