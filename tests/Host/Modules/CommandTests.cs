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

    private Task<ChildProcess.Outcome> RunAsync(FixtureModules modules, params string[] verb)
        => HostProcess.RunAsync([.. verb, .. modules.Arguments(), $"--ConnectionStrings:Leefbaarheid=Data Source={_database}"]);
}
