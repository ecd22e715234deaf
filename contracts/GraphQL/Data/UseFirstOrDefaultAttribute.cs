using System.Runtime.CompilerServices;
using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Makes a single object of a list: its first item, or null when the list is empty.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class UseFirstOrDefaultAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Reduces the annotated field to one object.</summary>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseFirstOrDefaultAttribute([CallerLineNumber] int order = 0) => Order = order;
}
