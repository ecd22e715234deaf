namespace HotChocolate.Types;

/// <summary>The <c>LocalTime</c> scalar: <see cref="TimeOnly"/> as <c>HH:mm:ss</c>; fractions are lost.</summary>
public sealed class LocalTimeType() : ScalarType("LocalTime");
