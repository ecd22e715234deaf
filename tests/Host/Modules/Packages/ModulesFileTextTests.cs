using System.Text;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>What somebody wrote in modules.json stays as he wrote it, around the one thing that changes.</summary>
public sealed class ModulesFileTextTests
{
    private const string Written = """
        {
          // Wat wij gebruiken.
          "modules": [
            { "id": "Een", "required": true, "settings": { "Kleur": "rood" } }, // de eerste
            /* uit
               sinds mei */
            { "enabled": false, "id": "Twee" },
            {
              "id": "Drie",
              "folder": "ergens" // zolang het duurt
            }
          ]
        }

        """;

    [Fact]
    public void A_module_is_added_below_the_others()
        => Becomes(
            text => text.Add("Vier", "Vier@1.0.0"),
            Written.Replace("    }\n  ]", "    },\n    { \"id\": \"Vier\", \"folder\": \"Vier@1.0.0\" }\n  ]", StringComparison.Ordinal));

    [Theory]
    [InlineData("{ \"modules\": [] }", "{ \"modules\": [\n    { \"id\": \"A\", \"folder\": \"A@1.0.0\" }\n  ] }")]
    [InlineData("{ \"modules\": [ { \"id\": \"B\" } ] }", "{ \"modules\": [ { \"id\": \"B\" },\n{ \"id\": \"A\", \"folder\": \"A@1.0.0\" } ] }")]
    [InlineData("{ \"modules\": [\n  { \"id\": \"B\" }, // laatste\n] }", "{ \"modules\": [\n  { \"id\": \"B\" }, // laatste\n  { \"id\": \"A\", \"folder\": \"A@1.0.0\" }\n] }")]
    [InlineData("{ \"modules\": [\n  { \"id\": \"B\" } // laatste\n] }", "{ \"modules\": [\n  { \"id\": \"B\" }, // laatste\n  { \"id\": \"A\", \"folder\": \"A@1.0.0\" }\n] }")]
    [InlineData("{ \"modules\": [\r\n  { \"id\": \"B\" }\r\n] }", "{ \"modules\": [\r\n  { \"id\": \"B\" },\n  { \"id\": \"A\", \"folder\": \"A@1.0.0\" }\r\n] }")]
    public void A_module_is_added_to_any_form_of_list(string text, string expected) => Becomes(text, file => file.Add("A", "A@1.0.0"), expected);

    [Fact]
    public void A_value_that_is_there_is_replaced()
        => Becomes(text => text.Set("Twee", "enabled", true), Written.Replace("\"enabled\": false", "\"enabled\": true", StringComparison.Ordinal));

    [Fact]
    public void A_value_that_is_not_there_comes_after_the_id()
        => Becomes(text => text.Set("Drie", "enabled", false), Written.Replace("\"id\": \"Drie\"", "\"id\": \"Drie\", \"enabled\": false", StringComparison.Ordinal));

    [Fact]
    public void A_text_is_replaced_and_what_stands_behind_it_stays()
        => Becomes(text => text.SetText("Drie", "folder", "Drie@2.0.0"), Written.Replace("\"ergens\"", "\"Drie@2.0.0\"", StringComparison.Ordinal));

    [Fact]
    public void A_module_in_the_middle_is_taken_out_with_its_line()
        => Becomes(text => text.Remove("Twee"), Written.Replace("    { \"enabled\": false, \"id\": \"Twee\" },\n", "", StringComparison.Ordinal));

    [Fact]
    public void The_last_module_is_taken_out_with_the_comma_before_it()
        => Becomes(
            text => text.Remove("Drie"),
            Written.Replace("\"Twee\" },\n    {\n      \"id\": \"Drie\",\n      \"folder\": \"ergens\" // zolang het duurt\n    }\n", "\"Twee\" }\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("{ \"modules\": [ { \"id\": \"A\" } ] }", "{ \"modules\": [  ] }")]
    [InlineData("{ \"modules\": [ { \"id\": \"A\" }, { \"id\": \"B\" } ] }", "{ \"modules\": [  { \"id\": \"B\" } ] }")]
    [InlineData("{ \"modules\": [ { \"id\": \"B\" } /* , */ , { \"id\": \"A\" } ] }", "{ \"modules\": [ { \"id\": \"B\" } /* , */   ] }")]
    public void A_module_is_taken_out_of_any_form_of_list(string text, string expected) => Becomes(text, file => file.Remove("A"), expected);

    [Fact]
    public void A_mark_of_the_encoding_stays()
    {
        var text = new ModulesFileText([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("{ \"modules\": [ { \"id\": \"A\" } ] }")]);

        text.Set("A", "enabled", false);

        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("{ \"modules\": [ { \"id\": \"A\", \"enabled\": false } ] }")], text.ToArray());
    }

    private static void Becomes(Action<ModulesFileText> change, string expected) => Becomes(Written, change, expected);

    private static void Becomes(string written, Action<ModulesFileText> change, string expected)
    {
        var text = new ModulesFileText(Encoding.UTF8.GetBytes(written));

        change(text);

        Assert.Equal(expected, Encoding.UTF8.GetString(text.ToArray()));
        _ = ModulesFile.Parse("modules.json", text.ToArray());
    }
}
