namespace Leefbaarheid.GraphQL.Validation;

/// <summary>
/// What validating one document may cost, and how large it may become when its fragments are filled in. What has no limit here by default
/// gets one from <see cref="RequestLimits"/>, where each is described.
/// </summary>
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

    public int MaxDepth { get; init; } = int.MaxValue;

    /// <summary>Whether what is below <c>__schema</c> and <c>__type</c> is left out of the depth.</summary>
    public bool SkipsIntrospectionInDepth { get; init; } = true;

    public int MaxAliases { get; init; } = int.MaxValue;

    public int MaxRootFields { get; init; } = int.MaxValue;

    public int MaxDirectives { get; init; } = int.MaxValue;

    public int MaxDirectivesPerLocation { get; init; } = int.MaxValue;

    public int MaxListItems { get; init; } = int.MaxValue;

    public int? MaxFieldCycles { get; init; }

    /// <summary>How often one path may come through <c>ofType</c> of introspection.</summary>
    public int MaxOfTypeDepth { get; init; } = int.MaxValue;

    /// <summary>How often one path may come through the same list field of introspection, as in <c>fields { type { fields</c>.</summary>
    public int MaxIntrospectionListDepth { get; init; } = int.MaxValue;

    public bool AllowsSuggestions { get; init; } = true;
}
