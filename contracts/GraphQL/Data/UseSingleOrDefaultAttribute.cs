using System.Runtime.CompilerServices;
using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Makes a single object of a list: its only item, or null when the list is empty. More than one item is error HC0022.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class UseSingleOrDefaultAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Reduces the annotated field to one object.</summary>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseSingleOrDefaultAttribute([CallerLineNumber] int order = 0) => Order = order;
}
