using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Modules;

public sealed class ModuleLoadingTests : IDisposable
{
    private static readonly Dictionary<string, string> NeedsAlfa = new(StringComparer.Ordinal) { ["Alfa"] = "[1.0.0,2.0.0)" };
    private static readonly string NewerContracts = Path.Combine(
        TestHost.Repository, "tests", "Fixtures", "NieuwereContracts", Path.GetRelativePath(Path.Combine(TestHost.Repository, "host"), TestHost.HostOutput), "Leefbaarheid.Contracts.dll");

    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public async Task Two_modules_use_two_versions_of_one_library_side_by_side()
    {
        await using var host = await _modules.Add("Alfa").Add("Beta", NeedsAlfa).StartAsync();

        var answer = await host.AskAsync("{ alfa beta }");

        Assert.Equal("lib 1", answer.GetProperty("data").GetProperty("alfa").GetString());
        Assert.Equal("lib 2", answer.GetProperty("data").GetProperty("beta").GetString());
        Assert.All(host.Modules.All, module => Assert.Equal(ModuleStatus.Actief, module.Status));
    }

    [Fact]
    public async Task Hosts_that_share_code_have_the_types_of_a_module_in_common_and_no_more()
    {
        var code = new LoadedCode();
        await using var first = await _modules.Add("Alfa").StartAsync(code);
        await using var own = await _modules.StartAsync();
        using var others = new FixtureModules();
        await using var copy = await others.Add("Alfa").StartAsync(code);
        File.SetLastWriteTimeUtc(Path.Combine(_modules.FolderOf("Alfa"), "Leefbaarheid.Fixtures.Alfa.dll"), new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        await using var newer = await _modules.StartAsync(code);
        await using var second = await _modules.StartAsync(code);

        Assert.Same(newer.Modules.All[0].Loaded!.Assembly, second.Modules.All[0].Loaded!.Assembly);
        Assert.Equal(4, new[] { first, own, copy, newer }.Select(host => host.Modules.All[0].Loaded!.Assembly).Distinct().Count());
        Assert.NotSame(newer.Modules.All[0], second.Modules.All[0]);
    }

    [Fact]
    public async Task Handlers_run_in_dependency_order_whatever_the_order_of_the_lines()
    {
        await using var host = await _modules.Add("Beta", NeedsAlfa).Add("Alfa").StartAsync();
        using var scope = host.Services.CreateScope();
        var calls = new List<string>();

        await scope.ServiceProvider.GetRequiredService<IEventPublisher>().PublishAsync(calls, TestContext.Current.CancellationToken);

        Assert.Equal(["alfa", "beta"], calls);
    }

    [Fact]
    public async Task A_module_that_is_switched_off_leaves_no_field_and_no_page()
    {
        await using var host = await _modules.Add("Alfa", enabled: false).Add("Beta").StartAsync();

        var answer = await host.AskAsync("{ alfa }");

        Assert.Contains("alfa", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.All(host.Services.GetRequiredService<PageCatalog>().All, page => Assert.Equal(PlatformContext.ModuleId, page.ModuleId));
        Assert.Equal(ModuleStatus.Uitgeschakeld, host.Modules.All[0].Status);
        Assert.Equal("lib 2", (await host.AskAsync("{ beta }")).GetProperty("data").GetProperty("beta").GetString());
    }

    [Fact]
    public async Task An_extension_is_put_into_the_page_of_another_module()
    {
        await using var host = await _modules.Add("Alfa").Add("Beta", NeedsAlfa).StartAsync();

        var page = host.Services.GetRequiredService<PageCatalog>().Find("alfa-regels")!;

        Assert.Equal("Alfa", page.ModuleId);
        Assert.Equal("AlfaRegel", page.RecordType);
        Assert.Equal("alfa", Assert.Single(page.Page.Actions).Id);
    }

    [Theory]
    [InlineData("registratie", ModuleStap.Registratie, "alfa wil niet")]
    [InlineData("diensten", ModuleStap.Diensten, "IOnbekend")]
    [InlineData("rechten", ModuleStap.Schema, "Query.bestaatNiet")]
    [InlineData("paginas", ModuleStap.Paginas, "nmaa")]
    [InlineData("startgegevens", ModuleStap.Startgegevens, "alfa start niet")]
    public async Task A_module_that_fails_is_left_out_with_its_dependents_and_the_rest_serves(string step, object expected, string reason)
    {
        _modules
            .Add("Alfa", settings: new(StringComparer.Ordinal) { ["Faal"] = step })
            .Add("Beta", NeedsAlfa)
            .Add("Los");
        await using var host = await _modules.StartAsync();

        var alfa = host.Modules.All[0];
        Assert.Equal((ModuleStatus.Mislukt, (ModuleStap)expected), (alfa.Status, alfa.Stap));
        Assert.Contains(reason, alfa.Reden, StringComparison.Ordinal);
        Assert.Equal(ModuleStatus.AfhankelijkheidOntbreekt, host.Modules.All[1].Status);
        Assert.Equal(ModuleStatus.Actief, host.Modules.All[2].Status);
        Assert.Equal("los", (await host.AskAsync("{ los }")).GetProperty("data").GetProperty("los").GetString());
    }

    [Fact]
    public async Task A_module_whose_types_clash_with_an_earlier_one_is_the_one_that_is_left_out()
    {
        await using var host = await _modules.Add("Beta").Add("Beta", id: "Zeta", settings: new(StringComparer.Ordinal) { ["Reeks"] = "ZETA" }).StartAsync();

        Assert.Equal(ModuleStatus.Actief, host.Modules.All[0].Status);
        Assert.Equal((ModuleStatus.Mislukt, ModuleStap.Schema), (host.Modules.All[1].Status, host.Modules.All[1].Stap));
        Assert.Equal("lib 2", (await host.AskAsync("{ beta }")).GetProperty("data").GetProperty("beta").GetString());
    }

    [Fact]
    public async Task A_number_series_that_is_taken_refuses_the_second_module()
    {
        await using var host = await _modules.Add("Alfa").Add("Beta", settings: new(StringComparer.Ordinal) { ["Reeks"] = "ALFA" }).StartAsync();

        Assert.Equal(ModuleStap.Registratie, host.Modules.All[1].Stap);
        Assert.Contains("'ALFA' bestaat al", host.Modules.All[1].Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_module_that_fails_stops_the_start_with_the_reason()
    {
        _modules.Add("Alfa", required: true, settings: new(StringComparer.Ordinal) { ["Faal"] = "registratie" });

        var failure = await Assert.ThrowsAsync<HostStartException>(() => _modules.StartAsync());

        Assert.Contains("alfa wil niet", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_built_against_newer_contracts_is_refused_with_both_versions()
        => await RefusedAsync(modules => modules.Add("Nieuwer"), ModuleStatus.Incompatibel, "0.9.0.0", "0.1.0.0");

    [Fact]
    public async Task A_module_built_against_older_contracts_within_its_range_works_with_the_hosts()
    {
        await using var host = await _modules.Add("Ouder", contracts: "[0.0.9,0.2.0)").StartAsync();

        var ouder = Assert.Single(host.Modules.All);
        Assert.True(ouder.IsActive, ouder.Reden);
        Assert.Equal(
            new Version(0, 0, 9, 0),
            Assert.Single(ouder.Loaded!.Assembly.GetReferencedAssemblies(), reference => reference.Name == SharedAssemblies.ContractsName).Version);
        Assert.NotNull(host.Services.GetRequiredService<PageCatalog>().Find("ouder"));
        Assert.NotEmpty((await host.AskAsync("{ ouder { dag } }")).GetProperty("data").GetProperty("ouder").EnumerateArray());
    }

    [Fact]
    public async Task A_module_for_other_contracts_is_refused_before_its_files_are_looked_at()
        => await RefusedAsync(modules => modules.Add("Alfa", contracts: "[7.0.0,8.0.0)"), ModuleStatus.Incompatibel, "[7.0.0,8.0.0)", "0.1.0");

    [Fact]
    public async Task A_module_with_two_entry_classes_is_refused_by_name()
        => await RefusedAsync(modules => modules.Add("Twee"), ModuleStatus.Ongeldig, "EersteModule", "TweedeModule");

    [Fact]
    public async Task A_module_without_its_dependency_file_is_refused()
        => await RefusedAsync(modules => modules.Add("Alfa").Delete("Alfa", "Leefbaarheid.Fixtures.Alfa.deps.json"), ModuleStatus.Ongeldig, "deps.json");

    [Fact]
    public async Task A_module_without_its_assembly_is_refused()
        => await RefusedAsync(modules => modules.Add("Alfa").Delete("Alfa", "Leefbaarheid.Fixtures.Alfa.dll"), ModuleStatus.Ongeldig, "Leefbaarheid.Fixtures.Alfa.dll ontbreekt");

    [Fact]
    public async Task A_module_without_its_manifest_is_refused()
        => await RefusedAsync(modules => modules.Add("Alfa").Delete("Alfa", "module.json"), ModuleStatus.Ongeldig, "module.json ontbreekt");

    [Fact]
    public async Task A_module_with_a_broken_assembly_is_refused()
        => await RefusedAsync(
            modules =>
            {
                modules.Add("Alfa");
                File.WriteAllText(Path.Combine(modules.FolderOf("Alfa"), "Leefbaarheid.Fixtures.Alfa.dll"), "no assembly");
                return modules;
            },
            ModuleStatus.Ongeldig,
            "beschadigd");

    [Fact]
    public async Task A_module_without_a_library_of_its_own_is_refused_at_start_and_not_at_a_request()
        => await RefusedAsync(
            modules => modules.Add("Alfa").Delete("Alfa", "Leefbaarheid.Fixtures.Lib.dll"),
            ModuleStatus.Mislukt,
            "Leefbaarheid.Fixtures.Lib ontbreekt");

    [Fact]
    public async Task A_newer_private_copy_of_what_the_host_shares_is_refused_with_both_versions()
        => await RefusedAsync(
            modules =>
            {
                modules.Add("Alfa");
                File.Copy(NewerContracts, Path.Combine(modules.FolderOf("Alfa"), "Leefbaarheid.Contracts.dll"));
                return modules;
            },
            ModuleStatus.Incompatibel,
            "0.9.0.0",
            "0.1.0.0");

    [Fact]
    public async Task A_private_copy_that_is_not_newer_gives_way_to_the_hosts_with_a_warning()
    {
        _modules.Add("Alfa");
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "Leefbaarheid.Contracts.dll"),
            Path.Combine(_modules.FolderOf("Alfa"), "Leefbaarheid.Contracts.dll"));
        var log = Path.Combine(_modules.FolderOf("Alfa"), "host.log");
        await using var host = await _modules.StartAsync("--Serilog:WriteTo:File:Name=File", $"--Serilog:WriteTo:File:Args:path={log}");

        Assert.Equal(ModuleStatus.Actief, host.Modules.All[0].Status);
        Assert.Equal("lib 1", (await host.AskAsync("{ alfa }")).GetProperty("data").GetProperty("alfa").GetString());
        Assert.Contains("its own copy of Leefbaarheid.Contracts", await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_that_fails_takes_out_its_module_and_dependents_and_the_rest_serves()
    {
        _modules
            .Add("Kapot")
            .Add("Beta", new(StringComparer.Ordinal) { ["Kapot"] = "[1.0.0,2.0.0)" })
            .Add("Los");
        await using var host = await _modules.StartAsync();

        Assert.Equal(
            [ModuleStatus.MigratieMislukt, ModuleStatus.AfhankelijkheidOntbreekt, ModuleStatus.Actief],
            host.Modules.All.Select(module => module.Status));
        Assert.Equal(ModuleStap.Migratie, host.Modules.All[0].Stap);
        Assert.Contains("tabel_die_er_niet_is", host.Modules.All[0].Reden, StringComparison.Ordinal);
        Assert.Equal("los", (await host.AskAsync("{ los }")).GetProperty("data").GetProperty("los").GetString());
        Assert.Contains("kapot", (await host.AskAsync("{ kapot }")).GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_on_data_that_fails_takes_out_its_module_and_dependents_and_says_which_step()
    {
        _modules
            .Add("Alfa", settings: new(StringComparer.Ordinal) { ["Faal"] = "upgrade" })
            .Add("Beta", NeedsAlfa)
            .Add("Los");
        await using var host = await _modules.StartAsync();

        var alfa = host.Modules.All[0];
        Assert.Equal(
            [ModuleStatus.MigratieMislukt, ModuleStatus.AfhankelijkheidOntbreekt, ModuleStatus.Actief],
            host.Modules.All.Select(module => module.Status));
        Assert.Equal((ModuleStap.Upgrade, "De gegevens van de module kunnen niet worden bijgewerkt (stap '2026-11 alfa telt opnieuw'): alfa telt niet"), (alfa.Stap, alfa.Reden));
    }

    [Fact]
    public async Task Data_of_a_later_version_takes_out_its_module_and_dependents_and_says_which_version()
    {
        var database = $"--ConnectionStrings:Leefbaarheid=Data Source={Path.Combine(_modules.Root, "test.db")};Pooling=False";
        using (var later = new FixtureModules())
            await (await later.Add("Alfa", version: "1.2.0").StartAsync(database)).DisposeAsync();
        _modules.Add("Alfa", version: "1.1.0").Add("Beta", NeedsAlfa);
        await using var host = await _modules.StartAsync(database);

        Assert.Equal([ModuleStatus.Incompatibel, ModuleStatus.AfhankelijkheidOntbreekt], host.Modules.All.Select(module => module.Status));
        Assert.Equal(ModuleStap.Upgrade, host.Modules.All[0].Stap);
        Assert.Contains("versie 1.2.0", host.Modules.All[0].Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Modules_that_need_each_other_are_refused_with_the_circle()
    {
        _modules
            .Add("Alfa", new(StringComparer.Ordinal) { ["Beta"] = "[1.0.0,2.0.0)" })
            .Add("Beta", NeedsAlfa);
        await using var host = await _modules.StartAsync();

        Assert.All(host.Modules.All, module => Assert.Equal(ModuleStatus.Ongeldig, module.Status));
        Assert.All(host.Modules.All, module => Assert.Contains("Alfa → Beta → Alfa", module.Reden, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[2.0.0,3.0.0)", "1.0.0")]
    [InlineData("[0.1.0,1.0.0)", "1.0.0")]
    public async Task A_module_that_needs_another_version_is_refused_with_both(string range, string version)
    {
        _modules.Add("Alfa", version: version).Add("Beta", new(StringComparer.Ordinal) { ["Alfa"] = range });
        await using var host = await _modules.StartAsync();

        Assert.Equal(ModuleStatus.Incompatibel, host.Modules.All[1].Status);
        Assert.Contains(range, host.Modules.All[1].Reden, StringComparison.Ordinal);
        Assert.Contains(version, host.Modules.All[1].Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exceptions_are_kept_for_the_log_and_not_shown()
    {
        await using var host = await _modules.Add("Alfa", settings: new(StringComparer.Ordinal) { ["Faal"] = "registratie" }).StartAsync();

        var answer = await host.AskAsync("{ modules { id status stap reden } }");

        Assert.IsType<InvalidOperationException>(host.Modules.All[0].Exception);
        Assert.Equal("alfa wil niet", answer.GetProperty("data").GetProperty("modules")[0].GetProperty("reden").GetString());
        Assert.DoesNotContain(" at ", answer.ToString(), StringComparison.Ordinal);
    }

    private async Task RefusedAsync(Func<FixtureModules, FixtureModules> arrange, ModuleStatus status, params string[] reasons)
    {
        await using var host = await arrange(_modules).Add("Beta").StartAsync();

        var refused = host.Modules.All[0];
        Assert.Equal(status, refused.Status);
        Assert.All(reasons, reason => Assert.Contains(reason, refused.Reden, StringComparison.Ordinal));
        Assert.Equal("lib 2", (await host.AskAsync("{ beta }")).GetProperty("data").GetProperty("beta").GetString());
    }
}
