using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;
using Leefbaarheid.Host.Modules.Packages;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>Modules come and go as a whole: a refusal leaves modules.json and the folders as they were.</summary>
public sealed class ModuleInstallerTests : IDisposable
{
    private static readonly Dictionary<string, string> s_needsLos = new(StringComparer.Ordinal) { ["Los"] = "[1.0.0,2.0.0)" };

    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-install-").FullName;
    private readonly ModuleInstaller _installer;

    public ModuleInstallerTests()
    {
        File.WriteAllText(ModulesJson, """
            {
              "modules": [
                // nog niets
              ]
            }
            """);
        _installer = PackageServices.Create(Arguments, new PackageLimits()).Installer;
    }

    private string ModulesJson => Path.Combine(_root, "modules.json");

    private string Modules => Path.Combine(_root, "modules");

    private string[] Arguments => [$"--Modules:File={ModulesJson}", $"--Modules:Path={Modules}"];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task What_is_installed_serves_after_the_next_start()
    {
        Install(new TestPackage());

        await using var host = await TestHost.StartAsync(Arguments);

        Assert.True(Assert.Single(host.Modules.All).IsActive, host.Modules.All[0].Reden);
        Assert.Equal("los", (await host.AskAsync("{ los }")).GetProperty("data").GetProperty("los").GetString());
        Assert.Contains("// nog niets", await File.ReadAllTextAsync(ModulesJson, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void An_upgrade_keeps_the_line_and_the_files_of_a_host_that_still_runs()
    {
        Install(new TestPackage());
        _installer.Disable("Los");

        Upgrade(new TestPackage(version: "1.1.0"));

        var entry = Assert.Single(ModulesFile.Read(ModulesJson));
        Assert.Equal(("Los@1.1.0", false), (entry.Folder, entry.Enabled));
        Assert.Equal(["Los@1.0.0", "Los@1.1.0"], Folders());

        Upgrade(new TestPackage(version: "1.2.0"));

        Assert.Equal(["Los@1.1.0", "Los@1.2.0"], Folders());
    }

    [Fact]
    public void A_module_in_a_folder_of_its_own_is_upgraded_by_a_package_and_keeps_its_files()
    {
        Install(new TestPackage());
        Directory.Move(Path.Combine(Modules, "Los@1.0.0"), Path.Combine(Modules, "Los"));
        File.WriteAllText(ModulesJson, """{ "modules": [ { "id": "Los" } ] }""");

        Upgrade(new TestPackage(version: "1.1.0"));

        Assert.Equal(["Los", "Los@1.1.0"], Folders());
        Assert.Equal("""{ "modules": [ { "id": "Los", "folder": "Los@1.1.0" } ] }""", File.ReadAllText(ModulesJson));
    }

    [Fact]
    public void What_is_removed_has_no_line_and_can_be_installed_again()
    {
        Install(new TestPackage());

        _installer.Remove("Los");
        Assert.Empty(ModulesFile.Read(ModulesJson));
        Install(new TestPackage());

        Assert.Equal(["Los@1.0.0"], Folders());
    }

    [Fact]
    public void A_module_is_switched_off_and_on()
    {
        Install(new TestPackage());

        _installer.Disable("Los");
        Assert.False(ModulesFile.Read(ModulesJson)[0].Enabled);
        Refused("MODULE_STAAT_UIT", "staat al uit", () => _installer.Disable("Los"));

        _installer.Enable("Los");
        Assert.True(ModulesFile.Read(ModulesJson)[0].Enabled);
        Refused("MODULE_STAAT_AAN", "staat al aan", () => _installer.Enable("Los"));
    }

    [Fact]
    public void A_module_that_is_there_is_not_installed_again()
    {
        Install(new TestPackage());

        Refused("MODULE_BESTAAT_AL", "Los is er al, in versie 1.0.0", () => Install(new TestPackage(version: "1.1.0")));
    }

    [Theory]
    [InlineData("1.1.0")]
    [InlineData("1.0.9")]
    [InlineData("1.1.0-proef.2")]
    public void There_is_no_way_back(string version)
    {
        Install(new TestPackage(version: "1.1.0"));

        Refused("MODULE_NIET_NIEUWER", "1.1.0 die er is", () => Upgrade(new TestPackage(version: version)));
    }

    [Fact]
    public void A_module_that_is_not_there_is_neither_upgraded_nor_switched_nor_removed()
    {
        Refused("MODULE_ONBEKEND", "Los staat niet in modules.json", () => Upgrade(new TestPackage()));
        Refused("MODULE_ONBEKEND", "Los staat niet in modules.json", () => _installer.Enable("Los"));
        Refused("MODULE_ONBEKEND", "Los staat niet in modules.json", () => _installer.Disable("Los"));
        Refused("MODULE_ONBEKEND", "Los staat niet in modules.json", () => _installer.Remove("Los"));
    }

    [Fact]
    public void A_module_whose_needs_are_not_there_is_not_installed()
        => Refused("MODULE_ONBRUIKBAAR", "Los [1.0.0,2.0.0) nodig", () => Install(new TestPackage("Beta", needs: s_needsLos)));

    [Fact]
    public void A_module_that_others_need_stays()
    {
        Install(new TestPackage());
        Install(new TestPackage("Beta", needs: s_needsLos));

        Refused("MODULE_NODIG", "werken deze modules niet meer: Beta", () => _installer.Disable("Los"));
        Refused("MODULE_NODIG", "werken deze modules niet meer: Beta", () => _installer.Remove("Los"));
        Refused("MODULE_VERSIE_PAST_NIET", "kan Beta niet meer worden gebruikt", () => Upgrade(new TestPackage(version: "2.0.0")));

        _installer.Disable("Beta");
        _installer.Disable("Los");
        Refused("MODULE_ONBRUIKBAAR", "Los nodig, en die staat uit", () => _installer.Enable("Beta"));
    }

    [Fact]
    public void A_required_module_stays()
    {
        Install(new TestPackage());
        File.WriteAllText(ModulesJson, """{ "modules": [ { "id": "Los", "required": true, "folder": "Los@1.0.0" } ] }""");

        Refused("MODULE_VERPLICHT", "verplicht", () => _installer.Disable("Los"));
        Refused("MODULE_VERPLICHT", "verplicht", () => _installer.Remove("Los"));
    }

    [Fact]
    public void Two_do_not_change_the_modules_at_once()
    {
        using (File.Open(ModulesJson + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            Refused("MODULES_BEZET", "Iemand anders", () => Install(new TestPackage()));

        Install(new TestPackage());
    }

    [Fact]
    public void A_package_that_is_refused_leaves_nothing()
    {
        Refused("MODULEPAKKET_HASH", "erbij.dll", () => Install(new TestPackage().Smuggle("module/erbij.dll")));

        Assert.Empty(Folders());
    }

    private void Install(TestPackage package) => _installer.Install(package.Write(_root), TestContext.Current.CancellationToken);

    private void Upgrade(TestPackage package) => _installer.Upgrade(package.Write(_root), TestContext.Current.CancellationToken);

    private IEnumerable<string?> Folders()
        => Directory.Exists(Modules) ? Directory.EnumerateDirectories(Modules).Select(Path.GetFileName).Order(StringComparer.Ordinal) : [];

    private void Refused(string code, string reason, Action change)
    {
        var before = (File.ReadAllText(ModulesJson), string.Join('|', Folders()));

        var refused = Assert.Throws<RegelovertredingException>(change);

        Assert.Equal(code, refused.Code);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, (File.ReadAllText(ModulesJson), string.Join('|', Folders())));
    }
}
