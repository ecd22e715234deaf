namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Classifies a field. On a class it holds for every field that has no attribute of its own. Every stored field needs one:
/// the tests refuse a model with an unclassified field.
/// </summary>
/// <param name="classification">The kind of data.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class DataClassificationAttribute(DataClassification classification) : Attribute
{
    /// <summary>The kind of data.</summary>
    public DataClassification Classification { get; } = classification;
}
