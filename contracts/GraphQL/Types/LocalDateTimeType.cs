namespace HotChocolate.Types;

/// <summary>The <c>LocalDateTime</c> scalar: <see cref="System.DateTime"/> without offset, as <c>yyyy-MM-ddTHH:mm:ss</c>.</summary>
public sealed class LocalDateTimeType() : ScalarType("LocalDateTime");
