using System.Reflection;
using System.Text;
using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Migrations;

/// <summary>
/// Scaffolds against SQL Server's model: SQLite's does not see that a length changed, and SQL Server's is the strictest about indexes.
/// </summary>
internal static class Scaffolder
{
    /// <summary>Writes a migration and the new snapshot into a folder of the module.</summary>
    /// <returns>The files written; empty when the model is the one of the last migration.</returns>
    public static IReadOnlyList<string> Add(Type contextType, string rootNamespace, string folder, string output, string name)
    {
        // A context of its own: comparing finishes the snapshot, and EF takes a finished one for none at all.
        using (var compared = ProviderModel.CreateContext(contextType, "SqlServer"))
        {
            if (ModelDrift.Operations(compared).Count == 0)
                return [];
        }

        using var context = ProviderModel.CreateContext(contextType, "SqlServer");
        using var services = DesignTimeServices(context);
        using var scope = services.CreateScope();
        var migration = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>()
            .ScaffoldMigration(name, rootNamespace, output.Replace('/', '.'));

        var target = Directory.CreateDirectory(Path.Combine(folder, output)).FullName;
        return
        [
            Write(target, $"{migration.MigrationId}.cs", migration.MigrationCode),
            Write(target, $"{migration.MigrationId}.Designer.cs", migration.MetadataCode),
            Write(target, $"{migration.SnapshotName}.cs", migration.SnapshotCode),
        ];
    }

    private static string Write(string folder, string file, string code)
    {
        var path = Path.Combine(folder, file);
        File.WriteAllText(path, code.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private static ServiceProvider DesignTimeServices(ModuleDbContext context)
    {
        // Ours first: EF adds its own only where there is none yet. Of the generators, the last one for the language is taken.
        var services = new ServiceCollection();
        services.AddSingleton<ICSharpMigrationOperationGenerator, NeutralOperationGenerator>();
        services.AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(context);
        ProviderServices(context).ConfigureDesignTimeServices(services);
        services.AddSingleton<IMigrationsCodeGenerator, NeutralMigrationsGenerator>();
        return services.BuildServiceProvider();
    }

    /// <summary>Each provider names its design-time services in an attribute of its assembly.</summary>
    private static IDesignTimeServices ProviderServices(ModuleDbContext context)
    {
        var provider = Assembly.Load(context.Database.ProviderName!);
        var named = provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()
            ?? throw new InvalidOperationException($"{provider.GetName().Name} names no design-time services.");
        return (IDesignTimeServices)Activator.CreateInstance(provider.GetType(named.TypeName, throwOnError: true)!)!;
    }
}
