using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types;

/// <summary>A leaf with a text form of its own. One subclass per scalar, in Types/Scalars.</summary>
internal abstract class ScalarType(string name) : NamedType(name)
{
    public string? SpecifiedBy { get; init; }

    /// <summary>Reads a literal of a document. False: the literal has no value of this scalar.</summary>
    public abstract bool TryParseLiteral(ValueNode literal, out object? value);

    /// <summary>Reads a variable's JSON value. False: it has no value of this scalar.</summary>
    public abstract bool TryParseJson(JsonElement json, out object? value);

    /// <summary>Writes a resolver's value. False: the value cannot be one of this scalar (an execution error).</summary>
    public abstract bool TryWrite(JsonBuffer writer, object value);
}
