using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Texts;

/// <summary>Says what a rule says in the language of whoever asks.</summary>
internal sealed class ErrorLanguage(RequestLanguage language, TextCatalog texts)
{
    /// <param name="refused">Why something was refused; of several together each is said.</param>
    public void Say(Exception refused)
    {
        var current = language.Current;
        if (current == RequestLanguage.Dutch)
            return;
        IEnumerable<Exception> all = refused is AggregateException several ? several.Flatten().InnerExceptions : [refused];
        foreach (var one in all.OfType<DomainException>())
            one.Zeg(text => texts.Error(current, text));
    }
}
