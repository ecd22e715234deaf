namespace Leefbaarheid.GraphQL.Validation;

/// <summary>What validating one document may cost, and how large it may become when its fragments are filled in.</summary>
internal sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>Validation stops here: nobody reads more, and a hostile document could produce millions.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Field selections after every fragment spread is replaced by its fragment. Fragments can double it at each step.</summary>
    public int MaxExpandedFields { get; init; } = 20_000;

    /// <summary>Nesting of selection sets through fragments; the parser sees only the nesting inside one definition.</summary>
    public int MaxExpandedDepth { get; init; } = 200;

    /// <summary>Comparisons that the check for conflicting fields may make.</summary>
    public int MaxFieldComparisons { get; init; } = 500_000;
}
