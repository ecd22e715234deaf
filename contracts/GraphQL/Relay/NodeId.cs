namespace HotChocolate.Types.Relay;

/// <summary>A global id, decoded.</summary>
/// <param name="typeName">The schema name of the type that the id belongs to.</param>
/// <param name="internalId">The id within that type.</param>
public readonly struct NodeId(string typeName, object internalId) : IEquatable<NodeId>
{
    /// <summary>The schema name of the type that the id belongs to.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>The id within that type, such as a <see cref="Guid"/> or an <see cref="int"/>.</summary>
    public object InternalId { get; } = internalId;

    /// <summary>True when both name the same type and the same id.</summary>
    public static bool operator ==(NodeId left, NodeId right) => left.Equals(right);

    /// <summary>True when they differ in type or id.</summary>
    public static bool operator !=(NodeId left, NodeId right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(NodeId other) => TypeName == other.TypeName && Equals(InternalId, other.InternalId);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NodeId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TypeName, InternalId);

    /// <summary>Both parts as text, for logs; not the form that clients see.</summary>
    public override string ToString() => $"{TypeName}:{InternalId}";
}
