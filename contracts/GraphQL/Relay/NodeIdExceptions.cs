namespace HotChocolate.Types.Relay;

/// <summary>A global id that a client sent cannot be read. The field fails with this message and <c>extensions.originalValue</c>.</summary>
/// <param name="originalValue">What the client sent.</param>
public sealed class NodeIdInvalidFormatException(object originalValue)
    : GraphQLException(ErrorBuilder.New()
        .SetMessage("The node ID string has an invalid format.")
        .SetExtension("originalValue", originalValue.ToString())
        .Build());

/// <summary>An id is of a .NET type that has no text form: register an <see cref="INodeIdValueSerializer"/> for it.</summary>
/// <param name="typeName">The name of the .NET type.</param>
public sealed class NodeIdMissingSerializerException(string typeName)
    : GraphQLException(ErrorBuilder.New()
        .SetMessage($"No serializer registered for type `{typeName}`.")
        .SetExtension("typeName", typeName)
        .Build());
