namespace Leefbaarheid.Host.Graph;

/// <summary>A value as it stands in a document.</summary>
internal abstract record SchemaLiteral;

/// <summary>Fields between braces.</summary>
internal sealed record ObjectLiteral(IReadOnlyList<(string Name, SchemaLiteral Value)> Fields) : SchemaLiteral;

/// <summary>Values between brackets.</summary>
internal sealed record ListLiteral(IReadOnlyList<SchemaLiteral> Items) : SchemaLiteral;

/// <summary>A value of an enum.</summary>
internal sealed record EnumLiteral(string Value) : SchemaLiteral;

/// <summary>A variable.</summary>
internal sealed record VariableLiteral(string Name) : SchemaLiteral;

/// <summary>A text, number, yes or no, or null.</summary>
internal sealed record PlainLiteral : SchemaLiteral;
