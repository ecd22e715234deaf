using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Scalars;

namespace Leefbaarheid.GraphQL.Tests.Sdl;

/// <summary>A scalar that takes and gives whatever it gets, as one of <c>buildSchema</c> does.</summary>
internal sealed class FreeScalar(string name) : ScalarType(name)
{
    public override bool TryParseLiteral(ValueNode literal, out object? value) => JsonLiteral.TryRead(literal, out value);

    public override bool TryParseJson(JsonElement json, out object? value) => JsonLiteral.TryRead(json, out value);

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        writer.Raw(JsonSerializer.SerializeToUtf8Bytes(value));
        return true;
    }
}
