namespace HotChocolate.Types;

/// <summary>The <c>TimeSpan</c> scalar: <see cref="System.TimeSpan"/> as an ISO 8601 duration.</summary>
public sealed class TimeSpanType() : ScalarType("TimeSpan");
