namespace HotChocolate.Types;

/// <summary>The <c>UUID</c> scalar: <see cref="Guid"/>, written in format D.</summary>
public sealed class UuidType() : ScalarType("UUID");
