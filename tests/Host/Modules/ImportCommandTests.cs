using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>The verb <c>import</c> as somebody types it, on the real modules.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Header = "nummer;soort;detailsoort;status;straat;huisnummer;huisletter;toevoeging;postcode;woonplaats;bagid;bouwjaar;gebied;clusters\n";
    private const string Good = "E1;WOO;;VEH;Lindestraat;1;;;1234 AB;Waterdam;;;;\n";
    private const string AlsoGood = "E4;WOO;;VEH;Lindestraat;7;;;1234 AB;Waterdam;;;;\n";
    private const string Faulty = "E2;WOO;;VEH;Lindestraat;drie;;;1234 AB;Waterdam;;;;\nE3;XYZ;;VEH;Lindestraat;5;;;1234 AB;Waterdam;;;;\n";

    private readonly FixtureModules _modules = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-import-").FullName;

    public void Dispose()
    {
        _modules.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Faulty_rows_are_told_by_line_and_stop_the_good_ones_unless_these_are_accepted()
    {
        _modules.AddReal("Basisregistratie");

        var refused = await ImportAsync(Header + Good + Faulty + AlsoGood);
        Assert.Equal(1, refused.Code);
        Assert.Contains("Gelezen 4, nieuw 0, gewijzigd 0, ongewijzigd 0, geweigerd 2.", refused.Output, StringComparison.Ordinal);
        Assert.Contains("Er is niets opgeslagen", refused.Output, StringComparison.Ordinal);
        AssertBothLines(refused.Error);

        // Both good rows are new: the first run wrote neither.
        var accepted = await ImportAsync(Header + Good + Faulty + AlsoGood, "--accept-valid");
        Assert.Equal(1, accepted.Code);
        Assert.Contains("Gelezen 4, nieuw 2, gewijzigd 0, ongewijzigd 0, geweigerd 2.", accepted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("niets opgeslagen", accepted.Output, StringComparison.Ordinal);
        AssertBothLines(accepted.Error);

        var again = await ImportAsync(Header + Good + AlsoGood);
        Assert.Equal(0, again.Code);
        Assert.Contains("Gelezen 2, nieuw 0, gewijzigd 0, ongewijzigd 2, geweigerd 0.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_kind_lists_the_known_ones()
    {
        _modules.AddReal("Basisregistratie");

        var unknown = await ImportAsync(Header, kind: "eenhedn");

        Assert.Equal(1, unknown.Code);
        Assert.Contains("'eenhedn'", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("eenheden", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_the_columns_is_refused_without_a_stack_trace()
    {
        _modules.AddReal("Basisregistratie");

        var refused = await ImportAsync("nummer;soort\nE1;WOO\n");

        Assert.Equal(1, refused.Code);
        Assert.Contains("huisnummer", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
    }

    private static void AssertBothLines(string error)
    {
        var lines = error.Split('\n').Where(line => line.StartsWith("Regel ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.StartsWith("Regel 3: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("'drie'", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Regel 4: ", lines[1], StringComparison.Ordinal);
        Assert.Contains("XYZ", lines[1], StringComparison.Ordinal);
    }

    private async Task<ChildProcess.Outcome> ImportAsync(string content, string? option = null, string kind = "eenheden")
    {
        var file = Path.Combine(_folder, "eenheden.csv");
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        return await HostProcess.RunAsync(
        [
            "import",
            kind,
            file,
            .. option is null ? Array.Empty<string>() : [option],
            .. _modules.Arguments(),
            $"--ConnectionStrings:Leefbaarheid=Data Source={Path.Combine(_folder, "test.db")}",
        ]);
    }
}
