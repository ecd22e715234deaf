using HotChocolate;

namespace Leefbaarheid.GraphQL.Limits;

/// <summary>A request that is larger than allowed, found while it was being prepared.</summary>
internal sealed class LimitException(string code, string message)
    : GraphQLException(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
