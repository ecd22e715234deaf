namespace HotChocolate.Types;

/// <summary>The <c>Boolean</c> scalar: true and false.</summary>
public sealed class BooleanType() : ScalarType("Boolean");
