using System.Text.Json;
using HotChocolate;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Checks a request's variables against their declared types. Wording of the errors follows graphql-js.</summary>
internal sealed class VariableCoercion(GraphQLSchema schema)
{
    private readonly List<IError> _errors = [];

    /// <exception cref="GraphQLException">At least one variable does not fit; all of them are reported.</exception>
    public static VariableValues Coerce(
        GraphQLSchema schema,
        IReadOnlyList<VariableDefinitionNode> definitions,
        JsonElement variables)
    {
        if (definitions.Count == 0)
            return VariableValues.None;
        var coercion = new VariableCoercion(schema);
        var values = new VariableValues();
        foreach (var definition in definitions)
            coercion.Add(definition, variables, values);
        return coercion._errors.Count == 0 ? values : throw new GraphQLException(coercion._errors);
    }

    private void Add(VariableDefinitionNode definition, JsonElement variables, VariableValues values)
    {
        var name = definition.Name.Value;
        var type = TypeOf(definition.Type);
        if (variables.ValueKind != JsonValueKind.Object || !variables.TryGetProperty(name, out var json))
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
                var index = 0;
                foreach (var item in json.EnumerateArray())
                {
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
                Invalid(definition, json, path, $"Enum \"{enumType.Name}\" cannot represent non-string value: {json.GetRawText()}.");
                break;
            case EnumType enumType when enumType.Value(json.GetString()!) is null:
                Invalid(definition, json, path, $"Value \"{json.GetString()}\" does not exist in \"{enumType.Name}\" enum.");
                break;
            case ScalarType scalar when !scalar.TryParseJson(json, out _):
                Invalid(definition, json, path, ScalarMessages.Invalid(scalar, json.GetRawText()));
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

        foreach (var field in input.Fields)
        {
            if (json.TryGetProperty(field.Name, out var member))
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
            if (input.Field(member.Name) is null)
                Invalid(definition, json, path, $"Field \"{member.Name}\" is not defined by type \"{input.Name}\".");
        }

        if (!input.IsOneOf)
            return;
        var given = json.EnumerateObject().ToList();
        if (given.Count != 1)
        {
            Invalid(definition, json, path, $"Exactly one key must be specified for OneOf type \"{input.Name}\".");
        }
        else if (given[0].Value.ValueKind == JsonValueKind.Null)
        {
            path.Add(given[0].Name);
            Invalid(definition, given[0].Value, path, $"Field \"{given[0].Name}\" must be non-null.");
            path.RemoveAt(path.Count - 1);
        }
    }

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
        => _errors.Add(ErrorBuilder.New()
            .SetMessage(message)
            .AddLocation(definition.Location.Line, definition.Location.Column)
            .Build());
}
