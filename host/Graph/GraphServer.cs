using HotChocolate.AspNetCore;
using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Nummering;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Termijnen;
using Microsoft.AspNetCore.Hosting.Server;

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
            .AddSubscriptionType()
            .AddInMemorySubscriptions()
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
            .AddUploadType()
            .AddAuthorization(_ => { })
            .AddCostLimits(configuration)
            .InitializeOnStartup()
            .AddErrorFilter<DomainErrorFilter>()
            .AddScopedServiceInitializer<BackgroundUser>((request, scope) => scope.Name = request.Name)
            .AddEngineParts(typeof(RegelovertredingException), typeof(NietGevondenException), typeof(VersieconflictException));
        services.AddTrustedDocuments(configuration);
        if (configuration.GetValue<bool?>("GraphQL:Introspection") is { } allowsIntrospection)
            services.AddGraphQL().AllowIntrospection(allowsIntrospection);
        services.Configure<WebSocketOptions>(options =>
        {
            foreach (var origin in configuration.GetSection("GraphQL:AllowedOrigins").Get<string[]>() ?? [])
                options.AllowedOrigins.Add(origin);
        });
        services.TryDecorate<IServer, RehearsedServer>();
        GraphTypes.Register(
            services,
            [
                typeof(ModuleQueries), typeof(ModuleInfo), typeof(AgendaQueries), typeof(SluitingsdagMutations),
                typeof(NummerreeksQueries), typeof(NummerreeksMutations), typeof(ChangeSubscriptions),
            ]);
    }

    public static void MapPlatformGraph(this IEndpointRouteBuilder endpoints)
    {
        // Who may not look at the schema has no use for a tool that shows it, and should not get it as a file either.
        var services = endpoints.ServiceProvider;
        var showsSchema = services.GetRequiredService<IConfiguration>().GetValue<bool?>("GraphQL:Introspection")
            ?? services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        endpoints.MapGraphQL(Path).WithOptions(new GraphQLServerOptions
        {
            EnableSchemaRequests = showsSchema,
            Tool = { Enable = showsSchema, Title = "Leefbaarheid.Modular" },
        });
    }
}
