using HotChocolate;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What the specification asks of a schema as a whole.</summary>
internal static class SchemaChecks
{
    public static void Check(IReadOnlyList<NamedType> types)
    {
        foreach (var type in types)
        {
            switch (type)
            {
                case FieldsType fields:
                    CheckFields(fields);
                    break;
                case UnionType { Members.Count: 0 }:
                    throw new SchemaException($"The union `{type.Name}`{From(type)} has no members: no registered object type implements it.");
                case InputObjectType input:
                    CheckInput(input);
                    break;
            }
        }
    }

    private static void CheckFields(FieldsType type)
    {
        if (type.Fields.Count == 0)
            throw new SchemaException($"The type `{type.Name}`{From(type)} has no fields.");
        RefuseTwins(type, type.Fields, field => field.Name);
        foreach (var field in type.Fields)
        {
            if (Twin(field.Arguments, argument => argument.Name) is { } twin)
                throw new SchemaException($"`{type.Name}.{field.Name}` has two arguments `{twin}`.");
            if (field.Arguments.FirstOrDefault(argument => argument is { DeprecationReason: not null, IsRequired: true }) is { } required)
                throw new SchemaException($"The argument `{required.Name}` of `{type.Name}.{field.Name}` is required, so it cannot be deprecated.");
        }

        foreach (var contract in type.Interfaces)
        {
            foreach (var expected in contract.Fields)
                CheckImplementation(type, contract, expected);
        }
    }

    private static void CheckImplementation(FieldsType type, InterfaceType contract, OutputField expected)
    {
        var field = type.Field(expected.Name)
            ?? throw new SchemaException($"`{type.Name}`{From(type)} implements `{contract.Name}` but has no field `{expected.Name}`.");
        if (!IsSubtype(field.Type, expected.Type))
        {
            throw new SchemaException(
                $"`{type.Name}.{field.Name}` is of type `{field.Type}`, but `{contract.Name}`, which `{type.Name}` implements, promises `{expected.Type}`.");
        }

        foreach (var argument in expected.Arguments)
        {
            if (field.Argument(argument.Name)?.Type.ToString() != argument.Type.ToString())
                throw new SchemaException($"`{type.Name}.{field.Name}` must take the argument `{argument.Name}: {argument.Type}` of `{contract.Name}.{field.Name}`.");
        }
    }

    private static bool IsSubtype(GraphQLType type, GraphQLType of) => (type, of) switch
    {
        (NonNullType inner, NonNullType outer) => IsSubtype(inner.OfType, outer.OfType),
        (NonNullType inner, _) => IsSubtype(inner.OfType, of),
        (ListType inner, ListType outer) => IsSubtype(inner.OfType, outer.OfType),
        (FieldsType inner, InterfaceType outer) => inner == outer || inner.Interfaces.Contains(outer),
        (ObjectType inner, UnionType outer) => outer.Members.Contains(inner),
        _ => type == of,
    };

    private static void CheckInput(InputObjectType type)
    {
        RefuseTwins(type, type.Fields, field => field.Name);
        if (type.Fields.FirstOrDefault(field => field is { DeprecationReason: not null, IsRequired: true }) is { } required)
            throw new SchemaException($"The input field `{type.Name}.{required.Name}` is required, so it cannot be deprecated.");
        if (RequiresItself(type, type, []))
            throw new SchemaException($"No value of the input object `{type.Name}`{From(type)} can be written: it requires itself.");
    }

    private static bool RequiresItself(InputObjectType start, InputObjectType type, HashSet<InputObjectType> seen)
        => seen.Add(type) && type.Fields
            .Where(field => field.IsRequired)
            .Select(field => field.Type.Nullable)
            .OfType<InputObjectType>()
            .Any(next => next == start || RequiresItself(start, next, seen));

    private static void RefuseTwins<T>(NamedType type, IReadOnlyList<T> fields, Func<T, string> name)
    {
        if (Twin(fields, name) is { } twin)
            throw new SchemaException($"The type `{type.Name}`{From(type)} has two fields `{twin}`. Give one of them another name, for example with [GraphQLName].");
    }

    /// <summary>The name that two of them have; null when there is none.</summary>
    private static string? Twin<T>(IReadOnlyList<T> all, Func<T, string> name)
    {
        // Most have a handful: comparing those costs less than a set of them.
        var known = all.Count > 16 ? new HashSet<string>(all.Count, StringComparer.Ordinal) : null;
        for (var index = 0; index < all.Count; index++)
        {
            var own = name(all[index]);
            if (known?.Add(own) == false)
                return own;
            for (var other = 0; known is null && other < index; other++)
            {
                if (name(all[other]) == own)
                    return own;
            }
        }

        return null;
    }

    private static string From(NamedType type) => type.RuntimeType is { } clr ? $", from {clr}," : string.Empty;
}
