using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>Questions about two types that several rules ask.</summary>
internal static class TypeRelations
{
    /// <summary>True when every value of the one input type is also a value of the other.</summary>
    public static bool IsInputSubtypeOf(this GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType inner, NonNullType outer) => inner.OfType.IsInputSubtypeOf(outer.OfType),
        (_, NonNullType) => false,
        (NonNullType inner, _) => inner.OfType.IsInputSubtypeOf(expected),
        (ListType inner, ListType outer) => inner.OfType.IsInputSubtypeOf(outer.OfType),
        _ => type == expected,
    };

    /// <summary>True when some object can be of both composite types.</summary>
    public static bool Overlap(this GraphQLSchema schema, NamedType left, NamedType right)
        => left == right || schema.PossibleTypes(left).Any(schema.PossibleTypes(right).Contains);

    /// <summary>The composite type that a fragment applies to; null when it is unknown or not composite.</summary>
    public static NamedType? CompositeType(this GraphQLSchema schema, string name)
        => schema.Type(name) is { IsComposite: true } type ? type : null;
}
