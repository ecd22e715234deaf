using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests.Architecture;

/// <summary>Whoever breaks a rule reads why in the language that he works in: each sentence has English beside its code.</summary>
public sealed partial class RegeltekstTests
{
    private const string English = "fouten.en.json";

    private static readonly string s_host = Path.Combine(TestHost.Repository, "host");

    private static readonly string[] s_nothing = [];

    /// <summary>Where sentences are, and what translates them: a module itself, and the host for what it and all share.</summary>
    private static IReadOnlyList<Room> Rooms { get; } =
    [
        new(s_host, [s_host, Path.Combine(TestHost.Repository, "contracts")]),
        .. Directory.GetDirectories(Path.Combine(TestHost.Repository, "modules")).Select(module => new Room(module, [module])),
    ];

    [Fact]
    public void Every_sentence_has_English()
    {
        var shared = Rooms[0].English;
        var untranslated = Rooms.SelectMany(room => room.Sources.SelectMany(Regelteksten.Of)
            .Where(text => IsSaid(text) && !room.English.ContainsKey(text) && !shared.ContainsKey(text))
            .Distinct(StringComparer.Ordinal)
            .Select(text => $"{room.Name}: {text}"));

        Assert.True(!untranslated.Any(), $"Add to Teksten/{English} beside the code:\n{string.Join('\n', untranslated)}");
    }

    [Fact]
    public void Values_are_left_for_the_translation_to_place()
    {
        var frozen = Rooms.SelectMany(room => room.Sources.SelectMany(Regelteksten.Frozen)).ToList();

        Assert.True(frozen.Count == 0, $"Hand the interpolated text over as it is, or cast it to Foutbericht:\n{string.Join('\n', frozen)}");
    }

    [Fact]
    public void No_English_is_left_of_a_sentence_that_is_gone()
    {
        var everywhere = Rooms.SelectMany(room => room.Sources).ToList();
        var left = Rooms.SelectMany(room =>
        {
            var sources = room.Path == s_host ? everywhere : room.Sources;
            var said = sources.SelectMany(Regelteksten.Of).ToHashSet(StringComparer.Ordinal);
            // A part of a sentence may be handed over by a helper that does not know what it is.
            return room.English.Keys
                .Where(text => !said.Contains(text) && !sources.Any(source => source.Contains($"\"{text}\"", StringComparison.Ordinal)))
                .Select(text => $"{room.Name}: {text}");
        });

        Assert.Equal(s_nothing, left);
    }

    [Fact]
    public void English_places_the_same_values()
        => Assert.Equal(
            s_nothing,
            Rooms.SelectMany(room => room.English).Where(pair => !Places(pair.Key).SetEquals(Places(pair.Value))).Select(pair => pair.Key));

    [Theory]
    [InlineData("void M() { throw new RegelovertredingException(\"EEN\", $\"Dossier {nummer} is {soort:d-M-yyyy} {{weg}}.\"); }", "Dossier {0} is {1:d-M-yyyy} {{weg}}.")]
    [InlineData("void M() => throw new RegelovertredingException(\"EEN\", jong ? \"Te jong.\" : \"Te oud.\");", "Te jong.|Te oud.")]
    [InlineData("static RegelovertredingException M() => new(\"EEN\", \"Nee.\");", "Nee.")]
    [InlineData("void M() => gebeurtenis.Weiger(\"EEN\", $\"Nee, {naam}.\");", "Nee, {0}.")]
    [InlineData("(string Code, Foutbericht Reden)? M() => goed ? null : (\"EEN\", \"Nee.\");", "Nee.")]
    [InlineData("static Foutbericht M(int n) => $\"{n} keer\";", "{0} keer")]
    [InlineData("static Foutbericht M(int n) { return $\"{n} keer\"; }", "{0} keer")]
    [InlineData("static Foutbericht? M(int n) => n switch { 0 => null, 1 => \"1 keer\", _ => (Foutbericht)$\"{n} keer\" };", "1 keer|{0} keer")]
    [InlineData("Exception Fout(string code, Foutbericht waarom) => new E(code, waarom); void M() => throw Fout(\"EEN\", $\"Nee, {naam}.\");", "Nee, {0}.")]
    [InlineData("void M() => throw new NietGevondenException(\"De taak\", id);", "De taak")]
    [InlineData("void M() => throw new ArgumentException(\"Geen regel.\"); // Foutbericht", "")]
    public void A_sentence_is_found_wherever_a_rule_refuses(string member, string sentences)
        => Assert.Equal(sentences, string.Join('|', Regelteksten.Of($"class C {{ {member} }}").Distinct()));

    [Theory]
    [InlineData("throw new RegelovertredingException(\"EEN\", jong ? $\"Te {leeftijd}.\" : \"Te oud.\");", "Te {0}.")]
    [InlineData("throw new RegelovertredingException(\"EEN\", string.Create(cultuur, $\"Te {leeftijd}.\"));", "string.Create(cultuur, $\"Te {leeftijd}.\")")]
    [InlineData("throw new RegelovertredingException(\"EEN\", \"Te \" + leeftijd);", "\"Te \" + leeftijd")]
    [InlineData("throw new RegelovertredingException(\"EEN\", jong ? (Foutbericht)$\"Te {leeftijd}.\" : \"Te oud.\");", "")]
    public void A_text_that_is_a_string_too_early_is_found(string statement, string frozen)
        => Assert.Equal(frozen, string.Join('|', Regelteksten.Frozen($"class C {{ void M() {{ {statement} }} }}")));

    /// <summary>Has words of its own, and not values alone.</summary>
    private static bool IsSaid(string text) => Place().Replace(text, "").Any(char.IsLetter);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Value)];

    [GeneratedRegex(@"\{\d+(:[^}]+)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    private sealed class Room(string path, IReadOnlyList<string> folders)
    {
        public string Path => path;

        public string Name { get; } = System.IO.Path.GetFileName(path);

        public IReadOnlyList<string> Sources { get; } = [.. folders.SelectMany(Read)];

        public IReadOnlyDictionary<string, string> English { get; } = Translations(System.IO.Path.Combine(path, "Teksten", RegeltekstTests.English));

        private static Dictionary<string, string> Translations(string file)
            => File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))! : [];

        private static IEnumerable<string> Read(string folder)
            => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations"))
                .Select(File.ReadAllText);
    }
}
