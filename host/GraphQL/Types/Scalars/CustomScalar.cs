using System.Text.Json;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Api = HotChocolate.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

/// <summary>A scalar that a module brings. Its variables reach it as literals, so it reads one form only.</summary>
internal sealed class CustomScalar : ScalarType
{
    private readonly ICustomScalar _scalar;

    public CustomScalar(HotChocolate.Types.ScalarType definition, ICustomScalar scalar)
        : base(definition.Name)
    {
        _scalar = scalar;
        RuntimeType = scalar.RuntimeType;
        Description = definition.Description;
        SpecifiedBy = definition.SpecifiedBy?.ToString();
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value) => _scalar.TryParse(Literal(literal), out value);

    public override bool TryParseJson(JsonElement json, out object? value) => _scalar.TryParse(Literal(json), out value);

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (!_scalar.RuntimeType.IsInstanceOfType(value))
            value = ValueConverter.Convert(value, _scalar.RuntimeType)!;
        if (!_scalar.TrySerialize(value, out var result))
            return false;
        writer.Raw(JsonSerializer.SerializeToUtf8Bytes(result));
        return true;
    }

    private static Api.IValueNode Literal(ValueNode literal) => literal switch
    {
        StringValueNode text => new Api.StringValueNode(text.Value),
        IntValueNode number => new Api.IntValueNode(number.Text),
        FloatValueNode number => new Api.FloatValueNode(number.Text),
        BooleanValueNode truth => new Api.BooleanValueNode(truth.Value),
        EnumValueNode name => new Api.EnumValueNode(name.Value),
        ListValueNode list => new Api.ListValueNode([.. list.Items.Select(Literal)]),
        ObjectValueNode input => new Api.ObjectValueNode([.. input.Fields.Select(field => new Api.ObjectFieldNode(field.Name.Value, Literal(field.Value)))]),
        _ => Api.NullValueNode.Default,
    };

    private static Api.IValueNode Literal(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new Api.StringValueNode(json.GetString()!),
        JsonValueKind.Number when json.GetRawText().IndexOfAny(['.', 'e', 'E']) < 0 => new Api.IntValueNode(json.GetRawText()),
        JsonValueKind.Number => new Api.FloatValueNode(json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new Api.BooleanValueNode(json.GetBoolean()),
        JsonValueKind.Array => new Api.ListValueNode([.. json.EnumerateArray().Select(Literal)]),
        JsonValueKind.Object => new Api.ObjectValueNode([.. json.EnumerateObject().Select(member => new Api.ObjectFieldNode(member.Name, Literal(member.Value)))]),
        _ => Api.NullValueNode.Default,
    };
}
