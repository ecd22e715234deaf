namespace Leefbaarheid.GraphQL;

/// <summary>The values of <c>extensions.code</c> for limits that Hot Chocolate has no code for. They never change.</summary>
public static class LimitCodes
{
    /// <summary>More tokens than <see cref="RequestLimits.MaxTokens"/>.</summary>
    public const string Tokens = "LIMIT_TOKENS";

    /// <summary>More syntax nodes than <see cref="RequestLimits.MaxNodes"/>.</summary>
    public const string Nodes = "LIMIT_NODES";

    /// <summary>A name longer than <see cref="RequestLimits.MaxNameLength"/>.</summary>
    public const string NameLength = "LIMIT_NAME_LENGTH";

    /// <summary>Nested deeper than <see cref="RequestLimits.MaxNesting"/>.</summary>
    public const string Nesting = "LIMIT_NESTING";

    /// <summary>More field selections than <see cref="RequestLimits.MaxFields"/>.</summary>
    public const string Fields = "LIMIT_FIELDS";

    /// <summary>More field selections than <see cref="RequestLimits.MaxExpandedFields"/> once fragments are filled in.</summary>
    public const string ExpandedFields = "LIMIT_EXPANDED_FIELDS";

    /// <summary>Fields deeper below one another than <see cref="RequestLimits.MaxDepth"/>.</summary>
    public const string Depth = "LIMIT_DEPTH";

    /// <summary>More aliases than <see cref="RequestLimits.MaxAliases"/>.</summary>
    public const string Aliases = "LIMIT_ALIASES";

    /// <summary>More fields at the root than <see cref="RequestLimits.MaxRootFields"/>.</summary>
    public const string RootFields = "LIMIT_ROOT_FIELDS";

    /// <summary>More directives than <see cref="RequestLimits.MaxDirectives"/> or <see cref="RequestLimits.MaxDirectivesPerLocation"/>.</summary>
    public const string Directives = "LIMIT_DIRECTIVES";

    /// <summary>A longer list than <see cref="RequestLimits.MaxListItems"/>.</summary>
    public const string ListItems = "LIMIT_LIST_ITEMS";

    /// <summary>More conditions in a <c>where</c>, or keys in an <c>order</c>, than <see cref="RequestLimits.MaxFilterConditions"/>.</summary>
    public const string FilterConditions = "LIMIT_FILTER_CONDITIONS";

    /// <summary>More comparisons of fields than checking the document is worth.</summary>
    public const string Comparisons = "LIMIT_COMPARISONS";

    /// <summary>More than 64 different variables in <c>@skip</c> and <c>@include</c> of one operation.</summary>
    public const string Conditions = "LIMIT_CONDITIONS";

    /// <summary>More operations at a time than <see cref="RequestLimits.MaxOperationsPerConnection"/>.</summary>
    public const string Operations = "LIMIT_OPERATIONS";
}
