namespace HotChocolate.CostAnalysis.Types;

/// <summary>Says how long a list can be, or which argument says so. Without it a list counts as one item, a page as its size.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : HotChocolate.Types.ObjectFieldDescriptorAttribute
{
    /// <summary>The most items that the list can have, where no argument says so.</summary>
    public int AssumedSize
    {
        get => KnownAssumedSize ?? 0;
        init => KnownAssumedSize = value;
    }

    /// <summary>The arguments, of type <c>Int</c>, that say how many items to return; of several the largest counts.</summary>
    public string[]? SlicingArguments { get; init; }

    /// <summary>The number of items where none of the arguments is given.</summary>
    public int SlicingArgumentDefaultValue
    {
        get => KnownDefaultValue ?? 0;
        init => KnownDefaultValue = value;
    }

    /// <summary>The fields below this one that are the lists; null: this field itself.</summary>
    public string[]? SizedFields { get; init; }

    /// <summary>Whether exactly one of the arguments must be given. Default true.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;

    internal int? KnownAssumedSize { get; private init; }

    internal int? KnownDefaultValue { get; private init; }
}
