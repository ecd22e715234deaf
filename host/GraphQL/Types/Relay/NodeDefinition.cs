using System.Reflection;
using HotChocolate.Resolvers;

namespace Leefbaarheid.GraphQL.Types.Relay;

/// <summary>An object type that can be fetched by its id.</summary>
internal sealed class NodeDefinition(ObjectType type, PropertyInfo? id)
{
    /// <summary>Under this key of the local state a node resolver finds the id that it has to fetch.</summary>
    public const string InternalId = "HotChocolate.Types.Relay.InternalId";

    public ObjectType Type { get; } = type;

    /// <summary>The property behind <c>id</c>; null when an extension gives the field.</summary>
    public PropertyInfo? Id { get; } = id;

    public Type IdType => Id is null ? typeof(string) : Nullable.GetUnderlyingType(Id.PropertyType) ?? Id.PropertyType;

    /// <summary>The method that fetches the object, where it is one of its own and not a query.</summary>
    public MethodInfo? Method { get; set; }

    /// <summary>Fetches the object; null when there is no way.</summary>
    public FieldDelegate? Resolver { get; set; }
}
