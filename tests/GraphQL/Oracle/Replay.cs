using System.Text.Json;
using System.Text.Json.Serialization;
using HotChocolate;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Tests.Sdl;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>What the resolvers of a test of graphql-js gave, by response path; resolves the same fields here to the same.</summary>
internal sealed class Replay(IReadOnlyDictionary<string, Replay.Outcome> outcomes)
{
    public const string StateKey = "replay";

    // graphql-js stops at the first null that a list cannot have.
    private static readonly Outcome s_notReached = new();

    private readonly List<string> _differences = [];

    /// <summary>Fields whose coerced arguments differ from those in graphql-js.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>The pipeline of every field.</summary>
    public static ValueTask Resolve(IMiddlewareContext context)
    {
        var replay = (Replay)context.ContextData[StateKey]!;
        replay.Resolve((ResolverContext)context);
        return ValueTask.CompletedTask;
    }

    private void Resolve(ResolverContext context)
    {
        var path = string.Join('.', context.Path.ToList());
        var outcome = outcomes.GetValueOrDefault(path) ?? throw new InvalidOperationException($"graphql-js resolved nothing at {path}.");
        if (outcome.Args is { } expected)
            CompareArguments(path, expected, context);
        context.Result = Value(outcome, context.Field.Type, path);
    }

    private object? Value(Outcome outcome, GraphQLType type, string path)
    {
        if (outcome.Error is { } message)
            throw new GraphQLException(message);
        return type.Nullable switch
        {
            ListType list when outcome.Count is { } count
                => Enumerable.Range(0, count).Select(index => Value(outcomes.GetValueOrDefault($"{path}.{index}", s_notReached), list.OfType, $"{path}.{index}")).ToList(),
            _ when outcome.Type is { } name => ObjectClasses.Create(name, path),
            _ => outcome.Value is { } json ? Leaf(json) : null,
        };
    }

    private static object? Leaf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : (object)json.GetDouble(),
        _ => json.Clone(),
    };

    private void CompareArguments(string path, JsonElement expected, ResolverContext context)
    {
        var given = context.Field.Arguments.Where(argument => context.IsArgumentGiven(argument.Name))
            .ToDictionary(argument => argument.Name, argument => context.ArgumentValue<object?>(argument.Name), StringComparer.Ordinal);
        var actual = JsonSerializer.SerializeToElement(given);
        if (!JsonElement.DeepEquals(expected, actual))
            _differences.Add($"{path}: expected {expected}, coerced {actual}");
    }

    internal sealed record Outcome
    {
        public string? Error { get; init; }

        public int? Count { get; init; }

        public string? Type { get; init; }

        [JsonPropertyName("value")]
        public JsonElement? Value { get; init; }

        public JsonElement? Args { get; init; }
    }
}
