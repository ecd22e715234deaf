namespace HotChocolate.Types.Relay;

/// <summary>Turns ids into the opaque text that clients see, and back. Register an own one as a singleton to change the format.</summary>
public interface INodeIdSerializer
{
    /// <summary>The text of an id.</summary>
    /// <param name="typeName">The schema name of the type that the id belongs to.</param>
    /// <param name="internalId">The id within that type.</param>
    /// <exception cref="NodeIdMissingSerializerException">The id is of a .NET type that has no text form.</exception>
    string Format(string typeName, object internalId);

    /// <summary>Reads an id of any type.</summary>
    /// <param name="formattedId">What the client sent.</param>
    /// <param name="runtimeTypeLookup">Tells the .NET type of the ids of a schema type.</param>
    /// <exception cref="NodeIdInvalidFormatException">The text is no id.</exception>
    NodeId Parse(string formattedId, INodeIdRuntimeTypeLookup runtimeTypeLookup);

    /// <summary>Reads an id whose .NET type is known.</summary>
    /// <param name="formattedId">What the client sent.</param>
    /// <param name="runtimeType">The .NET type to read the id as.</param>
    /// <exception cref="NodeIdInvalidFormatException">The text is no id, or none of that type.</exception>
    NodeId Parse(string formattedId, Type runtimeType);
}

/// <summary>Tells the .NET type of the ids of a schema type.</summary>
public interface INodeIdRuntimeTypeLookup
{
    /// <summary>The .NET type of the ids; null when the schema has no such node.</summary>
    /// <param name="typeName">The schema name of the type.</param>
    Type? GetNodeIdRuntimeType(string typeName);
}
