using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Migrations;

/// <summary>Makes a module's context for a provider, without a server: only the model is looked at.</summary>
internal static class ProviderModel
{
    public static IReadOnlyList<string> Providers { get; } = ["SqlServer", "PostgreSql", "Sqlite"];

    public static ModuleDbContext CreateContext(Type contextType, string provider)
        => (ModuleDbContext)typeof(ProviderModel)
            .GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(contextType)
            .Invoke(null, [provider])!;

    private static ModuleDbContext Create<TContext>(string provider)
        where TContext : ModuleDbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        _ = provider switch
        {
            "SqlServer" => options.UseSqlServer(),
            "PostgreSql" => options.UseNpgsql(),
            _ => options.UseSqlite(),
        };
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return (ModuleDbContext)Activator.CreateInstance(typeof(TContext), Any, binder: null, [options.Options], culture: null)!;
    }
}
