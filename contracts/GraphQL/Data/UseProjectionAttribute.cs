using System.Runtime.CompilerServices;
using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Reads no more columns from the database than the caller's selection needs.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class UseProjectionAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Projects the annotated field.</summary>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseProjectionAttribute([CallerLineNumber] int order = 0) => Order = order;

    /// <summary>Name of the convention; null for the default one.</summary>
    public string? Scope { get; set; }
}
