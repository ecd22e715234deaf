using System.Runtime.CompilerServices;
using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Gives a list field the argument <c>where</c>, by which callers choose the items.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public class UseFilteringAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Lets callers filter the annotated field.</summary>
    /// <param name="filterType">The .NET type whose members can be used; null takes the type of the field's items.</param>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseFilteringAttribute(Type? filterType = null, [CallerLineNumber] int order = 0)
    {
        Type = filterType;
        Order = order;
    }

    /// <summary>The .NET type whose members can be used; null for the type of the field's items.</summary>
    public Type? Type { get; set; }

    /// <summary>Name of the convention; null for the default one.</summary>
    public string? Scope { get; set; }
}

/// <summary>Gives a list field the argument <c>where</c>, by which callers choose the items.</summary>
/// <typeparam name="T">The .NET type whose members can be used.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class UseFilteringAttribute<T> : UseFilteringAttribute
{
    /// <summary>Lets callers filter the annotated field.</summary>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseFilteringAttribute([CallerLineNumber] int order = 0)
        : base(typeof(T), order)
    {
    }
}
