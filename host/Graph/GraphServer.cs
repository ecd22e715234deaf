using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Graph;

/// <summary>The one schema: its conventions, its errors and its endpoint.</summary>
internal static class GraphServer
{
    public static void AddPlatformGraph(this IServiceCollection services)
    {
        var graph = services.AddGraphQL()
            .AddQueryType()
            .AddMutationType()
            .AddMutationConventions(applyToAllMutations: true)
            .BindRuntimeType<DateOnly, DateType>();
        GraphTypes.Register(services, [typeof(ModuleQueries)]);
    }

    public static void BuildSchema(IServiceProvider services)
    {
    }

    public static void MapPlatformGraph(this IEndpointRouteBuilder endpoints)
    {
    }
}
