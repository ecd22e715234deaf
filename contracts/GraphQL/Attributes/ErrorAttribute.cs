namespace HotChocolate.Types;

/// <summary>
/// Names an error that a mutation answers in its payload's <c>errors</c> instead of failing. Needs the mutation conventions.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public class ErrorAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Names the error.</summary>
    /// <param name="errorType">
    /// An exception, matched by its exact type; or a class with a public constructor that takes one exception, or with
    /// <c>CreateErrorFrom</c> methods that take an exception and return the error.
    /// </param>
    public ErrorAttribute(Type errorType) => ErrorType = errorType;

    /// <summary>The exception or error class.</summary>
    public Type ErrorType { get; }
}

/// <summary>Names an error that a mutation answers in its payload's <c>errors</c> instead of failing.</summary>
/// <typeparam name="TError">An exception or an error class; see <see cref="ErrorAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));
