namespace HotChocolate;

/// <summary>Ends a field with errors that the response shows as they are, in contrast to every other exception.</summary>
public class GraphQLException : Exception
{
    /// <summary>One error with this message.</summary>
    public GraphQLException(string message)
        : base(message) => Errors = [new Error(message)];

    /// <summary>One error.</summary>
    public GraphQLException(IError error)
        : base(error.Message) => Errors = [error];

    /// <summary>Several errors of the same field.</summary>
    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>Several errors of the same field.</summary>
    public GraphQLException(IEnumerable<IError> errors)
        : this([.. errors], innerException: null)
    {
    }

    /// <summary>One error with this message and a cause, which stays out of the response.</summary>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException) => Errors = [new Error(message, exception: innerException)];

    private GraphQLException(IReadOnlyList<IError> errors, Exception? innerException)
        : base(errors.Count > 0 ? errors[0].Message : "A GraphQL error occurred.", innerException)
        => Errors = errors;

    /// <summary>What the response shows.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
