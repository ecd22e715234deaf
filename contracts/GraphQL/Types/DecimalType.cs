namespace HotChocolate.Types;

/// <summary>The <c>Decimal</c> scalar: <see cref="decimal"/>.</summary>
public sealed class DecimalType() : ScalarType("Decimal");
