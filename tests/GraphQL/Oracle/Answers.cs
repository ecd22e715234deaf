using System.Collections;
using System.Globalization;
using HotChocolate;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Tests.Sdl;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>What the fields of a schema give: it follows from the parent, the name and the arguments alone. execute.js gives the same.</summary>
internal sealed class Answers
{
    private static readonly string[] s_texts = ["", "tekst", "é", "a\"b\\c\n", "\U0001F600", "\u2028<&>", "0", "true"];

    private readonly GraphQLSchema _schema;

    public Answers(string sdl) => _schema = SdlSchema.Build(sdl, Resolve, Getter);

    public GraphQLSchema Schema => _schema;

    private ValueTask Resolve(IMiddlewareContext middleware)
    {
        var context = (ResolverContext)middleware;
        var arguments = context.Field.Arguments.Where(argument => context.IsArgumentGiven(argument.Name))
            .Select(argument => $"{argument.Name}:{Canonical(context.ArgumentValue<object?>(argument.Name))}");
        context.Result = Give(context.ObjectType, context.Field, context.ParentObject, string.Join(',', arguments));
        return ValueTask.CompletedTask;
    }

    /// <summary>Half of the fields without arguments are getters: those are evaluated elsewhere, while the response is written.</summary>
    private Func<object, object?>? Getter(ObjectType? owner, FieldDefinitionNode field)
        => owner is null or { Name: "Query" or "Mutation" } || field.Arguments.Count > 0 || Hash(owner.Name + field.Name.Value) % 2 == 0
            ? null
            : parent => Give(owner, owner.Field(field.Name.Value)!, parent, arguments: "");

    private object? Give(ObjectType owner, OutputField field, object parent, string arguments)
    {
        var key = $"{(parent as SdlObject)?.Key ?? owner.Name}.{field.Name}({{{arguments}}})";
        return Hash("!" + key) % 31 == 0 ? throw new GraphQLException($"No {field.Name} today.") : Answer(field.Type, key);
    }

    private object? Answer(GraphQLType type, string key)
    {
        var number = Hash(key);
        if (number % (type.IsNonNull ? 29u : 9u) == 0)
            return null;
        switch (type.Nullable)
        {
            case ListType list:
                return Enumerable.Range(0, (int)(number % 4)).Select(index => Answer(list.OfType, $"{key}[{index}]")).ToList();
            case EnumType type1:
                return number % 37 == 1 ? "PURPLE" : type1.Values[(int)(number % type1.Values.Count)].Name;
            case ScalarType scalar:
                return Leaf(scalar.Name, number);
            case NamedType composite:
                var types = _schema.PossibleTypes(composite).Select(possible => possible.Name).Order(StringComparer.Ordinal).ToList();
                return ObjectClasses.Create(types[(int)(number % types.Count)], key);
            case var other:
                throw new InvalidOperationException($"{other} has no answer.");
        }
    }

    private static object Leaf(string scalar, uint number) => scalar switch
    {
        "Int" => number % 41 == 1 ? "x" : (object)((int)(number % 1000) - 500),
        "Float" => (number % 1000) / 8d,
        "Boolean" => number % 2 == 1,
        "ID" => $"id{number % 100}",
        "String" => s_texts[number % s_texts.Length],
        _ => number % 2 == 1
            ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = new object?[] { number % 10, null }, ["b"] = s_texts[number % s_texts.Length] }
            : number % 100,
    };

    private static string Canonical(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => $"'{text.Length}:{text}",
        IReadOnlyDictionary<string, object?> fields => $"{{{string.Join(',', fields.Select(field => $"{field.Key}:{Canonical(field.Value)}"))}}}",
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Canonical))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A {value.GetType()} among the arguments."),
    };

    private static uint Hash(string text)
    {
        var value = 2166136261u;
        foreach (var character in text)
            value = unchecked((value ^ character) * 16777619u);
        value ^= value >> 15;
        value = unchecked(value * 2246822507u);
        return value ^ (value >> 13);
    }
}
