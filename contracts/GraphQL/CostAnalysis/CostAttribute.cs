namespace HotChocolate.CostAnalysis.Types;

/// <summary>
/// Sets what a field, an argument, an input field, an object type, an enum or a scalar adds to the cost of an operation, instead of the
/// weight that it would get of its own accord.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Property
    | AttributeTargets.Parameter)]
public sealed class CostAttribute : HotChocolate.Types.DescriptorAttribute
{
    /// <summary>Sets the weight.</summary>
    /// <param name="weight">What each occurrence adds; may be negative, for something that makes its field cheaper.</param>
    public CostAttribute(double weight) => Weight = weight;

    internal double Weight { get; }
}
