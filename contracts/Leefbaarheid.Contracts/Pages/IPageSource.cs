namespace Leefbaarheid.Contracts.Pages;

/// <summary>A module's pages, as data. Found by convention; compiled against the schema at start.</summary>
public interface IPageSource
{
    /// <summary>The pages that the module brings.</summary>
    IEnumerable<Page> Pages { get; }

    /// <summary>What the module adds to pages of other modules.</summary>
    IEnumerable<PageExtension> Extensions { get; }

    /// <summary>
    /// Rules for what actions ask, in this module and in those that need it: the caption and the lookup of <c>contactId</c> are the same
    /// everywhere. A rule for one mutation goes before one for all, and an action's own question before both. Two rules for the same
    /// input are a mistake of the second module.
    /// </summary>
    IEnumerable<ActionQuestion> Questions => [];

    /// <summary>How values of the module's enums look wherever they are shown; those that are not named are plain.</summary>
    IEnumerable<ChoiceStyle> ChoiceStyles => [];
}

/// <summary>How one value of an enum looks.</summary>
/// <param name="Type">The enum in the schema: <c>Urgentie</c>.</param>
/// <param name="Value">Its value in the schema: <c>SPOED</c>.</param>
/// <param name="Style">The style.</param>
public sealed record ChoiceStyle(string Type, string Value, CueStyle Style);
