using System.Text;
using System.Text.Json.Nodes;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>A document and its variables, as a client sends them.</summary>
internal sealed record OracleRequest(string Document, JsonObject Variables);

/// <summary>Operations that are valid most of the time, with variables of which some do not fit.</summary>
internal sealed class RandomOperations
{
    private readonly GraphQLSchema _schema;
    private readonly Random _random;
    private readonly RandomInputs _inputs;
    private readonly List<(string Name, NamedType Type)> _fragments = [];
    private readonly NamedType[] _composites;
    private int _aliases;

    private RandomOperations(GraphQLSchema schema, int seed)
    {
        _schema = schema;
        _random = new Random(seed);
        _inputs = new RandomInputs(_random);
        _composites = [.. schema.Types.Where(type => type is { IsComposite: true, IsIntrospection: false } && type != schema.Query && type != schema.Mutation)
            .OrderBy(type => type.Name, StringComparer.Ordinal)];
    }

    public static IEnumerable<OracleRequest> Over(GraphQLSchema schema, int seed, int count)
    {
        var operations = new RandomOperations(schema, seed);
        for (var index = 0; index < count; index++)
            yield return operations.Next();
    }

    private OracleRequest Next()
    {
        _aliases = 0;
        _inputs.Clear();
        _fragments.Clear();
        for (var count = _random.Next(4); count > 0; count--)
            _fragments.Add(($"F{count}", Pick(_composites)));

        var isMutation = _schema.Mutation is not null && _random.Next(8) == 0;
        var operation = SelectionSet(isMutation ? _schema.Mutation! : _schema.Query, depth: 4);
        var fragments = new StringBuilder();
        foreach (var (name, type) in _fragments)
        {
            // A fragment that nothing spreads is an error, and one that spreads another may make a cycle: both sides have to see that.
            if (operation.Contains($"...{name}", StringComparison.Ordinal) || _random.Next(20) == 0)
                fragments.Append($"\nfragment {name} on {type.Name}{SelectionSet(type, depth: 2, inFragment: true)}");
        }

        var variables = _inputs.Definitions.Count == 0 ? "" : $"({string.Join(", ", _inputs.Definitions)})";
        return new OracleRequest($"{(isMutation ? "mutation" : "query")} Q{variables}{operation}{fragments}", _inputs.Variables);
    }

    private string SelectionSet(NamedType type, int depth, bool inFragment = false)
    {
        var text = new StringBuilder(" {");
        for (var count = _random.Next(1, 5); count > 0; count--)
            text.Append(' ').Append(Selection(type, depth, inFragment));
        return text.Append(" }").ToString();
    }

    private string Selection(NamedType type, int depth, bool inFragment)
    {
        var spreadable = _fragments.Where(fragment => Overlap(fragment.Type, type)).ToList();
        switch (_random.Next(10))
        {
            case 0:
                return $"{(_random.Next(2) == 0 ? "kind: " : "")}__typename{Condition()}";
            case 1 when spreadable.Count > 0 && !inFragment:
                return $"...{Pick(spreadable).Name}{Condition()}";
            case 2 or 3 when depth > 0:
                var conditions = _composites.Where(candidate => Overlap(candidate, type)).ToList();
                var condition = conditions.Count == 0 || _random.Next(4) == 0 ? null : Pick(conditions);
                return $"...{(condition is null ? "" : $" on {condition.Name}")}{Condition()}{SelectionSet(condition ?? type, depth - 1, inFragment)}";
            default:
                return type is FieldsType fields ? Field(fields, depth, inFragment) : "__typename";
        }
    }

    private string Field(FieldsType type, int depth, bool inFragment)
    {
        var fields = type.Fields.Where(field => depth > 0 || !field.Type.Named.IsComposite).ToList();
        if (fields.Count == 0)
            return "__typename";
        var field = Pick(fields);
        var arguments = field.Arguments.Where(argument => argument.IsRequired ? _random.Next(40) > 0 : _random.Next(2) == 0)
            .Select(argument => $"{argument.Name}: {_inputs.Argument(argument)}").ToList();

        // Without an alias two fields may have to merge, and only those without arguments are sure to.
        var alias = arguments.Count > 0 ? _random.Next(10) > 0 : _random.Next(4) == 0;
        return (alias ? $"x{_aliases++}: " : "")
            + field.Name
            + (arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")
            + Condition()
            + (field.Type.Named.IsComposite ? SelectionSet(field.Type.Named, depth - 1, inFragment) : "");
    }

    private string Condition() => _random.Next(8) > 0
        ? ""
        : $" @{(_random.Next(2) == 0 ? "skip" : "include")}(if: {(_random.Next(3) == 0 ? Pick(["true", "false"]) : _inputs.Condition())})";

    private bool Overlap(NamedType left, NamedType right) => _schema.PossibleTypes(left).Intersect(_schema.PossibleTypes(right)).Any();

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
