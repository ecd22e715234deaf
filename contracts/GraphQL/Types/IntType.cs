namespace HotChocolate.Types;

/// <summary>The <c>Int</c> scalar: signed 32-bit whole numbers.</summary>
public sealed class IntType() : ScalarType("Int");
