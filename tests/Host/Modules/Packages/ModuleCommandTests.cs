using System.Security.Cryptography;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>The verbs about packages as somebody types them, in a process of their own.</summary>
public sealed class ModuleCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-verbs-").FullName;

    public ModuleCommandTests()
    {
        File.WriteAllText(ModulesJson, "{ \"modules\": [] }");
        Directory.CreateDirectory(Feed);
    }

    private string ModulesJson => Path.Combine(_root, "modules.json");

    private string Feed => Path.Combine(_root, "feed");

    private string Database => $"--ConnectionStrings:Leefbaarheid=Data Source={Path.Combine(_root, "test.db")}";

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_module_is_installed_from_a_feed_upgraded_switched_and_removed()
    {
        new TestPackage().Write(Feed);
        new TestPackage(version: "1.1.0").Write(Feed);
        new TestPackage(version: "2.0.0-proef.1").Write(Feed);
        new TestPackage(version: "3.0.0", id: "Los.Anders").Write(Feed);

        var installed = await RunAsync("install", "Los", "--version", "1.0.0");
        Assert.True(installed.Code == 0, installed.Error);
        Assert.Contains("Los 1.0.0 (Los) is geïnstalleerd.", installed.Output, StringComparison.Ordinal);
        Assert.Contains("is niet gecontroleerd. Dit geldt vanaf de volgende start", installed.Output, StringComparison.Ordinal);
        Assert.Contains("Los 1.1.0", (await RunAsync("upgrade", "Los")).Output, StringComparison.Ordinal);
        Assert.Contains("MODULE_NIET_NIEUWER", (await RunAsync("upgrade", "Los")).Error, StringComparison.Ordinal);
        Assert.Contains("Los  1.1.0       Actief", (await RunAsync("list")).Output, StringComparison.Ordinal);
        Assert.Contains("doet niet meer mee", (await RunAsync("disable", "Los")).Output, StringComparison.Ordinal);
        Assert.Contains("Los  -           Uitgeschakeld", (await RunAsync("list")).Output, StringComparison.Ordinal);
        Assert.Contains("doet weer mee", (await RunAsync("enable", "Los")).Output, StringComparison.Ordinal);
        Assert.Contains("is verwijderd", (await RunAsync("remove", "Los")).Output, StringComparison.Ordinal);
        Assert.Equal("{ \"modules\": [", (await File.ReadAllTextAsync(ModulesJson, TestContext.Current.CancellationToken))[..14]);
    }

    [Fact]
    public async Task What_no_feed_has_is_not_installed()
    {
        new TestPackage().Write(Feed);

        Assert.Contains("MODULEFEED_ZONDER_PAKKET", (await RunAsync("install", "Beta")).Error, StringComparison.Ordinal);
        Assert.Contains("MODULEFEED_ZONDER_PAKKET", (await RunAsync("install", "../Los")).Error, StringComparison.Ordinal);
        Assert.Contains("MODULEFEED_ZONDER_VERSIE", (await RunAsync("install", "Los", "--version", "9.0.0")).Error, StringComparison.Ordinal);
        Assert.Contains("MODULEVERSIE_ONJUIST", (await RunAsync("install", "Los", "--version", "nieuwste")).Error, StringComparison.Ordinal);
        Assert.Contains("MODULEFEED_ONTBREEKT", (await HostProcess.RunAsync("modules", "install", "Los", $"--Modules:File={ModulesJson}")).Error, StringComparison.Ordinal);
        Assert.Contains("bestaat niet", (await RunAsync("install", "Los", $"--Modules:Feeds:1={Feed}/weg")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_publisher_signs_is_recognised_now_and_later()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var secret = Path.Combine(_root, "geheim.pem");
        var open = Path.Combine(_root, "openbaar.pem");
        await File.WriteAllTextAsync(secret, key.ExportPkcs8PrivateKeyPem(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(open, key.ExportSubjectPublicKeyInfoPem(), TestContext.Current.CancellationToken);
        string[] trusted = ["--Modules:Publishers:0:Name=Proef", $"--Modules:Publishers:0:Key={open}"];
        var package = new TestPackage().Write(_root);

        Assert.Contains("MODULEPAKKET_ONGETEKEND", (await RunAsync(["install", package, .. trusted])).Error, StringComparison.Ordinal);
        Assert.Contains("MODULESLEUTEL_ONBRUIKBAAR", (await RunAsync("sign", package, "--key", ModulesJson)).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("sign", package, "--key", secret)).Code);
        Assert.Contains("Ondertekend door Proef.", (await RunAsync(["install", package, .. trusted])).Output, StringComparison.Ordinal);
        Assert.Contains("Los: in orde, ondertekend door Proef", (await RunAsync(["verify", .. trusted])).Output, StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(_root, "modules", "Los@1.0.0", "erbij.dll"), "vreemd", TestContext.Current.CancellationToken);
        var broken = await RunAsync(["verify", "--module", "Los", .. trusted]);
        Assert.Equal(1, broken.Code);
        Assert.Contains("erbij.dll staat er niet in", broken.Output, StringComparison.Ordinal);
        Assert.Contains("MODULE_ONBEKEND", (await RunAsync("verify", "--module", "Ander")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_goes_only_after_it_was_asked_for_twice()
    {
        await File.WriteAllTextAsync(
            ModulesJson,
            """{ "modules": [ { "id": "Basisregistratie" }, { "id": "Leefbaarheidsdossier" }, { "id": "Onderhoudsverzoek", "enabled": false } ] }""",
            TestContext.Current.CancellationToken);
        string[] real = [$"--Modules:Path={Path.Combine(TestHost.HostOutput, "modules")}"];
        Assert.Contains("doet weer mee", (await RunAsync(["enable", "Onderhoudsverzoek", .. real])).Output, StringComparison.Ordinal);
        var migrated = await HostProcess.RunAsync(["migrate", $"--Modules:File={ModulesJson}", Database, .. real]);
        Assert.True(migrated.Code == 0, migrated.Error);
        Assert.Contains("doet niet meer mee", (await RunAsync(["disable", "Onderhoudsverzoek", .. real])).Output, StringComparison.Ordinal);

        var asked = await RunAsync(["remove", "Onderhoudsverzoek", "--drop-data", .. real]);
        var mistaken = await RunAsync(["remove", "Onderhoudsverzoek", "--drop-data", "--confirm", "Basisregistratie", .. real]);
        var done = await RunAsync(["remove", "Onderhoudsverzoek", "--drop-data", "--confirm", "Onderhoudsverzoek", .. real]);

        Assert.Contains("MODULE_DATA_BEVESTIGEN", asked.Error, StringComparison.Ordinal);
        Assert.Contains("MODULE_DATA_BEVESTIGEN", mistaken.Error, StringComparison.Ordinal);
        Assert.True(done.Code == 0, done.Error);
        Assert.Contains("onderhoudsverzoek_Onderhoudsverzoek", done.Output, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(TestHost.HostOutput, "modules", "Onderhoudsverzoek")));
        Assert.DoesNotContain("Onderhoudsverzoek", await File.ReadAllTextAsync(ModulesJson, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_a_module_that_does_not_start_stays()
    {
        new TestPackage("Alfa").Write(Feed);
        await RunAsync("install", "Alfa");
        await File.WriteAllTextAsync(ModulesJson, """{ "modules": [ { "id": "Alfa", "folder": "Alfa@1.0.0", "settings": { "Faal": "registratie" } } ] }""", TestContext.Current.CancellationToken);

        Assert.Contains("MODULE_DATA_ONBEREIKBAAR", (await RunAsync("remove", "Alfa", "--drop-data", "--confirm", "Alfa")).Error, StringComparison.Ordinal);
    }

    private Task<ChildProcess.Outcome> RunAsync(params IEnumerable<string> verb)
    {
        string[] usual = [$"--Modules:File={ModulesJson}", $"--Modules:Path={Path.Combine(_root, "modules")}", $"--Modules:Feeds:0={Feed}", Database];
        return HostProcess.RunAsync(["modules", .. verb, .. usual.Where(setting => !verb.Any(word => word.StartsWith(setting[..(setting.IndexOf('=', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)))]);
    }
}
