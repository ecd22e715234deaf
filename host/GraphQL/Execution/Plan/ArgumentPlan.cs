using HotChocolate;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>The arguments of one selected field: coerced here and now where that is possible, else once per request.</summary>
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan None = new([], [], ArgumentValues.None);
    private readonly IReadOnlyList<InputValue> _definitions;
    private readonly ValueNode?[] _literals;
    private readonly ArgumentValues? _constant;

    private ArgumentPlan(IReadOnlyList<InputValue> definitions, ValueNode?[] literals, ArgumentValues? constant)
    {
        _definitions = definitions;
        _literals = literals;
        _constant = constant;
    }

    /// <summary>True when every request has the same arguments.</summary>
    public bool IsConstant => _constant is not null;

    public static ArgumentPlan Create(OutputField field, FieldNode node)
    {
        if (field.Arguments.Count == 0)
            return None;
        var literals = new ValueNode?[field.Arguments.Count];
        var isConstant = true;
        for (var index = 0; index < literals.Length; index++)
        {
            var definition = field.Arguments[index];
            literals[index] = node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;

            // Lists and input objects become mutable .NET objects, which two requests must not share. An id that cannot be read is an
            // error of the field.
            isConstant &= definition.Decode is null && definition.Type.Nullable.Named == definition.Type.Nullable
                && definition.Type.Named is not InputObjectType
                && literals[index] is not (VariableNode or ListValueNode or ObjectValueNode);
        }

        return new ArgumentPlan(field.Arguments, literals, isConstant ? Coerce(field.Arguments, literals, VariableValues.None) : null);
    }

    /// <exception cref="InputException">A value does not fit; validation has excluded this for literals, not for variables.</exception>
    public ArgumentValues For(VariableValues variables) => _constant ?? Coerce(_definitions, _literals, variables);

    private static ArgumentValues Coerce(IReadOnlyList<InputValue> definitions, ValueNode?[] literals, VariableValues variables)
    {
        var values = new object?[literals.Length];
        var given = new bool[literals.Length];
        for (var index = 0; index < literals.Length; index++)
        {
            if (TryCoerce(definitions[index], literals[index], variables, out values[index]))
                given[index] = true;
            else if (definitions[index].IsRequired)
                throw NotProvided(definitions[index], literals[index]);
        }

        return new ArgumentValues(definitions, values, given);
    }

    private static bool TryCoerce(InputValue definition, ValueNode? literal, VariableValues variables, out object? value)
    {
        try
        {
            return LiteralCoercion.TryCoerceMember(definition, literal, variables, out value);
        }
        catch (InputException exception) when (literal is not null)
        {
            throw exception.IsConversion ? exception
                : IsNull(literal, variables) ? At(literal, $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.")
                : At(literal, $"Argument \"{definition.Name}\" has invalid value {DocumentPrinter.Print(literal)}.");
        }
    }

    private static bool IsNull(ValueNode literal, VariableValues variables)
        => literal is NullValueNode || (literal is VariableNode variable && variables.TryGet(variable.Name.Value, out var value) && value.IsNull);

    private static InputException NotProvided(InputValue definition, ValueNode? literal)
    {
        var argument = $"Argument \"{definition.Name}\" of required type \"{definition.Type}\"";
        return literal is VariableNode variable
            ? At(literal, $"{argument} was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.")
            : new InputException($"{argument} was not provided.");
    }

    private static InputException At(ValueNode literal, string message)
        => new(ErrorBuilder.New().SetMessage(message).AddLocation(literal.Location.Line, literal.Location.Column).Build());
}
