namespace Leefbaarheid.Contracts.Pages;

/// <summary>A module's pages, as data. Found by convention; compiled against the schema at start.</summary>
public interface IPageSource
{
    /// <summary>The pages that the module brings.</summary>
    IEnumerable<Page> Pages { get; }

    /// <summary>What the module adds to pages of other modules.</summary>
    IEnumerable<PageExtension> Extensions { get; }
}
