namespace HotChocolate.Types;

/// <summary>The <c>String</c> scalar: text.</summary>
public sealed class StringType() : ScalarType("String");
