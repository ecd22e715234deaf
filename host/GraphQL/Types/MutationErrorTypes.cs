namespace Leefbaarheid.GraphQL.Types;

/// <summary>
/// Exceptions and error classes that every mutation may answer, beside those of its own <c>[Error]</c> attributes. Registered as
/// singletons; all of them count, in order of registration. Needs the mutation conventions.
/// </summary>
internal sealed class MutationErrorTypes
{
    public List<Type> Types { get; init; } = [];
}
