using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Migrations;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Leefbaarheid.Modules.Tests.Data;

/// <summary>Holds the tables of every module in the repository to the same rules, without knowing one by name.</summary>
public sealed class ModuleTablesTests
{
    public static TheoryData<string, string> EveryModuleOnEveryProvider
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var module in Contexts.Keys)
            {
                foreach (var provider in ProviderModel.Providers)
                    data.Add(module, provider);
            }

            return data;
        }
    }

    public static TheoryData<string> EveryModule => [.. Contexts.Keys];

    private static IReadOnlyDictionary<string, Type> Contexts { get; } = Directory
        .GetFiles(AppContext.BaseDirectory, "Leefbaarheid.Modules.*.dll")
        .Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal))
        .SelectMany(path => Assembly.LoadFrom(path).GetTypes())
        .Where(type => type.IsSubclassOf(typeof(ModuleDbContext)) && !type.IsAbstract)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void There_are_modules_to_hold()
        => Assert.True(Contexts.Count >= 3, string.Join(", ", Contexts.Keys));

    [Theory, MemberData(nameof(EveryModuleOnEveryProvider))]
    public void A_modules_tables_keep_the_rules(string module, string provider)
    {
        using var context = ProviderModel.CreateContext(Contexts[module], provider);

        Assert.Empty(ModelRules.Broken(context));
    }

    [Theory, MemberData(nameof(EveryModuleOnEveryProvider))]
    public void A_modules_migrations_are_complete(string module, string provider)
    {
        using var context = ProviderModel.CreateContext(Contexts[module], provider);

        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.Empty(ModelDrift.Operations(context).Select(operation => operation.GetType().Name));
    }

    [Theory, MemberData(nameof(EveryModule))]
    public void A_modules_script_for_SQL_Server_is_the_approved_one(string module)
    {
        using var context = ProviderModel.CreateContext(Contexts[module], "SqlServer");
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Script);

        Approval.Matches(script.ReplaceLineEndings("\n"), $"{context.Schema}.sqlserver.sql");
    }
}
