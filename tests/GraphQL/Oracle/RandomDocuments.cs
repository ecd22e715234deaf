using System.Text;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>Documents that follow the schema most of the time and leave it now and then, with few names so that they collide.</summary>
internal sealed class RandomDocuments
{
    private static readonly string[] s_aliases = ["a", "b", "name"];
    private static readonly string[] s_fragments = ["F", "G", "H"];
    private static readonly string[] s_variables = ["x", "y", "z"];
    private static readonly string[] s_values =
    [
        "1", "-7", "2.5", "\"t\"", "true", "null", "SIT", "SOFT", "TAN", "[]", "[1, 2]", "[\"t\"]", "{}", "{label: \"t\"}", "{requiredField: true}",
        "{stringField: \"t\"}", "{intField: $x}", "{kinds: [SOFT, $y]}", "$x", "$y", "$z", "[$x]", "{and: [{not: {label: $z}}], label: 1}",
    ];
    private static readonly string[] s_directives =
        ["@include(if: true)", "@skip(if: $x)", "@onField", "@onField(level: $y)", "@many", "@onInlineFragment", "@onFragmentSpread", "@onQuery", "@required", "@nope"];

    private readonly GraphQLSchema _schema;
    private readonly Random _random;
    private readonly NamedType[] _composites;
    private readonly string[] _types;
    private readonly StringBuilder _text = new();

    private RandomDocuments(GraphQLSchema schema, int seed)
    {
        _schema = schema;
        _random = new Random(seed);
        _composites = [.. schema.Types.Where(type => type is { IsComposite: true, IsIntrospection: false }).OrderBy(type => type.Name, StringComparer.Ordinal)];
        _types = ["Int", "String", "Boolean", "[String]", "ID", "ToyKind", "DogCommand", "ComplexInput", "ToyFilter", "Dog", "Nope"];
    }

    public static IEnumerable<string> Over(GraphQLSchema schema, int seed, int count)
    {
        var documents = new RandomDocuments(schema, seed);
        for (var index = 0; index < count; index++)
            yield return documents.Next();
    }

    private string Next()
    {
        _text.Clear();
        var name = _random.Next(3) == 0 ? "" : " Q";
        _text.Append("query").Append(name);
        var variables = s_variables.Where(_ => _random.Next(2) == 0).Select(variable => $"${variable}: {Variable()}").ToList();
        if (variables.Count > 0)
            _text.Append(" (").AppendJoin(", ", variables).Append(')');
        SelectionSet(_schema.Query, depth: 3);
        foreach (var fragment in s_fragments.Where(_ => _random.Next(3) > 0))
        {
            var type = Pick(_composites);
            _text.Append("\nfragment ").Append(fragment).Append(" on ").Append(type.Name);
            SelectionSet(type, depth: 2);
        }

        return _text.ToString();
    }

    private string Variable()
        => Pick(_types) + (_random.Next(3) == 0 ? "!" : "") + (_random.Next(4) == 0 ? $" = {Pick([.. s_values.Where(value => !value.Contains('$'))])}" : "");

    private void SelectionSet(NamedType type, int depth)
    {
        _text.Append(" {");
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            _text.Append(' ');
            switch (_random.Next(8))
            {
                case 0:
                    _text.Append("...").Append(Pick(s_fragments));
                    Directive();
                    break;
                case 1 when depth > 0:
                    var condition = _random.Next(3) == 0 ? type : Pick(_composites);
                    _text.Append("... on ").Append(condition.Name);
                    Directive();
                    SelectionSet(condition, depth - 1);
                    break;
                default:
                    Field(type, depth);
                    break;
            }
        }

        _text.Append(" }");
    }

    private void Field(NamedType type, int depth)
    {
        var owner = _random.Next(12) == 0 ? Pick(_composites) : type;
        var field = owner is FieldsType { Fields: { Count: > 0 } fields } ? Pick([.. fields]) : null;
        if (_random.Next(3) == 0)
            _text.Append(Pick(s_aliases)).Append(": ");
        _text.Append(field?.Name ?? "__typename");
        var arguments = field?.Arguments.Where(argument => argument.IsRequired || _random.Next(2) == 0).Select(argument => $"{argument.Name}: {Pick(s_values)}").ToList() ?? [];
        if (_random.Next(15) == 0)
            arguments.Add("dogComand: SIT");
        if (arguments.Count > 0)
            _text.Append('(').AppendJoin(", ", arguments).Append(')');
        Directive();
        var isComposite = field?.Type.Named.IsComposite == true;
        if (isComposite && depth > 0 && _random.Next(15) > 0)
            SelectionSet(field!.Type.Named, depth - 1);
        else if (isComposite ? depth == 0 : _random.Next(20) == 0)
            _text.Append(" { __typename }");
    }

    private void Directive()
    {
        while (_random.Next(8) == 0)
            _text.Append(' ').Append(Pick(s_directives));
    }

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
