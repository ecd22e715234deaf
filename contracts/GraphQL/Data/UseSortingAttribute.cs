using System.Runtime.CompilerServices;
using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Gives a list field the argument <c>order</c>, by which callers sort the items.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public class UseSortingAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Lets callers sort the annotated field.</summary>
    /// <param name="sortType">The .NET type whose members can be used; null takes the type of the field's items.</param>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseSortingAttribute(Type? sortType = null, [CallerLineNumber] int order = 0)
    {
        Type = sortType;
        Order = order;
    }

    /// <summary>The .NET type whose members can be used; null for the type of the field's items.</summary>
    public Type? Type { get; set; }

    /// <summary>Name of the convention; null for the default one.</summary>
    public string? Scope { get; set; }
}

/// <summary>Gives a list field the argument <c>order</c>, by which callers sort the items.</summary>
/// <typeparam name="T">The .NET type whose members can be used.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class UseSortingAttribute<T> : UseSortingAttribute
{
    /// <summary>Lets callers sort the annotated field.</summary>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseSortingAttribute([CallerLineNumber] int order = 0)
        : base(typeof(T), order)
    {
    }
}
