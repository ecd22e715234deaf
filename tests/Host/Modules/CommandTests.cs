using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>The verbs as somebody types them, in a process of their own.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly FixtureModules _modules = new();
    private readonly string _database = Path.Combine(Directory.CreateTempSubdirectory("leefbaarheid-verbs-").FullName, "test.db");

    public void Dispose()
    {
        _modules.Dispose();
        Directory.Delete(Path.GetDirectoryName(_database)!, recursive: true);
    }

    [Fact]
    public async Task Schema_prints_the_schema_and_nothing_else()
    {
        var (code, output, _) = await RunAsync(_modules.Add("Los").Add("Alfa", settings: new(StringComparer.Ordinal) { ["Faal"] = "registratie" }), "schema");

        Assert.Equal(0, code);
        Assert.StartsWith("schema {", output, StringComparison.Ordinal);
        Assert.Contains("los: String", output, StringComparison.Ordinal);
        Assert.DoesNotContain("alfa", output, StringComparison.Ordinal);
        Assert.False(File.Exists(_database));
    }

    [Theory]
    [InlineData("validate", 1)]
    [InlineData("list", 0)]
    public async Task Modules_tells_why_a_module_cannot_be_used(string verb, int expected)
    {
        var (code, output, _) = await RunAsync(_modules.Add("Los").Add("Alfa", settings: new(StringComparer.Ordinal) { ["Faal"] = "paginas" }), "modules", verb);

        Assert.Equal(expected, code);
        Assert.Contains("Los   1.0.0       Actief", output, StringComparison.Ordinal);
        Assert.Contains("nmaa", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_module_that_fails_ends_with_code_one_and_the_reason()
    {
        var (code, _, error) = await RunAsync(
            _modules.Add("Alfa", required: true, settings: new(StringComparer.Ordinal) { ["Faal"] = "registratie" }),
            "migrate");

        Assert.Equal(1, code);
        Assert.Contains("alfa wil niet", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_kind_or_file_is_refused()
    {
        var (code, _, error) = await RunAsync(_modules.Add("Los"), "import", "eenheden", "/nowhere.csv");

        Assert.Equal(1, code);
        Assert.Contains("bestaat niet", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logboek_controleren_tells_whether_the_log_is_whole_and_fails_when_it_is_not()
    {
        _modules.Add("Los");
        await RunAsync(_modules, "migrate");

        var (code, output, _) = await RunAsync(_modules, "logboek", "controleren");
        var (broken, report, _) = await RunAsync(_modules, "logboek", "controleren", "--zegel", "7:AB12");
        var (wrong, _, error) = await RunAsync(_modules, "logboek", "controleren", "--zegel", "zeven");

        Assert.Equal(0, code);
        Assert.Contains("Het logboek is heel.", output, StringComparison.Ordinal);
        Assert.Equal(1, broken);
        Assert.Contains("Zegel 7: Het zegel dat u hebt bewaard, is er niet meer.", report, StringComparison.Ordinal);
        Assert.Equal(1, wrong);
        Assert.Contains("'zeven' is geen zegel", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_database_setting_is_explained_without_a_stack_trace()
    {
        var (code, _, error) = await RunAsync(_modules.Add("Los"), "migrate", "--Database:Provider=Oracle");

        Assert.Equal(1, code);
        Assert.Contains("Oracle", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_ends_with_code_one_and_the_reason()
    {
        // A folder where the file should be.
        Directory.CreateDirectory(_database);
        var (code, _, error) = await RunAsync(_modules.Add("Los"), "serve");

        Assert.Equal(1, code);
        Assert.Contains("De database kan niet worden bijgewerkt", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typing_error_is_not_taken_for_a_setting()
    {
        var (code, _, error) = await RunAsync(_modules.Add("Los"), "shema");

        Assert.Equal(1, code);
        Assert.Contains("'shema'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_manages_the_host_makes_an_account_and_gives_it_another_password()
    {
        _modules.Add("Los");

        var added = await RunAsync(_modules, "users", "add", "jvisser", "Joke Visser", "--medewerker", "JV", "--functie", "SOCIAALBEHEERDER", "--functie", "COORDINATOR");
        var again = await RunAsync(_modules, "users", "add", "JVISSER", "Jan Visser", "--functie", "MANAGER");
        var changed = await RunAsync(_modules, "users", "functions", "jvisser", "--functie", "MANAGER");
        var helped = await RunAsync(_modules, "users", "password", "jvisser");
        var nobody = await RunAsync(_modules, "users", "disable", "niemand");
        var mistyped = await RunAsync(_modules, "users", "functions", "jvisser", "--functie", "MANGER");

        Assert.True(added.Code == 0, added.Error);
        Assert.Contains("JVISSER", added.Output, StringComparison.Ordinal);
        Assert.Equal(1, again.Code);
        Assert.Contains("Er is al een gebruiker JVISSER", again.Error, StringComparison.Ordinal);
        Assert.True(changed.Code == 0, changed.Error);
        Assert.True(helped.Code == 0, helped.Error);
        Assert.NotEqual(added.Output.Split(' ')[^1], helped.Output.Split(' ')[^1]);
        Assert.Equal(1, mistyped.Code);
        Assert.Contains("Er is geen functie MANGER. De functies zijn APPLICATIEBEHEERDER,", mistyped.Error, StringComparison.Ordinal);
        Assert.Equal(1, nobody.Code);
        Assert.Contains("NIEMAND", nobody.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_manages_the_host_makes_a_key_and_withdraws_it()
    {
        _modules.Add("Los");

        var added = await RunAsync(_modules, "keys", "add", "Maandrapport", "--functie", "MANAGER", "--days", "30");
        var withdrawn = await RunAsync(_modules, "keys", "withdraw", "Maandrapport");
        var again = await RunAsync(_modules, "keys", "withdraw", "Maandrapport");
        var past = await RunAsync(_modules, "keys", "add", "Maandrapport", "--functie", "MANAGER", "--days", "0");

        Assert.True(added.Code == 0, added.Error);
        Assert.Contains("X-Api-Key", added.Output, StringComparison.Ordinal);
        Assert.EndsWith(": 1", withdrawn.Output.Trim(), StringComparison.Ordinal);
        Assert.Equal(1, again.Code);
        Assert.Contains("later vervallen", past.Error, StringComparison.Ordinal);
    }

    private Task<ChildProcess.Outcome> RunAsync(FixtureModules modules, params string[] verb)
        => HostProcess.RunAsync([.. verb, .. modules.Arguments(), $"--ConnectionStrings:Leefbaarheid=Data Source={_database}"]);
}
