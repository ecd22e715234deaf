using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules.Manifests;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Data;

/// <summary>Steps on the data of a module that come with a version of it: once, all or nothing, and only where they are needed.</summary>
public sealed class ModuleUpgradeTests(PostgresCluster cluster) : IDisposable
{
    private const string First = """
        using System; using System.Threading; using System.Threading.Tasks; using Leefbaarheid.Contracts.Data; using Leefbaarheid.Contracts.Modules;
        using Microsoft.EntityFrameworkCore;
        namespace Proef;
        public class Verwijzing : Entity { public string Notitie { get; set; } = ""; }
        public class ProefContext(DbContextOptions<ProefContext> options) : ModuleDbContext(options)
        {
            public override string Schema => "proef";
            protected override void Configure(ModelBuilder model) => model.Entity<Verwijzing>().Property(v => v.Notitie).HasMaxLength(200);
        }

        """;

    private static readonly SemVersion s_one = new(1, 0, 0);
    private static readonly SemVersion s_two = new(1, 1, 0);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("leefbaarheid-");

    /// <summary>A column more.</summary>
    private static string Second { get; } = First.Replace(
        "public string Notitie { get; set; } = \"\";", "public string Notitie { get; set; } = \"\"; public string? Partij { get; set; }", StringComparison.Ordinal)
        .Replace("model.Entity<Verwijzing>()", "model.Entity<Verwijzing>(v => v.Property(x => x.Partij).HasMaxLength(200)).Entity<Verwijzing>()", StringComparison.Ordinal);

    /// <summary>A note that becomes shorter, for which SQLite rebuilds the table.</summary>
    private static string Rebuilt { get; } = Second.Replace("public string Notitie { get; set; } = \"\";", "public string? Notitie { get; set; }", StringComparison.Ordinal);

    [Theory, ClassData<EveryDatabase>]
    public async Task A_step_finds_the_new_tables_with_the_old_data_and_is_done_once(string provider)
    {
        var module = Version(First, "EersteVersie");
        await using var old = await StartAsync(provider, module);
        await AddAsync(old, module, "ggd");

        module.Next(Second + Step("2026-02 partij", "v.Partij = (v.Partij ?? v.Notitie) + \"!\""), "TweedeVersie");
        await using var fresh = old.Another(Registering(module));
        await fresh.MigrateAsync(s_two, "Proef");
        await fresh.MigrateAsync(s_two, "Proef");

        Assert.Equal(["ggd ggd!"], await ReadAsync(fresh, module, "Notitie", "Partij"));
        Assert.Equal([("2026-02 partij", true, "1.1.0")], await TagsAsync(fresh));
        Assert.Equal(["1.1.0"], await fresh.ReadAsync((PlatformContext platform) => platform.Moduleversies.Select(versie => versie.Versie).ToListAsync(DataHost.Cancel)));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Where_a_module_comes_for_the_first_time_only_what_it_installs_is_done(string provider)
    {
        var module = Version(
            First + Step("2026-01 oud", Add("upgrade")) + Step("2026-03 nieuw", Add("installatie"), "Installatie") + Step("2026-02 beide", Add("altijd"), "Altijd"), "EersteVersie");
        await using var host = await StartAsync(provider, module);

        Assert.Equal(["altijd", "installatie"], await ReadAsync(host, module, "Notitie"));
        Assert.Equal([("2026-01 oud", false, "1.0.0"), ("2026-02 beide", true, "1.0.0"), ("2026-03 nieuw", true, "1.0.0")], await TagsAsync(host));
        Assert.Equal(["startgegevens"], await ByAsync(host, module));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Where_an_older_version_worked_nothing_is_installed_again(string provider)
    {
        var module = Version(First, "EersteVersie");
        await using var old = await StartAsync(provider, module);

        // As in a database of before versions were kept.
        await old.InUnitOn<PlatformContext>((platform, token) => platform.Moduleversies.ExecuteDeleteAsync(token));
        module.Next(First + Step("2026-01 oud", Add("upgrade")) + Step("2026-03 nieuw", Add("installatie"), "Installatie") + Step("2026-02 beide", Add("altijd"), "Altijd"));
        await using var fresh = old.Another(Registering(module));
        await fresh.MigrateAsync(s_two, "Proef");

        Assert.Equal(["altijd", "upgrade"], await ReadAsync(fresh, module, "Notitie"));
        Assert.Equal(["upgrade"], await ByAsync(fresh, module));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_step_that_fails_leaves_tables_and_data_as_the_version_before_knows_them(string provider)
    {
        var module = Version(First, "EersteVersie");
        await using var old = await StartAsync(provider, module);
        var before = module.ContextType;
        await AddAsync(old, module, "ggd");
        module.Next(Second + Step("2026-02 partij", "v.Partij = v.Notitie") + Step("2026-03 fout", "throw new InvalidOperationException(\"geen partij\")"), "TweedeVersie");
        await using var broken = old.Another(Registering(module));

        var failure = await Assert.ThrowsAsync<ModuleUpgradeException>(() => broken.MigrateAsync(s_two, "Proef"));

        Assert.Equal(("Proef", "2026-03 fout", "geen partij"), (failure.ModuleId, failure.Tag, failure.InnerException!.Message));
        Assert.Empty(await TagsAsync(old));
        await old.InScopeAsync(async services => Assert.Single(await ((DbContext)services.GetRequiredService(before)).Database.GetAppliedMigrationsAsync(DataHost.Cancel)));
        await AddAsync(old, module, "politie", before);
        await old.MigrateAsync(s_one, "Proef");

        module.Next(Second + Step("2026-02 partij", "v.Partij = v.Notitie"));
        await using var mended = old.Another(Registering(module));
        await mended.MigrateAsync(s_two, "Proef");
        Assert.Equal(["ggd ggd", "politie politie"], await ReadAsync(mended, module, "Notitie", "Partij"));
    }

    [Fact]
    public async Task A_table_that_SQLite_rebuilds_is_kept_when_a_step_fails_and_so_is_its_data()
    {
        var module = Version(First, "EersteVersie");
        await using var old = await StartAsync("Sqlite", module);
        await AddAsync(old, module, "ggd");
        module.Next(Rebuilt + Step("2026-02 fout", "throw new InvalidOperationException(\"geen partij\")"), "TweedeVersie");
        await using var broken = old.Another(Registering(module));

        await Assert.ThrowsAsync<ModuleUpgradeException>(() => broken.MigrateAsync(s_two, "Proef"));

        Assert.Equal(["ggd "], await ReadAsync(broken, module, "Notitie", "Partij"));
        Assert.Empty(await TagsAsync(broken));
        module.Next(Rebuilt + Step("2026-02 fout", "v.Partij = v.Notitie"));
        await using var mended = old.Another(Registering(module));
        await mended.MigrateAsync(s_two, "Proef");
        Assert.Equal(["ggd ggd"], await ReadAsync(mended, module, "Notitie", "Partij"));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Data_that_a_later_version_worked_on_is_left_alone(string provider)
    {
        var module = Version(First, "EersteVersie");
        await using var host = await StartAsync(provider, module);
        await host.MigrateAsync(s_two, "Proef");

        var failure = await Assert.ThrowsAsync<ModuleNewerDataException>(() => host.MigrateAsync(s_one, "Proef"));

        Assert.Equal(("Proef", s_two), (failure.Release.Id, failure.Newer));
        await host.MigrateAsync(s_two, "Proef");
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Hosts_that_start_together_do_a_step_once(string provider)
    {
        var module = Version(First, "EersteVersie");
        await using var old = await StartAsync(provider, module);
        await AddAsync(old, module, "ggd");
        module.Next(First + Step("2026-02 teken", "v.Notitie += \"!\""));
        await using var one = old.Another(Registering(module));
        await using var other = old.Another(Registering(module));

        await Task.WhenAll(new[] { one, other }.Select(host => Task.Run(() => host.MigrateAsync(s_two, "Proef"))));

        Assert.Equal(["ggd!"], await ReadAsync(one, module, "Notitie"));
    }

    [Theory]
    [InlineData("2026-02 teken", "dezelfde tag")]
    [InlineData("", "een tag nodig")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890", "hoogstens 100 tekens")]
    public async Task A_tag_names_one_step(string tag, string expected)
    {
        var module = Version(First + Step("2026-02 teken", "v.Notitie += \"!\"") + Step(tag, "v.Notitie += \"?\""), "EersteVersie");
        await using var host = await DataHost.CreateAsync("Sqlite", cluster, Registering(module));

        var failure = await Assert.ThrowsAsync<ModuleUpgradeException>(() => host.MigrateAsync("Proef"));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private CompiledModule Version(string code, string migration)
    {
        var module = new CompiledModule(_folder.FullName);
        module.Next(code, migration);
        return module;
    }

    /// <summary>With the user that the host gives its own work.</summary>
    private static Action<IServiceCollection> Registering(CompiledModule module) => services =>
    {
        module.Register(services);
        services.AddScoped<ICurrentUser>(provider => new CurrentUser(new HttpContextAccessor(), provider.GetRequiredService<BackgroundUser>()));
    };

    private async Task<DataHost> StartAsync(string provider, CompiledModule module)
    {
        var host = await DataHost.CreateAsync(provider, cluster, Registering(module));
        await host.MigrateAsync(s_one, "Proef");
        return host;
    }

    /// <summary>A step that does something with every record.</summary>
    private static string Step(string tag, string work, string moment = "Upgrade")
        => $$"""
            public class Stap{{Guid.NewGuid():N}}(ProefContext context) : IUpgradestap
            {
                public string Tag => "{{tag}}";
                public Upgrademoment Moment => Upgrademoment.{{moment}};
                public async Task VoerUitAsync(CancellationToken token)
                {
                    {{(work.StartsWith("context", StringComparison.Ordinal) ? work : $"foreach (var v in await context.Set<Verwijzing>().AsTracking().ToListAsync(token)) {{ {work}; }}")}};
                    await context.SaveChangesAsync(token);
                }
            }

            """;

    private static string Add(string note) => $"context.Add(new Verwijzing {{ Notitie = \"{note}\" }})";

    private static Task AddAsync(DataHost host, CompiledModule module, string note, Type? contextType = null) => host.InUnitAsync(async (services, ct) =>
    {
        contextType ??= module.ContextType;
        var context = (DbContext)services.GetRequiredService(contextType);
        var added = Activator.CreateInstance(contextType.Assembly.GetType("Proef.Verwijzing")!)!;
        added.GetType().GetProperty("Notitie")!.SetValue(added, note);
        context.Add(added);
        await context.SaveChangesAsync(ct);
    });

    private static async Task<List<string>> ReadAsync(DataHost host, CompiledModule module, params string[] columns)
    {
        var found = new List<string>();
        await host.InScopeAsync(async services =>
        {
            var records = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!
                .MakeGenericMethod(module.ContextType.Assembly.GetType("Proef.Verwijzing")!).Invoke(services.GetRequiredService(module.ContextType), null)!;
            foreach (var record in await records.ToListAsync(DataHost.Cancel))
                found.Add(string.Join(' ', columns.Select(column => record.GetType().GetProperty(column)!.GetValue(record))));
        });
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static async Task<List<string>> ByAsync(DataHost host, CompiledModule module)
        => [.. (await ReadAsync(host, module, "SystemCreatedBy")).Distinct()];

    private static Task<List<(string, bool, string)>> TagsAsync(DataHost host)
        => host.ReadAsync(async (PlatformContext platform) => (await platform.Upgradetags.OrderBy(tag => tag.Tag).ToListAsync(DataHost.Cancel))
            .ConvertAll(tag => (tag.Tag, tag.IsUitgevoerd, tag.Versie)));
}
