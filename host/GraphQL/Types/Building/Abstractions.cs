namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Ties object types to the interfaces and unions that their .NET types belong to, once all of them are known.</summary>
internal static class Abstractions
{
    public static void Complete(IReadOnlyList<NamedType> types, ILookup<ObjectType, InterfaceType> extra)
    {
        var interfaces = types.OfType<InterfaceType>().ToList();
        foreach (var type in interfaces)
            type.Complete(type.Fields, [.. Of(type, interfaces)]);
        foreach (var type in types.OfType<ObjectType>())
        {
            List<InterfaceType> implemented = [.. Of(type, interfaces).Union(type.Interfaces).Union(extra[type])];
            if (implemented.Count > 0)
                type.Complete([.. type.Fields, .. Inherited(type, implemented)], implemented);
        }

        foreach (var union in types.OfType<UnionType>().Where(union => union.Members.Count == 0 && union.RuntimeType is not null))
        {
            union.Complete([.. types.OfType<ObjectType>()
                .Where(type => type.RuntimeType is { } clr && union.RuntimeType!.IsAssignableFrom(clr))
                .OrderBy(type => type.Name, StringComparer.Ordinal)]);
        }
    }

    private static IEnumerable<InterfaceType> Of(FieldsType type, List<InterfaceType> interfaces)
        => interfaces.Where(candidate => candidate != type
            && candidate.RuntimeType is { } contract
            && type.RuntimeType is { } clr
            && contract.IsAssignableFrom(clr));

    /// <summary>What a class implements explicitly, or takes over from the interface, is no public member of it but is a field.</summary>
    private static IEnumerable<OutputField> Inherited(ObjectType type, List<InterfaceType> interfaces)
        => interfaces
            .Where(contract => contract.RuntimeType is { } clr && clr.IsAssignableFrom(type.RuntimeType))
            .SelectMany(contract => contract.Fields)
            .Where(field => type.Field(field.Name) is null)
            .DistinctBy(field => field.Name, StringComparer.Ordinal);
}
