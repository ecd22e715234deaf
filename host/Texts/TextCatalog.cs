using System.Text.Json;
using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Texts;

/// <summary>
/// The texts of all active modules and of the host. What is not there stays as it is: a module that brings no texts shows its Dutch
/// captions in every language, and fields without help.
/// </summary>
/// <param name="modules">In dependency order: the first one that says something about a field is heard.</param>
/// <param name="host">What modules have in common.</param>
internal sealed class TextCatalog(IReadOnlyList<(string ModuleId, ModuleTexts Texts)> modules, ModuleTexts host)
{
    /// <summary>In the host's help: a field that means the same on every type.</summary>
    public const string AnyType = "*";

    /// <summary>With an input: the type whose help holds for whatever is not said about the input itself, <c>Taak</c>.</summary>
    public const string OtherFields = "*";

    private readonly IReadOnlyList<ModuleTexts> _all = [.. modules.Select(module => module.Texts), host];

    /// <summary>The languages that something was translated into, beside <see cref="RequestLanguage.Dutch"/>.</summary>
    public IReadOnlySet<string> Languages { get; } = modules
        .Select(module => module.Texts)
        .Append(host)
        .SelectMany(texts => texts.Translations.Keys)
        .ToHashSet(StringComparer.Ordinal);

    /// <exception cref="ModuleFailure">A module's texts cannot be read.</exception>
    public static TextCatalog Load(ModuleSet modules)
        => new([.. modules.Active.Select(module => (module.Id, Read(module)))], ModuleTexts.Read(typeof(TextCatalog).Assembly));

    /// <summary>Help in Dutch with a field, or with a path from a type; null when nobody wrote any.</summary>
    public string? Help(string type, string path) => Find(texts => texts.Help.GetValueOrDefault(type)?.GetValueOrDefault(path));

    /// <summary>The type that an input names for its other fields; null when it names none.</summary>
    public string? SubjectOf(string inputType) => Help(inputType, OtherFields);

    /// <summary>The Dutch caption that was chosen for a value of an enum; null when the one that follows from its name will do.</summary>
    public string? Choice(string type, string value) => Find(texts => texts.Choices.GetValueOrDefault(type)?.GetValueOrDefault(value));

    /// <summary>A Dutch text in another language, or as it is when nobody translated it.</summary>
    /// <param name="language">The language.</param>
    /// <param name="moduleId">The module that shows it: one Dutch word can have several meanings, and its own words come first.</param>
    /// <param name="text">The text.</param>
    public string Translate(string language, string moduleId, string text) => Translation(language, moduleId, text) ?? text;

    /// <summary>The same; null when nobody translated it.</summary>
    public string? Translation(string language, string moduleId, string text)
        => (modules.FirstOrDefault(module => module.ModuleId == moduleId).Texts is { } own ? Said(own, language, text) : null)
            ?? Find(texts => Said(texts, language, text));

    /// <summary>What a rule says, in another language; null when nobody translated it, and in Dutch.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The Dutch sentence, with numbered places for its values.</param>
    public string? Error(string language, string text) => Find(texts => texts.Errors.GetValueOrDefault(language)?.GetValueOrDefault(text));

    private static string? Said(ModuleTexts texts, string language, string text)
        => texts.Translations.GetValueOrDefault(language)?.GetValueOrDefault(text);

    private string? Find(Func<ModuleTexts, string?> look) => _all.Select(look).FirstOrDefault(found => found is not null);

    private static ModuleTexts Read(ModuleState module)
    {
        try
        {
            return ModuleTexts.Read(module.Loaded!.Assembly);
        }
        catch (JsonException wrong)
        {
            throw new ModuleFailure(module.Id, ModuleStatus.Mislukt, ModuleStap.Paginas, $"De teksten van de module kunnen niet worden gelezen: {wrong.Message}", wrong);
        }
    }
}
