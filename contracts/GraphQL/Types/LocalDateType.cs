namespace HotChocolate.Types;

/// <summary>The <c>LocalDate</c> scalar: <see cref="DateOnly"/> as <c>yyyy-MM-dd</c>.</summary>
public sealed class LocalDateType() : ScalarType("LocalDate");
