using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Migrations;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Data;

public sealed class MigrationTests(PostgresCluster cluster) : IDisposable
{
    private const string First = """
        using System; using System.Collections.Generic; using Leefbaarheid.Contracts.Data; using Microsoft.EntityFrameworkCore;
        namespace Proef;
        public class Huis : Entity
        {
            public string Code { get; set; } = ""; public string? Naam { get; set; } public DateOnly? Bouwdag { get; set; }
            public DateTime? Gekeurd { get; set; } public decimal Huur { get; set; } public bool Bewoond { get; set; }
            public List<Kamer> Kamers { get; } = [];
        }
        public class Kamer : Entity { public string Naam { get; set; } = ""; public Guid HuisId { get; set; } }
        public class ProefContext(DbContextOptions<ProefContext> options) : ModuleDbContext(options)
        {
            public override string Schema => "proef";
            protected override void Configure(ModelBuilder model)
            {
                model.Entity<Huis>(huis =>
                {
                    huis.Property(h => h.Code).HasMaxLength(20); huis.Property(h => h.Naam).HasMaxLength(200);
                    huis.HasIndex(h => h.Code).IsUnique(); huis.HasIndex(h => h.Naam, "IX_Huis_OpNaam").IsUnique();
                    huis.HasMany(h => h.Kamers).WithOne().HasForeignKey(k => k.HuisId);
                });
                model.Entity<Kamer>().Property(k => k.Naam).HasMaxLength(50);
            }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("leefbaarheid-");

    /// <summary>A shorter name, which SQLite can only make by rebuilding the table; a renamed index; a new column; a new table.</summary>
    private static string Second { get; } = First
        .Replace("h.Naam).HasMaxLength(200)", "h.Naam).HasMaxLength(100).IsRequired()", StringComparison.Ordinal)
        .Replace("public string? Naam", "public int Etages { get; set; } public string Naam", StringComparison.Ordinal)
        .Replace("public DateOnly? Bouwdag", "= \"\"; public DateOnly? Bouwdag", StringComparison.Ordinal)
        .Replace("IX_Huis_OpNaam", "IX_Huis_Naam2", StringComparison.Ordinal)
        .Replace("public class ProefContext", "public class Tuin : Entity { public Guid HuisId { get; set; } }\npublic class ProefContext", StringComparison.Ordinal)
        .Replace("model.Entity<Kamer>()", "model.Entity<Tuin>().HasOne<Huis>().WithMany().HasForeignKey(t => t.HuisId);\nmodel.Entity<Kamer>()", StringComparison.Ordinal);

    [Theory, ClassData<EveryDatabase>]
    public async Task One_set_of_migrations_builds_a_module_and_then_changes_it_with_its_data(string provider)
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        await using var first = await DataHost.CreateAsync(provider, cluster, module.Register);
        await first.MigrateAsync("Proef");
        await AddHouseAsync(first, module.ContextType);

        module.Next(Second, "TweedeVersie");
        await using var second = first.Another(module.Register);
        await second.MigrateAsync("Proef");

        await second.InScopeAsync(async services =>
        {
            var context = (DbContext)services.GetRequiredService(module.ContextType);
            Assert.Empty(await context.Database.GetPendingMigrationsAsync(DataHost.Cancel));
            var house = (await context.FindAsync(module.ContextType.Assembly.GetType("Proef.Huis")!, [HouseId], DataHost.Cancel))!;
            Assert.Equal("Kasteel", Get<string>(house, "Naam"));
            Assert.Equal(new DateOnly(1932, 5, 1), Get<DateOnly?>(house, "Bouwdag"));
            Assert.Equal(new DateTime(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc), Get<DateTime?>(house, "Gekeurd"));
            Assert.Equal(712.35m, Get<decimal>(house, "Huur"));
            Assert.True(Get<bool>(house, "Bewoond"));
            Assert.Equal(0, Get<int>(house, "Etages"));
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRawAsync(
                provider == "Sqlite" ? "DELETE FROM \"proef_Huis\"" : "DELETE FROM proef.\"Huis\"", DataHost.Cancel));
        });
    }

    [Fact]
    public void Neither_migration_leaves_a_difference_for_any_provider_and_an_unchanged_model_gives_no_migration()
    {
        var module = new CompiledModule(_folder.FullName);
        foreach (var (model, name) in new[] { (First, "EersteVersie"), (Second, "TweedeVersie") })
        {
            Assert.Equal(3, module.Next(model, name).Count);
            foreach (var provider in ProviderModel.Providers)
            {
                using var context = ProviderModel.CreateContext(module.ContextType, provider);
                Assert.Empty(ModelDrift.Operations(context).Select(operation => $"{provider}: {operation.GetType().Name}"));
            }
        }

        Assert.Empty(module.Next(Second, "Overbodig"));
        var code = string.Concat(Directory.GetFiles(Path.Combine(_folder.FullName, "Migrations")).Select(File.ReadAllText));
        Assert.DoesNotContain("nvarchar", code, StringComparison.Ordinal);
        Assert.DoesNotContain("SqlServer", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_without_a_migration_is_noticed_on_SQL_Server_whose_lengths_count()
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        var migration = Directory.GetFiles(Path.Combine(_folder.FullName, "Migrations"), "*Snapshot.cs").Single();
        File.WriteAllText(migration, File.ReadAllText(migration).Replace(".HasMaxLength(200)", ".HasMaxLength(300)", StringComparison.Ordinal));
        module.Next(First, "Verschil");

        Assert.Equal(2, Directory.GetFiles(Path.Combine(_folder.FullName, "Migrations"), "*.Designer.cs").Length);
    }

    [Fact]
    public async Task On_SQLite_every_name_carries_the_prefix_after_a_rebuild_as_well()
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        module.Next(Second, "TweedeVersie");
        await using var host = await DataHost.CreateAsync("Sqlite", cluster, module.Register);
        await host.MigrateAsync("Proef");

        var names = await host.ReadAsync((PlatformContext context) => context.Database
            .SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE tbl_name LIKE 'proef%' AND name NOT LIKE 'sqlite%' ORDER BY name")
            .ToListAsync(DataHost.Cancel));

        Assert.Equal(
            [
                "IX_proef_Huis_Code", "IX_proef_Huis_Naam2", "IX_proef_Kamer_HuisId", "IX_proef_Tuin_HuisId",
                "proef_Huis", "proef_Kamer", "proef_Tuin",
            ],
            names);
    }

    [Fact]
    public async Task A_lock_that_a_killed_process_left_behind_does_not_hang_the_next_start()
    {
        await using var host = await DataHost.CreateAsync("Sqlite", cluster);
        await host.InScopeAsync(services => services.GetRequiredService<PlatformContext>().Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00');
            """,
            DataHost.Cancel));

        await host.MigrateAsync().WaitAsync(TimeSpan.FromMinutes(1), DataHost.Cancel);

        Assert.Equal(0, await host.ReadAsync((PlatformContext context) => context.Sluitingsdagen.CountAsync(DataHost.Cancel)));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Hosts_that_start_together_migrate_one_after_another(string provider)
    {
        await using var first = await DataHost.CreateAsync(provider, cluster);
        await using var second = first.Another();
        await using var third = first.Another();

        await Task.WhenAll(new[] { first, second, third }.Select(host => Task.Run(() => host.MigrateAsync())));

        Assert.Equal(0, await third.ReadAsync((PlatformContext context) => context.Sluitingsdagen.CountAsync(DataHost.Cancel)));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_failing_migration_names_its_module_and_leaves_the_others(string provider)
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(First, "EersteVersie");
        var file = Directory.GetFiles(Path.Combine(_folder.FullName, "Migrations"), "*EersteVersie.cs").Single();
        File.WriteAllText(file, File.ReadAllText(file).Replace(
            "migrationBuilder.EnsureSchema", "migrationBuilder.Sql(\"NO SUCH STATEMENT\");\nmigrationBuilder.EnsureSchema", StringComparison.Ordinal));
        module.Next(First, "Niets");
        await using var host = await DataHost.CreateAsync(provider, cluster, module.Register);

        var failure = await Assert.ThrowsAsync<ModuleMigrationException>(() => host.MigrateAsync("Proef"));

        Assert.Equal("Proef", failure.ModuleId);
        Assert.NotNull(failure.InnerException);
        await host.MigrateAsync();
        Assert.Equal(0, await host.ReadAsync((PlatformContext context) => context.Sluitingsdagen.CountAsync(DataHost.Cancel)));
    }

    [Fact]
    public async Task Two_modules_cannot_share_a_schema()
    {
        await using var host = await DataHost.CreateAsync("Sqlite", cluster, services => services
            .AddModuleData<HuisContext>("Huis")
            .AddModuleData<ZelfdeSchemaContext>("Dubbel"));

        var failure = await Assert.ThrowsAsync<ModuleMigrationException>(() => host.MigrateAsync("Huis", "Dubbel"));

        Assert.Equal("Dubbel", failure.ModuleId);
        Assert.Contains("'huis'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_for_SQL_Server_is_the_approved_one()
    {
        await using var host = DataHost.WithoutServer("SqlServer", "Server=nergens");

        // Ours; what follows is as Quartz brings it.
        var script = host.Migrations.Script([]);
        Approval.Matches(script[..script.IndexOf(SchedulerTables.ScriptTitle, StringComparison.Ordinal)], "platform.sqlserver.sql");
        Assert.Contains("CREATE TABLE platform.QRTZ_TRIGGERS", script, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Guid HouseId { get; } = Guid.Parse("5f0c0f7e-5d4b-4d0f-9d53-0c5a3a1c7a11");

    private static Task AddHouseAsync(DataHost host, Type contextType) => host.InUnitAsync(async (services, ct) =>
    {
        var context = (DbContext)services.GetRequiredService(contextType);
        var house = Activator.CreateInstance(contextType.Assembly.GetType("Proef.Huis")!)!;
        Set(house, "Code", "H1");
        Set(house, "Naam", "Kasteel");
        Set(house, "Bouwdag", new DateOnly(1932, 5, 1));
        Set(house, "Gekeurd", new DateTime(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Set(house, "Huur", 712.35m);
        Set(house, "Bewoond", true);
        context.Add(house).Property("Id").CurrentValue = HouseId;
        var room = Activator.CreateInstance(contextType.Assembly.GetType("Proef.Kamer")!)!;
        Set(room, "Naam", "Torenkamer");
        Set(room, "HuisId", HouseId);
        context.Add(room);
        await context.SaveChangesAsync(ct);
    });

    private static void Set(object entity, string property, object value) => entity.GetType().GetProperty(property)!.SetValue(entity, value);

    private static T Get<T>(object entity, string property) => (T)entity.GetType().GetProperty(property)!.GetValue(entity)!;

    private sealed class ZelfdeSchemaContext(DbContextOptions<ZelfdeSchemaContext> options) : ModuleDbContext(options)
    {
        public override string Schema => "huis";

        protected override void Configure(ModelBuilder model) => model.Entity<Boom>();
    }
}
