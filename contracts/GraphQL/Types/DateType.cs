namespace HotChocolate.Types;

/// <summary>The <c>Date</c> scalar: <see cref="DateOnly"/> as <c>yyyy-MM-dd</c>; bind it with <c>BindRuntimeType</c>, the default for DateOnly is LocalDate.</summary>
public sealed class DateType() : ScalarType("Date");
