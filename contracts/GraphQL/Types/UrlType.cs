namespace HotChocolate.Types;

/// <summary>The <c>URL</c> scalar: <see cref="Uri"/>.</summary>
public sealed class UrlType() : ScalarType("URL");
