namespace HotChocolate.Types.Relay;

/// <summary>Which payloads of mutations get a field that leads back to the query type.</summary>
public class MutationPayloadOptions
{
    /// <summary>The name of the field; null for <c>query</c>.</summary>
    public string? QueryFieldName { get; set; }

    /// <summary>Tells payloads from other types that mutations return. Default: the name ends with <c>Payload</c>.</summary>
    public Func<INamedType, bool> MutationPayloadPredicate { get; set; } = type => type.Name.EndsWith("Payload", StringComparison.Ordinal);
}
