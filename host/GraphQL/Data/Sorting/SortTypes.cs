using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Data.Sorting;

/// <summary>Makes sort input types out of .NET types, with Hot Chocolate's names.</summary>
internal sealed class SortTypes(ISchemaTypes types)
{
    private readonly Dictionary<Type, SortShape> _shapes = [];

    public (InputObjectType Type, SortShape Shape) Object(Type clr)
    {
        if (!_shapes.TryGetValue(clr, out var shape))
            _shapes.Add(clr, shape = new SortShape());
        var name = $"{types.TypeName(clr)}SortInput";
        return (types.GetOrAdd(name, ("sort", clr), () => new InputObjectType(name) { About = types.TypeName(clr) }, type => Complete(type, clr, shape)), shape);
    }

    private void Complete(InputObjectType type, Type clr, SortShape shape)
    {
        var fields = new List<InputValue>();
        foreach (var (property, name) in types.FieldProperties(clr))
        {
            if (!ClrTypes.IsStored(property))
                continue;
            var bare = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (types.LeafType(bare) is not null)
            {
                if (!ClrTypes.IsValue(bare) || bare == typeof(byte[]))
                    continue;
                shape.Add(name, property, nested: null);
                fields.Add(new InputValue(name, Direction()) { RuntimeType = typeof(SortDirection), CostKind = CostKind.SortOperation });
            }
            else if (ClrTypes.ElementType(bare) is null && bare != typeof(object) && types.FieldProperties(bare).Count > 0)
            {
                var nested = Object(bare);
                shape.Add(name, property, nested.Shape);
                fields.Add(new InputValue(name, nested.Type) { RuntimeType = typeof(object) });
            }
        }

        type.Complete(fields);
    }

    private EnumType Direction() => types.GetOrAdd(
        "SortEnumType",
        typeof(SortDirection),
        () => new EnumType("SortEnumType", [new EnumValue("ASC", SortDirection.Ascending), new EnumValue("DESC", SortDirection.Descending)]),
        _ => { });
}
