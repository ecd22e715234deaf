using HotChocolate.Execution.Options;

namespace HotChocolate.Execution.Configuration;

internal sealed record ParserOptionsContribution(Action<RequestParserOptions> Configure) : SchemaContribution;

internal sealed record MaxExecutionDepthContribution(int MaxDepth, bool SkipsIntrospection) : SchemaContribution;

/// <summary>Null: no limit.</summary>
internal sealed record FieldCycleDepthContribution(ushort? MaxCycles) : SchemaContribution;

internal sealed record MaxValidationErrorsContribution(int MaxErrors) : SchemaContribution;

internal sealed record IntrospectionDepthContribution(ushort OfType, ushort ListField) : SchemaContribution;

/// <summary>What a server limits of its own accord when it does not run in development.</summary>
internal sealed record DefaultSecurityContribution : SchemaContribution;
