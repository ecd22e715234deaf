namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>What a mutation under the conventions resolves to; a payload class of the module's own is itself the success.</summary>
internal sealed record MutationPayload(object? Value, IReadOnlyList<object>? Errors);
