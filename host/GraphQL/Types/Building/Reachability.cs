namespace Leefbaarheid.GraphQL.Types.Building;

internal static class Reachability
{
    /// <summary>The types that a document can come upon, and the scalars that every schema has.</summary>
    public static IReadOnlySet<NamedType> From(IEnumerable<ObjectType?> roots, IReadOnlyList<NamedType> types)
    {
        var reached = new HashSet<NamedType>(types.Where(type => type.Name is "String" or "Boolean"));
        var pending = new Stack<NamedType>(roots.OfType<NamedType>());
        while (pending.TryPop(out var type))
        {
            if (!reached.Add(type))
                continue;
            foreach (var next in Next(type, types))
                pending.Push(next);
        }

        return reached;
    }

    private static IEnumerable<NamedType> Next(NamedType type, IReadOnlyList<NamedType> types) => type switch
    {
        InterfaceType contract => Fields(contract).Concat(types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(contract))),
        FieldsType fields => Fields(fields),
        UnionType union => union.Members,
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };

    private static IEnumerable<NamedType> Fields(FieldsType type)
        => type.Fields
            .SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named))
            .Concat(type.Interfaces);
}
