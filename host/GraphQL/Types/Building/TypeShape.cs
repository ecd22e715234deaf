namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>A .NET type as GraphQL sees it: what it names, whether it may be null, and of a list the shape of its items.</summary>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Item)
{
    /// <summary>The shape under all lists.</summary>
    public TypeShape Innermost => Item?.Innermost ?? this;

    public GraphQLType Wrap(NamedType named)
    {
        GraphQLType inner = Item is null ? named : new ListType(Item.Wrap(named));
        return IsNullable ? inner : new NonNullType(inner);
    }

    /// <summary>Applies nullability given per level, from the outside in; levels without one keep theirs.</summary>
    public TypeShape WithNullability(ReadOnlySpan<bool> nullable)
        => nullable.IsEmpty ? this : this with { IsNullable = nullable[0], Item = Item?.WithNullability(nullable[1..]) };
}
