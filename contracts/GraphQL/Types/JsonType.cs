namespace HotChocolate.Types;

/// <summary>The <c>JSON</c> scalar: any JSON, as <see cref="System.Text.Json.JsonElement"/>.</summary>
public sealed class JsonType() : ScalarType("JSON");
