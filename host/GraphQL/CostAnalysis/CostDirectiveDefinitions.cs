using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>The directives with which a schema shows its costs.</summary>
internal static class CostDirectiveDefinitions
{
    /// <summary>Those that the types use.</summary>
    public static IEnumerable<DirectiveDefinition> Of(IReadOnlyCollection<NamedType> types, ScalarType text, Func<string, ScalarType> scalar)
    {
        if (types.Any(HasCost))
            yield return Cost(text);
        if (types.OfType<FieldsType>().Any(type => type.Fields.Any(field => field.ListSize is not null)))
            yield return ListSize(text, scalar("Int"), scalar("Boolean"));
    }

    private static bool HasCost(NamedType type)
        => type.Cost is not null
            || (type is FieldsType fields && fields.Fields.Any(field => field.Cost is not null || field.Arguments.Any(argument => argument.Cost is not null)))
            || (type is InputObjectType input && input.Fields.Any(field => field.Cost is not null));

    private static DirectiveDefinition Cost(ScalarType text) => new(
        "cost",
        ["SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "ENUM", "INPUT_FIELD_DEFINITION"],
        [
            new InputValue("weight", new NonNullType(text))
            {
                Description = "The `weight` argument defines what value to add to the overall cost for every appearance, or possible appearance, "
                    + "of a type, field, argument, etc.",
                RuntimeType = typeof(string),
            },
        ])
    {
        Description = "The purpose of the `cost` directive is to define a `weight` for GraphQL types, fields, and arguments. Static analysis "
            + "can use these weights when calculating the overall cost of a query or response.",
    };

    private static DirectiveDefinition ListSize(ScalarType text, ScalarType number, ScalarType truth) => new(
        "listSize",
        ["FIELD_DEFINITION"],
        [
            new InputValue("assumedSize", number)
            {
                Description = "The `assumedSize` argument can be used to statically define the maximum length of a list returned by a field.",
                RuntimeType = typeof(int?),
            },
            new InputValue("slicingArguments", new ListType(new NonNullType(text)))
            {
                Description = "The `slicingArguments` argument can be used to define which of the field's arguments with numeric type are slicing "
                    + "arguments, so that their value determines the size of the list returned by that field. It may specify a list of multiple "
                    + "slicing arguments.",
                RuntimeType = typeof(string[]),
            },
            new InputValue("slicingArgumentDefaultValue", number)
            {
                Description = "The `slicingArgumentDefaultValue` argument can be used to define a default value for a slicing argument, which is "
                    + "used if the argument is not present in a query.",
                RuntimeType = typeof(int?),
            },
            new InputValue("sizedFields", new ListType(new NonNullType(text)))
            {
                Description = "The `sizedFields` argument can be used to define that the value of the `assumedSize` argument or of a slicing "
                    + "argument does not affect the size of a list returned by a field itself, but that of a list returned by one of its sub-fields.",
                RuntimeType = typeof(string[]),
            },
            new InputValue("requireOneSlicingArgument", new NonNullType(truth))
            {
                Description = "The `requireOneSlicingArgument` argument can be used to inform the static analysis that it should expect that "
                    + "exactly one of the defined slicing arguments is present in a query. If that is not the case (i.e., if none or multiple "
                    + "slicing arguments are present), the static analysis may throw an error.",
                DefaultLiteral = "true",
                RuntimeType = typeof(bool),
            },
        ])
    {
        Description = "The purpose of the `@listSize` directive is to either inform the static analysis about the size of returned lists (if that "
            + "information is statically available), or to point the analysis to where to find that information.",
    };
}
