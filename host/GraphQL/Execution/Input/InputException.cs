using HotChocolate;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>An input value that does not fit its type; the message is the caller's to read.</summary>
internal sealed class InputException(string message) : GraphQLException(message);
