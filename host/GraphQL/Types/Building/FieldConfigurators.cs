using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>All configurators: those of the host, which may enclose everything else, then those of the engine.</summary>
internal static class FieldConfigurators
{
    public static IReadOnlyList<IFieldConfigurator> For(IServiceProvider? services)
        => [.. services?.GetServices<IFieldConfigurator>() ?? [], new CostFieldConfigurator(), new DataFieldConfigurator()];
}
