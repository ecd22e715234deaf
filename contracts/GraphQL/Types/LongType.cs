namespace HotChocolate.Types;

/// <summary>The <c>Long</c> scalar: signed 64-bit whole numbers.</summary>
public sealed class LongType() : ScalarType("Long");
