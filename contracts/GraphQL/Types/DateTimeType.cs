namespace HotChocolate.Types;

/// <summary>The <c>DateTime</c> scalar: moments, written with three decimals and an offset.</summary>
public sealed class DateTimeType() : ScalarType("DateTime");
