using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Texts;

/// <summary>Texts of pages in the language of the current request.</summary>
internal sealed class RequestTexts(TextCatalog texts, RequestLanguage language) : IPageTexts
{
    public string Translate(string text) => language.Current is var current && current == RequestLanguage.Dutch ? text : texts.Translate(current, moduleId: "", text);
}
