namespace Leefbaarheid.Host.Graph;

/// <summary>What the host itself needs to know of the finished schema, whichever engine built it.</summary>
/// <param name="Query">Fields to read with.</param>
/// <param name="Mutation">Fields to write with; null when no module has any.</param>
/// <param name="Types">All types by name.</param>
/// <param name="Validate">Checks a document; the messages of what is wrong with it, or nothing.</param>
internal sealed record SchemaModel(
    SchemaType Query,
    SchemaType? Mutation,
    IReadOnlyDictionary<string, SchemaType> Types,
    Func<string, IReadOnlyList<string>> Validate)
{
    /// <summary>Fields to listen to; null when no module has any.</summary>
    public SchemaType? Subscription { get; init; }

    public SchemaType TypeOf(SchemaField field) => Types[field.Type.Name];
}

/// <summary>A named type.</summary>
internal sealed record SchemaType(
    string Name,
    bool IsLeaf,
    IReadOnlyDictionary<string, SchemaField> Fields,
    IReadOnlyDictionary<string, SchemaInput> InputFields)
{
    /// <summary>The values of an enum, in order; empty for another type.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}

/// <summary>An output field.</summary>
internal sealed record SchemaField(string Name, SchemaTypeReference Type, IReadOnlyDictionary<string, SchemaInput> Arguments)
{
    public bool TakesNothing => Arguments.Values.All(argument => !argument.IsRequired);
}

/// <summary>An argument or an input field.</summary>
internal sealed record SchemaInput(string Name, SchemaTypeReference Type, bool IsRequired)
{
    /// <summary>What it is when it is left out, as a literal; null for nothing.</summary>
    public string? Default { get; init; }
}

/// <summary>A type where it is used.</summary>
internal readonly record struct SchemaTypeReference(string Name, bool IsList, bool IsNonNull = false);
