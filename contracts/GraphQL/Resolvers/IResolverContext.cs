namespace HotChocolate.Resolvers;

/// <summary>What a resolver may know of the field that it resolves and of the request around it.</summary>
public interface IResolverContext
{
    /// <summary>The services of this resolver's scope.</summary>
    IServiceProvider Services { get; set; }

    /// <summary>The services of the request, shared by all resolvers of it.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>The field's name in the response: its alias, or else its name.</summary>
    string ResponseName { get; }

    /// <summary>Where the field stands in the response.</summary>
    Path Path { get; }

    /// <summary>True when this field has reported an error.</summary>
    bool HasErrors { get; }

    /// <summary>State of the request as a whole.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>State handed down from this field to the fields below it.</summary>
    IReadOnlyDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>State of this field's pipeline only.</summary>
    IReadOnlyDictionary<string, object?> LocalContextData { get; set; }

    /// <summary>Cancelled when the caller went away or the request took too long.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The object that the field belongs to.</summary>
    /// <typeparam name="T">The parent's type, a base of it or an interface that it implements.</typeparam>
    T Parent<T>();

    /// <summary>The value of an argument, converted to <typeparamref name="T"/>.</summary>
    /// <param name="name">The argument's name in the schema.</param>
    T ArgumentValue<T>(string name);

    /// <summary>A service out of this resolver's scope.</summary>
    T Service<T>() where T : notnull;

    /// <summary>A service out of this resolver's scope.</summary>
    object Service(Type service);

    /// <summary>Adds an error for this field without ending it.</summary>
    void ReportError(string errorMessage);

    /// <summary>Adds an error for this field without ending it.</summary>
    void ReportError(IError error);

    /// <summary>Adds the error of an exception for this field without ending it; shown masked unless it is a <see cref="GraphQLException"/>.</summary>
    void ReportError(Exception exception, Action<IErrorBuilder>? configure = null);
}
