using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL;
using Leefbaarheid.Host.Bestanden;

namespace Leefbaarheid.Host.Graph;

/// <summary>What requests to this platform may cost: room for its pages and for the usual tools, and little more.</summary>
internal static class GraphLimits
{
    private const int MaxBodyBytes = 1024 * 1024;
    private const int MaxTokens = 5_000;
    private const int MaxNodes = 10_000;
    private const int MaxNameLength = 200;
    private const int MaxFields = 1_000;
    private const int MaxExpandedFields = 5_000;
    private const int MaxDepth = 15;
    private const int MaxAliases = 50;
    private const int MaxRootFields = 30;
    private const int MaxDirectives = 50;
    private const int MaxDirectivesPerLocation = 5;
    private const int MaxListItems = 1_000;
    private const int MaxValidationErrors = 25;
    private const int MaxOperationsPerConnection = 50;

    /// <summary>What a multipart request holds beside its file, in bytes.</summary>
    private const long MaxFormOverhead = MaxBodyBytes + (64 * 1024);

    // Measured: the heaviest pages, 200 rows with eight lists or references each, cost 16 000 to 20 000 for fields and 1 400 to 2 200 for types.
    private const double MaxFieldCost = 40_000;
    private const double MaxTypeCost = 5_000;

    /// <summary>Sets the platform's limits; the section <c>GraphQL:Limits</c> of the configuration changes them one by one.</summary>
    public static void AddGraphLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RequestLimits>(limits =>
        {
            limits.MaxBodyBytes = MaxBodyBytes;
            limits.MaxTokens = MaxTokens;
            limits.MaxNodes = MaxNodes;
            limits.MaxNameLength = MaxNameLength;
            limits.MaxFields = MaxFields;
            limits.MaxExpandedFields = MaxExpandedFields;
            limits.MaxDepth = MaxDepth;
            limits.MaxAliases = MaxAliases;
            limits.MaxRootFields = MaxRootFields;
            limits.MaxDirectives = MaxDirectives;
            limits.MaxDirectivesPerLocation = MaxDirectivesPerLocation;
            limits.MaxListItems = MaxListItems;
            limits.MaxValidationErrors = MaxValidationErrors;
            limits.MaxOperationsPerConnection = MaxOperationsPerConnection;
            limits.MaxUploadBytes = Bestandsinstellingen.LeesMax(configuration) + MaxFormOverhead;
        });
        if (configuration.GetValue<bool?>("GraphQL:Suggestions") is { } allowed)
            services.Configure<RequestLimits>(limits => limits.AllowSuggestions = allowed);
        services.Configure<RequestLimits>(configuration.GetSection("GraphQL:Limits"));
    }

    /// <summary>Sets what an operation may cost; the section <c>GraphQL:Cost</c> of the configuration changes it.</summary>
    public static IRequestExecutorBuilder AddCostLimits(this IRequestExecutorBuilder graph, IConfiguration configuration)
        => graph.ModifyCostOptions(costs =>
        {
            costs.MaxFieldCost = MaxFieldCost;
            costs.MaxTypeCost = MaxTypeCost;
            configuration.GetSection("GraphQL:Cost").Bind(costs);
        });
}
