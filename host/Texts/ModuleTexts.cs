using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Host.Texts;

/// <summary>
/// The texts that an assembly brings beside its code, as resources: <c>Teksten/velden.json</c> with help, <c>Teksten/keuzes.json</c> with
/// captions of enum values, and for each language that it was translated into a <c>Teksten/en.json</c> with what pages show and a
/// <c>Teksten/fouten.en.json</c> with what its rules say. All of them may be missing.
/// </summary>
/// <param name="Help">Help in Dutch, by type and then by field or path: <c>Taak</c>, <c>vervaldatum</c>.</param>
/// <param name="Choices">Dutch captions, by enum type and then by value.</param>
/// <param name="Translations">By language, and then by the Dutch text.</param>
internal sealed partial record ModuleTexts(
    IReadOnlyDictionary<string, Dictionary<string, string>> Help,
    IReadOnlyDictionary<string, Dictionary<string, string>> Choices,
    IReadOnlyDictionary<string, Dictionary<string, string>> Translations)
{
    /// <summary>What rules say when they are broken: by language, and then by the Dutch sentence with numbered places for its values.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Errors { get; init; } = Nothing();

    private const string Folder = "Teksten/";

    private static readonly JsonSerializerOptions s_options
        = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    public static ModuleTexts None { get; } = new(Nothing(), Nothing(), Nothing());

    /// <exception cref="JsonException">A file is not what it should be; the message names it.</exception>
    public static ModuleTexts Read(Assembly assembly)
    {
        var texts = None;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            texts = texts.With(resource[Folder.Length..], stream);
        }

        return texts;
    }

    /// <summary>These texts and those of one more file.</summary>
    /// <exception cref="JsonException">It is not what it should be; the message names it.</exception>
    public ModuleTexts With(string file, Stream json)
    {
        try
        {
            return file switch
            {
                "velden.json" => this with { Help = Parse<Dictionary<string, Dictionary<string, string>>>(json) },
                "keuzes.json" => this with { Choices = Parse<Dictionary<string, Dictionary<string, string>>>(json) },
                _ when LanguageFile().Match(file) is { Success: true } match => match.Groups["errors"].Success
                    ? this with { Errors = And(Errors, match, json) }
                    : this with { Translations = And(Translations, match, json) },
                _ => throw new JsonException("zo heet geen bestand met teksten; het heet velden.json, keuzes.json of naar een taal, zoals en.json en fouten.en.json"),
            };
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"{file}: {wrong.Message}", wrong);
        }
    }

    private static Dictionary<string, Dictionary<string, string>> And(IReadOnlyDictionary<string, Dictionary<string, string>> known, Match file, Stream json)
        => new(known, StringComparer.Ordinal) { [file.Groups["language"].Value] = Parse<Dictionary<string, string>>(json) };

    private static T Parse<T>(Stream json) => JsonSerializer.Deserialize<T>(json, s_options) ?? throw new JsonException("er staat niets in");

    private static Dictionary<string, Dictionary<string, string>> Nothing() => new(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<errors>fouten\.)?(?<language>[a-z]{2,3})\.json$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageFile();
}
