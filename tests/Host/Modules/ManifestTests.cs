using System.Text;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Tests.Modules;

public sealed class ManifestTests
{
    [Theory]
    [InlineData("", 1, "geen geldige JSON")]
    [InlineData("[]", 1, "object")]
    [InlineData("{}", 1, "'modules' ontbreekt")]
    [InlineData("{ \"modules\": 3 }", 1, "moet een lijst")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"A\", \"enabeld\": true }\n ]\n}", 3, "'enabeld' is onbekend")]
    [InlineData("{\n \"modules\": [\n  { \"id\": 7 }\n ]\n}", 3, "'id' moet een tekst zijn")]
    [InlineData("{\n \"modules\": [\n  { }\n ]\n}", 3, "'id' ontbreekt")]
    [InlineData("{\n \"modules\": [\n  \"A\"\n ]\n}", 3, "object")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"A\" },\n  { \"id\": \"a\" }\n ]\n}", 4, "twee keer")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"A\",\n    \"id\": \"B\" }\n ]\n}", 4, "twee keer")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"A\", \"enabled\": \"ja\" }\n ]\n}", 3, "true of false")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"A\", \"enabled\": false, \"required\": true }\n ]\n}", 3, "verplicht")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"A\", \"settings\": [] }\n ]\n}", 3, "'settings' moet een object")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"../A\" }\n ]\n}", 3, "kan geen module-id zijn")]
    [InlineData("{\n \"modules\": [\n  { \"id\": \"A\" \"b\" }\n ]\n}", 3, "geen geldige JSON")]
    [InlineData("{ \"modules\": [] } x", 1, "geen geldige JSON")]
    public void A_wrong_modules_file_is_refused_with_the_line(string content, int line, string mistake)
    {
        var failure = Assert.Throws<HostStartException>(() => ModulesFile.Parse("modules.json", Encoding.UTF8.GetBytes(content)));

        Assert.Contains($"modules.json regel {line}:", failure.Message, StringComparison.Ordinal);
        Assert.Contains(mistake, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_reported_in_one_go()
    {
        const string content = "{\n \"modules\": [\n  { \"id\": \"A\", \"x\": 1 },\n  { \"name\": \"B\" }\n ]\n}";

        var failure = Assert.Throws<HostStartException>(() => ModulesFile.Parse("modules.json", Encoding.UTF8.GetBytes(content)));

        Assert.Equal(3, failure.Message.Split(Environment.NewLine).Length);
    }

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_fine()
    {
        const string content = "\uFEFF{ // which modules\n \"modules\": [ { \"id\": \"A\", \"settings\": { \"X\": { \"Y\": true } }, }, ], }";

        var entry = Assert.Single(ModulesFile.Parse("modules.json", Encoding.UTF8.GetBytes(content)));

        Assert.Equal(("A", true, false), (entry.Id, entry.Enabled, entry.Required));
        Assert.Equal("True", entry.Settings["X:Y"]);
    }

    [Fact]
    public void A_missing_modules_file_names_the_setting_that_points_to_it()
        => Assert.Contains("--Modules:File", Assert.Throws<HostStartException>(() => ModulesFile.Read("/nowhere/modules.json")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("version", "\"1.0\"", "geen versie")]
    [InlineData("version", "\"1.0.0.0\"", "geen versie")]
    [InlineData("version", "1", "moet een tekst zijn")]
    [InlineData("contracts", "\"0.1.0\"", "geen versiebereik")]
    [InlineData("contracts", "\"[0.1.0,)\"", "geen versiebereik")]
    [InlineData("contracts", "\"[2.0.0,1.0.0)\"", "geen versiebereik")]
    [InlineData("contracts", "\"[1.0.0,1.0.0)\"", "geen versiebereik")]
    [InlineData("assembly", "\"../x\"", "kan geen naam van een assembly zijn")]
    [InlineData("id", "\"Ander\"", "heet de module 'Proef'")]
    [InlineData("exports", "[ 1 ]", "kan geen naam van een assembly zijn")]
    [InlineData("exports", "[ \"A\", \"a\" ]", "twee keer")]
    [InlineData("dependencies", "[]", "moet een object")]
    [InlineData("dependencies", "{ \"Proef\": \"[1.0.0,2.0.0)\" }", "van zichzelf")]
    [InlineData("dependencies", "{ \"B\": \"*\" }", "geen versiebereik")]
    [InlineData("extra", "1", "'extra' is onbekend")]
    public void A_wrong_manifest_is_refused_with_what_is_wrong(string field, string value, string mistake)
    {
        var failure = Assert.Throws<ModuleFailure>(() => ManifestReader.Parse("Proef", Manifest((field, value))));

        Assert.Equal((ModuleStatus.Ongeldig, ModuleStap.Manifest), (failure.Status, failure.Stap));
        Assert.Contains(mistake, failure.Message, StringComparison.Ordinal);
        Assert.Contains("regel", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("publisher")]
    [InlineData("version")]
    [InlineData("assembly")]
    [InlineData("contracts")]
    public void A_manifest_without_a_required_field_is_refused(string field)
        => Assert.Contains(
            $"'{field}' ontbreekt",
            Assert.Throws<ModuleFailure>(() => ManifestReader.Parse("Proef", Manifest((field, null)))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_complete_manifest_is_read()
    {
        var manifest = ManifestReader.Parse("Proef", Manifest(("dependencies", "{ \"B\": \"[1.0.0,2.0.0)\" }"), ("exports", "[ \"P.Contracts\" ]")));

        Assert.Equal("[1.0.0,2.0.0)", manifest.Dependencies["B"].ToString());
        Assert.Equal(["P.Contracts"], manifest.Exports);
    }

    private static byte[] Manifest(params (string Field, string? Value)[] changes)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "\"Proef\"",
            ["name"] = "\"Proef\"",
            ["publisher"] = "\"Wij\"",
            ["version"] = "\"1.0.0\"",
            ["assembly"] = "\"P\"",
            ["contracts"] = "\"[0.1.0,0.2.0)\"",
        };
        foreach (var (field, value) in changes)
        {
            if (value is null)
                fields.Remove(field);
            else
                fields[field] = value;
        }

        return Encoding.UTF8.GetBytes($"{{\n{string.Join(",\n", fields.Select(field => $"\"{field.Key}\": {field.Value}"))}\n}}");
    }
}
