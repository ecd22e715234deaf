namespace HotChocolate.Types.Pagination;

/// <summary>One item of a connection with the cursor that points to it.</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>An opaque text that marks the item's place; what <c>after</c> and <c>before</c> take.</summary>
    string Cursor { get; }
}

/// <summary>One item of a connection with the cursor that points to it.</summary>
/// <typeparam name="T">The item's type.</typeparam>
public interface IEdge<out T> : IEdge
{
    /// <summary>The item.</summary>
    new T Node { get; }
}
