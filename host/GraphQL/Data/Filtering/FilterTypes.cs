using System.Reflection;
using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>Makes filter input types out of .NET types, with Hot Chocolate's names, fields and order of fields.</summary>
internal sealed class FilterTypes(ISchemaTypes types)
{
    private static readonly string[] s_text =
    [
        "and", "or", "eq", "neq", "contains", "ncontains", "in", "nin", "startsWith", "nstartsWith", "endsWith", "nendsWith",
    ];

    private static readonly string[] s_comparable =
    [
        "eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte",
    ];

    private readonly Dictionary<Type, ObjectFilter> _objects = [];

    /// <summary>The filter of an object's members.</summary>
    public (InputObjectType Type, FilterShape Shape) Object(Type clr)
    {
        var isNew = !_objects.TryGetValue(clr, out var shape);
        if (isNew)
            _objects.Add(clr, shape = new ObjectFilter());
        var name = $"{types.TypeName(clr)}FilterInput";
        return (Input(name, clr, type => Complete(type, clr, shape!), about: types.TypeName(clr)), shape!);
    }

    /// <summary>The filter of a member; null for what cannot be filtered.</summary>
    private (InputObjectType Type, FilterShape Shape)? Member(Type clr)
    {
        if (types.LeafType(clr) is { } leaf)
            return Leaf(clr, leaf);
        if (ClrTypes.ElementType(clr) is { } element)
            return List(element);
        var bare = Nullable.GetUnderlyingType(clr) ?? clr;
        return bare == typeof(object) || types.FieldProperties(bare).Count == 0 ? null : Object(bare);
    }

    private (InputObjectType Type, FilterShape Shape)? Leaf(Type clr, NamedType leaf)
    {
        var bare = Nullable.GetUnderlyingType(clr) ?? clr;
        if (leaf is EnumType)
        {
            var name = bare == clr ? $"{leaf.Name}OperationFilterInput" : $"NullableOf{leaf.Name}OperationFilterInput";
            return (Operations(name, leaf, ["eq", "neq", "in", "nin"], new NonNullType(leaf)), Value(clr));
        }

        if (bare == typeof(string))
            return (Text($"{leaf.Name}OperationFilterInput", leaf), new StringFilter(types.TextOperations()));
        if (bare == typeof(bool))
            return (Operations("BooleanOperationFilterInput", leaf, ["eq", "neq"], leaf), Value(clr));
        if (!ClrTypes.IsValue(bare) || bare == typeof(byte[]))
            return null;
        var baseName = leaf.Name switch
        {
            "UUID" => "Uuid",
            "URL" => "Url",
            "ID" => "Id",
            var other => other,
        };

        // Neither addresses nor ids have an order that a caller could mean.
        var operations = bare == typeof(Uri) || leaf.Name == "ID" ? ["eq", "neq", "in", "nin"] : s_comparable;
        return (Operations($"{baseName}OperationFilterInput", leaf, operations, leaf), Value(clr));
    }

    /// <summary>The filter of a member with <c>[ID]</c>, which takes encoded ids; null for any other member.</summary>
    private (InputObjectType Type, FilterShape Shape)? Id(PropertyInfo property)
    {
        var elementType = types.LeafType(property.PropertyType) is null ? ClrTypes.ElementType(property.PropertyType) : null;
        var clr = elementType ?? property.PropertyType;
        if (types.IdDecoder(property, clr) is not { } decode)
            return null;
        var id = types.Scalar("ID");
        (InputObjectType, FilterShape) filter = (Operations("IdOperationFilterInput", id, ["eq", "neq", "in", "nin"], id), new IdFilter(Value(clr), decode));
        return elementType is null ? filter : List(elementType, filter);
    }

    private (InputObjectType Type, FilterShape Shape)? List(Type elementType)
        => Member(elementType) is { } element ? List(elementType, element) : null;

    private (InputObjectType Type, FilterShape Shape) List(Type elementType, (InputObjectType Type, FilterShape Shape) element)
    {
        var name = element.Shape is ObjectFilter or ListFilter
            ? $"ListFilterInputTypeOf{element.Type.Name}"
            : $"List{element.Type.Name}";
        var input = Input(name, elementType, type => type.Complete(
        [
            Field("all", element.Type, CostKind.FilterOperation),
            Field("none", element.Type, CostKind.FilterOperation),
            Field("some", element.Type, CostKind.FilterOperation),
            Field("any", types.Scalar("Boolean"), CostKind.FilterOperation),
        ]));
        return (input, new ListFilter(elementType, element.Shape));
    }

    private void Complete(InputObjectType type, Type clr, ObjectFilter shape)
    {
        List<InputValue> fields =
        [
            Field("and", new ListType(new NonNullType(type))),
            Field("or", new ListType(new NonNullType(type))),
        ];
        foreach (var (property, name) in types.FieldProperties(clr))
        {
            if (!ClrTypes.IsStored(property) || (Id(property) ?? Member(property.PropertyType)) is not { } member)
                continue;
            fields.Add(Field(name, member.Type));
            shape.Add(name, property, member.Shape);
        }

        type.Complete(fields);
    }

    private InputObjectType Text(string name, NamedType leaf)
        => Input(name, leaf.Name, type => type.Complete(
        [
            .. Operations(type, leaf, s_text, leaf),
            .. types.TextOperations().SelectMany(operation => new[]
            {
                Field(operation.Name, leaf, CostKind.ExpensiveFilterOperation, operation.Description),
                Field(operation.Negation, leaf, CostKind.ExpensiveFilterOperation, $"What {operation.Name} leaves out."),
            }),
        ]));

    private InputObjectType Operations(string name, NamedType leaf, string[] operations, GraphQLType listItem)
        => Input(name, leaf.Name, type => type.Complete([.. Operations(type, leaf, operations, listItem)]));

    private static IEnumerable<InputValue> Operations(InputObjectType type, NamedType leaf, string[] operations, GraphQLType listItem)
        => operations.Select(operation => Field(operation, operation switch
        {
            "and" or "or" => new ListType(new NonNullType(type)),
            "in" or "nin" => new ListType(listItem),
            _ => leaf,
        }, operation switch
        {
            "and" or "or" => CostKind.Other,
            "contains" or "ncontains" or "startsWith" or "nstartsWith" or "endsWith" or "nendsWith" => CostKind.ExpensiveFilterOperation,
            _ => CostKind.FilterOperation,
        }));

    private InputObjectType Input(string name, object origin, Action<InputObjectType> complete, string? about = null)
        => types.GetOrAdd(name, ("filter", origin), () => new InputObjectType(name) { About = about }, complete);

    // The value stays as the scalar reads it: its .NET type depends on the member, and several members share one input type.
    private static InputValue Field(string name, GraphQLType type, CostKind costKind = CostKind.Other, string? description = null)
        => new(name, type) { RuntimeType = typeof(object), CostKind = costKind, Description = description };

    private static LateValueFilter Value(Type clr) => new(clr);
}
