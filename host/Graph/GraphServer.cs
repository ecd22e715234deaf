using HotChocolate.Types;

namespace Leefbaarheid.Host.Graph;

/// <summary>The one schema: its conventions, its errors and its endpoint.</summary>
internal static class GraphServer
{
    public static void AddPlatformGraph(this IServiceCollection services)
    {
        services.AddGraphQL()
            .AddQueryType()
            .AddMutationType()
            .AddMutationConventions(applyToAllMutations: true)
            .BindRuntimeType<DateOnly, DateType>();
        GraphTypes.Register(services, [typeof(ModuleQueries)]);
    }

    public static void BuildSchema(IServiceProvider services)
    {
    }

    public static string Print(IServiceProvider services) => "";

    public static void MapPlatformGraph(this IEndpointRouteBuilder endpoints)
    {
    }
}
