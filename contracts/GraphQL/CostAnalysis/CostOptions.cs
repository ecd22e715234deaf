namespace HotChocolate.CostAnalysis;

/// <summary>How the cost of operations is computed and limited.</summary>
/// <remarks>
/// Follows the <see href="https://ibm.github.io/graphql-specs/cost-spec.html">cost specification of IBM</see>: the field cost tells what the
/// resolvers have to do, the type cost how many objects the response can have.
/// </remarks>
public sealed class CostOptions
{
    /// <summary>The highest field cost that an operation may have. Default 1000.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The highest type cost that an operation may have. Default 1000.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether operations above the limits are refused. Default true; true also switches the analyzer on.</summary>
    public bool EnforceCostLimits
    {
        get;
        set
        {
            if (value)
                SkipAnalyzer = false;
            field = value;
        }
    } = true;

    /// <summary>Whether no costs are computed at all; true also ends the enforcement. Default false.</summary>
    public bool SkipAnalyzer
    {
        get;
        set
        {
            if (value)
                EnforceCostLimits = false;
            field = value;
        }
    }

    /// <summary>Whether fields, arguments and input fields get weights of their own accord. Default true.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether a page whose size the caller does not give counts as a page of the default size, instead of the largest. Default true.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of a field whose resolver is more than reading a value; null: none. Default 10.</summary>
    public double? DefaultResolverCost { get; set; } = 10.0;

    /// <summary>The weights of filters.</summary>
    public FilterCostOptions Filtering { get; } = new();

    /// <summary>The weights of sorting.</summary>
    public SortCostOptions Sorting { get; } = new();
}

/// <summary>The weights of filters.</summary>
public sealed class FilterCostOptions
{
    /// <summary>The weight of the filter argument; null: none. Default 10.</summary>
    public double? DefaultFilterArgumentCost { get; set; } = 10.0;

    /// <summary>The weight of an operation such as <c>eq</c>; null: none. Default 10.</summary>
    public double? DefaultFilterOperationCost { get; set; } = 10.0;

    /// <summary>The weight of an operation that no index helps, such as <c>contains</c>; null: none. Default 20.</summary>
    public double? DefaultExpensiveFilterOperationCost { get; set; } = 20.0;

    /// <summary>By how much a filter costs more that is a variable as a whole; null: no more. Default 5.</summary>
    public int? VariableMultiplier { get; set; } = 5;
}

/// <summary>The weights of sorting.</summary>
public sealed class SortCostOptions
{
    /// <summary>The weight of the sort argument; null: none. Default 10.</summary>
    public double? DefaultSortArgumentCost { get; set; } = 10.0;

    /// <summary>The weight of one field to sort by; null: none. Default 10.</summary>
    public double? DefaultSortOperationCost { get; set; } = 10.0;

    /// <summary>By how much an order costs more that is a variable as a whole; null: no more. Default 5.</summary>
    public int? VariableMultiplier { get; set; } = 5;
}
