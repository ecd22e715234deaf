namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// Says the texts of pages in the language of whoever asks, for a module that answers some of them in fields of its own. Descriptions of
/// pages are translated by the host.
/// </summary>
public interface IPageTexts
{
    /// <summary>A text in the language of the current request; as it is when that is Dutch, or when nobody translated it.</summary>
    /// <param name="text">In Dutch, exactly as it stands in the page or in the module's <c>Teksten</c>.</param>
    string Translate(string text);
}
