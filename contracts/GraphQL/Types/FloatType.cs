namespace HotChocolate.Types;

/// <summary>The <c>Float</c> scalar: double-precision numbers.</summary>
public sealed class FloatType() : ScalarType("Float");
