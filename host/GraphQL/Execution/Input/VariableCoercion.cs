using System.Text.Json;
using HotChocolate;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Limits;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Validation;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Checks a request's variables against their declared types. Wording of the errors follows graphql-js.</summary>
internal sealed class VariableCoercion(GraphQLSchema schema, ValidationOptions options)
{
    // As graphql-js: nobody reads more, and each item of a long list can be wrong.
    private const int MaxErrors = 50;
    private const int MaxMessageLength = 4000;

    private readonly List<IError> _errors = [];

    /// <exception cref="GraphQLException">At least one variable does not fit; all of them are reported.</exception>
    public static VariableValues Coerce(
        GraphQLSchema schema,
        IReadOnlyList<VariableDefinitionNode> definitions,
        JsonElement variables,
        ValidationOptions options)
    {
        if (definitions.Count == 0)
            return VariableValues.None;
        var coercion = new VariableCoercion(schema, options);
        var values = new VariableValues();
        var given = JsonMembers.Of(variables);
        foreach (var definition in definitions)
        {
            if (coercion.IsFull)
                break;
            coercion.Add(definition, given, values);
        }

        return coercion._errors.Count == 0 ? values : throw new GraphQLException(coercion._errors);
    }

    private bool IsFull => _errors.Count > MaxErrors;

    private void Add(VariableDefinitionNode definition, JsonMembers given, VariableValues values)
    {
        var name = definition.Name.Value;
        var type = TypeOf(definition.Type);
        if (!given.TryGet(name, out var json))
        {
            if (definition.DefaultValue is not null)
                values.Add(name, new VariableValue(default, definition.DefaultValue));
            else if (type.IsNonNull)
                Report(definition, $"Variable \"${name}\" of required type \"{type}\" was not provided.");
        }
        else if (json.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            Report(definition, $"Variable \"${name}\" of non-null type \"{type}\" must not be null.");
        }
        else
        {
            Check(definition, json, type, []);
            values.Add(name, new VariableValue(json, Default: null));
        }
    }

    private void Check(VariableDefinitionNode definition, JsonElement json, GraphQLType type, List<object> path)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            if (type.IsNonNull)
                Invalid(definition, json, path, $"Expected non-nullable type \"{type}\" not to be null.");
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when json.ValueKind == JsonValueKind.Array:
                CheckLength(definition, json);
                var index = 0;
                foreach (var item in json.EnumerateArray())
                {
                    if (IsFull)
                        return;
                    path.Add(index++);
                    Check(definition, item, list.OfType, path);
                    path.RemoveAt(path.Count - 1);
                }

                break;
            case ListType list:
                Check(definition, json, list.OfType, path);
                break;
            case InputObjectType input:
                CheckObject(definition, json, input, path);
                break;
            case EnumType enumType when json.ValueKind != JsonValueKind.String:
                Invalid(definition, json, path, $"Enum \"{enumType.Name}\" cannot represent non-string value: {JsonText.Of(json)}.{Suggest(enumType, JsonText.Of(json))}");
                break;
            case EnumType enumType when enumType.Value(json.GetString()!) is null:
                Invalid(definition, json, path, $"Value \"{json.GetString()}\" does not exist in \"{enumType.Name}\" enum.{Suggest(enumType, json.GetString()!)}");
                break;
            case ScalarType when json.ValueKind is JsonValueKind.Array or JsonValueKind.Object && HasLongList(json):
                throw TooLong(definition);
            case ScalarType scalar when !scalar.TryParseJson(json, out _):
                Invalid(definition, json, path, ScalarMessages.Invalid(scalar, JsonText.Of(json)));
                break;
        }
    }

    private void CheckObject(VariableDefinitionNode definition, JsonElement json, InputObjectType input, List<object> path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Invalid(definition, json, path, $"Expected type \"{input.Name}\" to be an object.");
            return;
        }

        var members = JsonMembers.Of(json);
        foreach (var field in input.Fields)
        {
            if (members.TryGet(field.Name, out var member))
            {
                path.Add(field.Name);
                Check(definition, member, field.Type, path);
                path.RemoveAt(path.Count - 1);
            }
            else if (field.IsRequired)
            {
                Invalid(definition, json, path, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        foreach (var member in json.EnumerateObject())
        {
            if (IsFull)
                return;
            if (input.Field(member.Name) is null)
                Invalid(definition, json, path, $"Field \"{member.Name}\" is not defined by type \"{input.Name}\".{Suggest(member.Name, input.Fields.Select(field => field.Name))}");
        }

        if (input.IsOneOf)
            CheckOneOf(definition, json, members, input, path);
    }

    /// <summary>Counts the fields of the type: what is none of them has its own error already.</summary>
    private void CheckOneOf(VariableDefinitionNode definition, JsonElement json, JsonMembers members, InputObjectType input, List<object> path)
    {
        var given = input.Fields.Where(field => members.TryGet(field.Name, out _)).ToList();
        if (given.Count != 1)
            Invalid(definition, json, path, $"Exactly one key must be specified for OneOf type \"{input.Name}\".");
        if (given.Count == 0 || !members.TryGet(given[0].Name, out var missing) || missing.ValueKind != JsonValueKind.Null)
            return;
        path.Add(given[0].Name);
        Invalid(definition, missing, path, $"Field \"{given[0].Name}\" must be non-null.");
        path.RemoveAt(path.Count - 1);
    }

    private string Suggest(EnumType type, string text) => Suggest(text, type.Values.Select(known => known.Name), "the enum value ");

    private string Suggest(string name, IEnumerable<string> known, string lead = "")
        => options.AllowsSuggestions ? Suggestions.DidYouMean(Suggestions.Closest(name, known), lead) : "";

    private GraphQLType TypeOf(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NamedTypeNode named => schema.Type(named.Name.Value) ?? throw new GraphQLException($"Unknown type \"{named}\"."),
        _ => throw new InvalidOperationException($"{node} is no type."),
    };

    private void Invalid(VariableDefinitionNode definition, JsonElement json, List<object> path, string reason)
    {
        var name = definition.Name.Value;
        var at = path.Count == 0
            ? ""
            : $" at \"{name}{string.Concat(path.Select(segment => segment is int index ? $"[{index}]" : $".{segment}"))}\"";
        Report(definition, $"Variable \"${name}\" got invalid value {JsonText.Of(json)}{at}; {reason}");
    }

    private void Report(VariableDefinitionNode definition, string message)
    {
        if (_errors.Count == MaxErrors)
            _errors.Add(ErrorBuilder.New().SetMessage("Too many errors processing variables, error limit reached. Execution aborted.").Build());
        if (IsFull)
            return;
        _errors.Add(ErrorBuilder.New()
            .SetMessage(message.Length <= MaxMessageLength ? message : string.Concat(message.AsSpan(0, MaxMessageLength), "…"))
            .AddLocation(definition.Location.Line, definition.Location.Column)
            .Build());
    }

    private void CheckLength(VariableDefinitionNode definition, JsonElement list)
    {
        if (list.GetArrayLength() > options.MaxListItems)
            throw TooLong(definition);
    }

    /// <summary>For what is below a free-form scalar, where no list type says where the lists are.</summary>
    private bool HasLongList(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.GetArrayLength() > options.MaxListItems || json.EnumerateArray().Any(HasLongList),
        JsonValueKind.Object => json.EnumerateObject().Any(member => HasLongList(member.Value)),
        _ => false,
    };

    private LimitException TooLong(VariableDefinitionNode definition)
        => new(LimitCodes.ListItems, $"A list in variable \"${definition.Name.Value}\" has more than {options.MaxListItems} items.");
}
