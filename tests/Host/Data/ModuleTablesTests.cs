using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Data;

/// <summary>A module that leaves for good takes its own tables along, whatever keys they have, and nothing else.</summary>
public sealed class ModuleTablesTests(PostgresCluster cluster) : IDisposable
{
    private const string First = """
        using System; using System.Collections.Generic; using Leefbaarheid.Contracts.Data; using Microsoft.EntityFrameworkCore;
        namespace Proef;
        public class Buurt : Entity { public string Naam { get; set; } = ""; public List<Aard> Aarden { get; } = []; }
        public class Aard : Entity { public string Naam { get; set; } = ""; public Guid BuurtId { get; set; } }
        public class ProefContext(DbContextOptions<ProefContext> options) : ModuleDbContext(options)
        {
            public override string Schema => "proef";
            protected override void Configure(ModelBuilder model)
            {
                model.Entity<Buurt>(buurt =>
                {
                    buurt.Property(b => b.Naam).HasMaxLength(20);
                    buurt.HasMany(b => b.Aarden).WithOne().HasForeignKey(a => a.BuurtId);
                });
                model.Entity<Aard>().Property(a => a.Naam).HasMaxLength(20);
            }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("leefbaarheid-");

    /// <summary>One more table, which closes a circle of keys.</summary>
    private static string Second { get; } = First
        .Replace("public class ProefContext", "public class Zaak : Entity { public Guid AardId { get; set; } }\npublic class ProefContext", StringComparison.Ordinal)
        .Replace("public class Buurt : Entity {", "public class Buurt : Entity { public Guid? HoofdzaakId { get; set; }", StringComparison.Ordinal)
        .Replace("model.Entity<Aard>()", "model.Entity<Zaak>().HasOne<Aard>().WithMany().HasForeignKey(z => z.AardId);\nmodel.Entity<Buurt>().HasOne<Zaak>().WithMany().HasForeignKey(b => b.HoofdzaakId);\nmodel.Entity<Aard>()", StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, ClassData<EveryDatabase>]
    public async Task Its_tables_go_with_their_records_and_those_of_others_stay(string provider)
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        module.Next(Second, "TweedeVersie");
        await using var host = await DataHost.CreateAsync(provider, cluster, module.Register);
        await host.MigrateAsync();
        var before = await TablesAsync(host);
        await host.MigrateAsync("Proef");
        await FillAsync(host, module.ContextType);

        var dropped = await DropAsync(host);

        Assert.Equal(3, dropped.Count);
        Assert.Equal(before, await TablesAsync(host));
        Assert.Equal(0, await host.ReadAsync((PlatformContext platform) => platform.Moduleversies.CountAsync(DataHost.Cancel)));
        Assert.Empty(await DropAsync(host));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task The_module_can_come_back_afterwards(string provider)
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        await using var host = await DataHost.CreateAsync(provider, cluster, module.Register);
        await host.MigrateAsync("Proef");
        await DropAsync(host);

        await host.MigrateAsync("Proef");

        await FillAsync(host, module.ContextType);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Code_that_is_newer_than_its_tables_drops_what_is_there(string provider)
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        await using var first = await DataHost.CreateAsync(provider, cluster, module.Register);
        await first.MigrateAsync("Proef");
        module.Next(Second, "TweedeVersie");
        await using var second = first.Another(module.Register);

        Assert.Equal(2, (await DropAsync(second)).Count);
    }

    [Fact]
    public async Task Code_that_is_older_than_its_tables_drops_nothing()
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        module.Next(Second, "TweedeVersie");
        await using var host = await DataHost.CreateAsync("Sqlite", cluster, module.Register);
        await host.MigrateAsync("Proef");
        foreach (var file in Directory.GetFiles(Path.Combine(_folder.FullName, "Migrations"), "*TweedeVersie*"))
            File.Delete(file);
        module.Next(First, "Terug");
        await using var older = host.Another(module.Register);
        var before = await TablesAsync(host);

        Assert.Equal("MODULE_OUDER_DAN_DATA", (await Assert.ThrowsAsync<RegelovertredingException>(() => DropAsync(older))).Code);
        Assert.Equal(before, await TablesAsync(host));
    }

    [Fact]
    public async Task Migrations_that_do_not_tell_what_they_made_drop_nothing()
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        foreach (var file in Directory.GetFiles(Path.Combine(_folder.FullName, "Migrations"), "*.Designer.cs"))
            await File.WriteAllTextAsync(file, WithoutModel(await File.ReadAllTextAsync(file, DataHost.Cancel)), DataHost.Cancel);
        module.Next(First, "Niets");
        await using var host = await DataHost.CreateAsync("Sqlite", cluster, module.Register);
        await host.MigrateAsync("Proef");

        Assert.Equal("MODULE_TABELLEN_ONBEKEND", (await Assert.ThrowsAsync<RegelovertredingException>(() => DropAsync(host))).Code);
    }

    [Fact]
    public async Task The_platform_keeps_its_tables_and_a_module_without_a_database_has_none()
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        await using var host = await DataHost.CreateAsync("Sqlite", cluster, module.Register);

        Assert.Empty(await DropAsync(host));
        await host.MigrateAsync();
        Assert.Empty(await DropAsync(host, PlatformContext.ModuleId));
        Assert.Empty(await DropAsync(host, "Onbekend"));
        Assert.NotEmpty(await TablesAsync(host));
    }

    private static Task<IReadOnlyList<string>> DropAsync(DataHost host, string id = "Proef") => host.Services.GetRequiredService<ModuleTables>().DropAsync(id, DataHost.Cancel);

    private static string WithoutModel(string designer)
    {
        var start = designer.IndexOf("#pragma warning disable 612", StringComparison.Ordinal);
        var end = designer.IndexOf("#pragma warning restore 612", StringComparison.Ordinal);
        return designer[..start] + designer[designer.IndexOf('\n', end)..];
    }

    private static Task FillAsync(DataHost host, Type contextType) => host.InUnitAsync(async (services, ct) =>
    {
        var context = (DbContext)services.GetRequiredService(contextType);
        var neighbourhood = Activator.CreateInstance(contextType.Assembly.GetType("Proef.Buurt")!)!;
        var kind = Activator.CreateInstance(contextType.Assembly.GetType("Proef.Aard")!)!;
        var id = (Guid)context.Add(neighbourhood).Property("Id").CurrentValue!;
        kind.GetType().GetProperty("BuurtId")!.SetValue(kind, id);
        context.Add(kind);
        await context.SaveChangesAsync(ct);
    });

    private static Task<List<string>> TablesAsync(DataHost host) => host.ReadAsync((PlatformContext context) => context.Database
        .SqlQueryRaw<string>(context.Database.IsSqlite()
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' ORDER BY name"
            : "SELECT table_schema || '.' || table_name AS \"Value\" FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")
        .ToListAsync(DataHost.Cancel));
}
