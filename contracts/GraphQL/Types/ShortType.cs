namespace HotChocolate.Types;

/// <summary>The <c>Short</c> scalar: signed 16-bit whole numbers.</summary>
public sealed class ShortType() : ScalarType("Short");
