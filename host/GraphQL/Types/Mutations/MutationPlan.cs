using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>How the conventions apply to one mutation: its names, and what became of its arguments.</summary>
internal sealed class MutationPlan(MutationConventionOptions options, UseMutationConventionAttribute? own, string fieldName)
{
    private readonly string _name = Naming.Pascal(fieldName);

    /// <summary>The argument that holds the method's own ones; null when there is none.</summary>
    public string? InputArgument { get; private set; }

    public string PayloadTypeName => own?.PayloadTypeName ?? Apply(options.PayloadTypeNamePattern ?? "{MutationName}Payload");

    public string ErrorTypeName => own?.PayloadErrorTypeName ?? Apply(options.PayloadErrorTypeNamePattern ?? "{MutationName}Error");

    public string ErrorsFieldName => own?.PayloadErrorsFieldName ?? options.PayloadErrorsFieldName ?? "errors";

    public string? DataFieldName => own?.PayloadFieldName;

    private string InputTypeName => own?.InputTypeName ?? Apply(options.InputTypeNamePattern ?? "{MutationName}Input");

    /// <summary>Moves the arguments into one input object, unless the method takes that very object already.</summary>
    public void TakeArguments(FieldDraft field, ISchemaTypes types)
    {
        if (field.Arguments.Count == 0 || field.Arguments.Exists(argument => argument.Type.Named.Name == InputTypeName))
            return;
        InputArgument = own?.InputArgumentName ?? options.InputArgumentName ?? "input";
        InputValue[] members = [.. field.Arguments];
        var input = types.GetOrAdd(
            InputTypeName,
            field.Coordinate,
            () => new InputObjectType(InputTypeName),
            type => type.Complete(members));
        field.Arguments.Clear();
        field.Arguments.Add(new InputValue(InputArgument, new NonNullType(input)) { RuntimeType = typeof(IReadOnlyDictionary<string, object?>) });
    }

    private string Apply(string pattern) => pattern.Replace("{MutationName}", _name, StringComparison.Ordinal);
}
