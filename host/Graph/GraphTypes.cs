using System.Reflection;
using GreenDonut;
using HotChocolate.Types;

namespace Leefbaarheid.Host.Graph;

/// <summary>Finds the classes of a module that carry a GraphQL annotation, and adds them to the schema.</summary>
internal static class GraphTypes
{
    private static readonly MethodInfo AddDataLoader = typeof(DataLoaderServiceCollectionExtensions)
        .GetMethods()
        .Single(method => method is { Name: "AddDataLoader", IsGenericMethodDefinition: true }
            && method.GetGenericArguments().Length == 1
            && method.GetParameters().Length == 1);

    public static void Register(IServiceCollection services, IEnumerable<Type> types)
    {
        var graph = services.AddGraphQL();
        foreach (var type in types.Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)))
        {
            if (IsExtension(type))
                graph.AddTypeExtension(type);
            else if (IsType(type))
                graph.AddType(type);
            else if (type.IsDefined(typeof(DirectiveTypeAttribute), inherit: false))
                graph.AddDirectiveType(type);
            if (type is { IsAbstract: false, IsGenericTypeDefinition: false } && typeof(IDataLoader).IsAssignableFrom(type))
                AddDataLoader.MakeGenericMethod(type).Invoke(null, [services]);
        }
    }

    private static bool IsExtension(Type type)
        => type.IsDefined(typeof(QueryTypeAttribute), inherit: false)
            || type.IsDefined(typeof(MutationTypeAttribute), inherit: false)
            || type.IsDefined(typeof(SubscriptionTypeAttribute), inherit: false)
            || type.IsDefined(typeof(ExtendObjectTypeAttribute), inherit: false);

    private static bool IsType(Type type)
        => (type is { IsAbstract: false, IsGenericTypeDefinition: false } && typeof(ScalarType).IsAssignableFrom(type))
            || type.IsDefined(typeof(ObjectTypeAttribute), inherit: false)
            || type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false)
            || type.IsDefined(typeof(UnionTypeAttribute), inherit: false)
            || type.IsDefined(typeof(EnumTypeAttribute), inherit: false)
            || type.IsDefined(typeof(InputObjectTypeAttribute), inherit: false);
}
