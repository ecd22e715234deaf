using HotChocolate;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>An input value that does not fit its type; the message is the caller's to read.</summary>
internal sealed class InputException : GraphQLException
{
    public InputException(string message)
        : base(message)
    {
    }

    public InputException(IError error)
        : base(error)
    {
    }

    /// <summary>True: the value fits the schema, but not the .NET type behind it. The message says more than the schema can.</summary>
    public bool IsConversion { get; init; }
}
