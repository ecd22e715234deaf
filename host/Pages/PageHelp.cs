using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages;

/// <summary>Finds what people get no help with.</summary>
internal static class PageHelp
{
    /// <summary>The page itself and its actions that have none, as they are named in the log.</summary>
    public static IEnumerable<string> Missing(Page page)
    {
        if (string.IsNullOrWhiteSpace(page.Help))
            yield return page.Id;
        var parts = page is CardPage card ? card.Parts : [];
        foreach (var (owner, action) in page.Actions.Select(action => (page.Id, action))
            .Concat(parts.SelectMany(part => part.Actions.Select(action => ($"{page.Id}/{part.Id}", action)))))
        {
            if (string.IsNullOrWhiteSpace(action.Help))
                yield return $"{owner}/{action.Id}";
        }
    }
}
