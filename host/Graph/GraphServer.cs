using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Nummering;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Termijnen;

namespace Leefbaarheid.Host.Graph;

/// <summary>The one schema: its conventions, its errors and its endpoint.</summary>
internal static class GraphServer
{
    public const string Path = "/graphql";
    private const int DefaultPageSize = 50;
    private const int MaxPageSize = 200;

    public static void AddPlatformGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddGraphLimits(configuration);
        services.AddGraphQLServer()
            .AddQueryType()
            .AddMutationType()
            .AddMutationConventions(applyToAllMutations: true)
            .AddFiltering()
            .AddSorting()
            .AddProjections()
            .ModifyPagingOptions(paging =>
            {
                paging.DefaultPageSize = DefaultPageSize;
                paging.MaxPageSize = MaxPageSize;
                paging.IncludeTotalCount = true;
            })
            .BindRuntimeType<DateOnly, DateType>()
            .AllowIntrospection(configuration.GetValue("GraphQL:Introspection", defaultValue: true))
            .AddErrorFilter<DomainErrorFilter>()
            .AddScopedServiceInitializer<BackgroundUser>((request, scope) => scope.Name = request.Name)
            .AddEngineParts(typeof(RegelovertredingException), typeof(NietGevondenException), typeof(VersieconflictException));
        GraphTypes.Register(
            services,
            [
                typeof(ModuleQueries), typeof(ModuleInfo), typeof(AgendaQueries), typeof(SluitingsdagMutations),
                typeof(NummerreeksQueries), typeof(NummerreeksMutations),
            ]);
    }

    public static void MapPlatformGraph(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGraphQL(Path);

        // Until the web client is served here, whoever types the bare address still finds something.
        endpoints.MapGet("/", () => Results.Redirect(Path));
    }
}
