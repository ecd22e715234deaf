namespace HotChocolate.Types;

/// <summary>The <c>Any</c> scalar: any value.</summary>
public sealed class AnyType() : ScalarType("Any");
