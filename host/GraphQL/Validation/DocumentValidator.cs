using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Validation.Rules;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>Checks an executable document against a schema. What passes here can be planned and executed without further doubt.</summary>
internal static class DocumentValidator
{
    /// <returns>No errors when the document is valid.</returns>
    public static ValidationResult Check(GraphQLSchema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        var limits = new DocumentLimits(context);
        limits.Check();
        if (!context.IsAborted)
            new DocumentWalker(context, RulesFor(context)).Walk();
        if (context.Errors.Count == 0)
            new FieldCycles(context).Check();
        return new ValidationResult(context.Errors, limits.ExpandedFields);
    }

    /// <returns>Empty when the document is valid.</returns>
    public static IReadOnlyList<ValidationError> Validate(GraphQLSchema schema, DocumentNode document, ValidationOptions? options = null)
        => Check(schema, document, options).Errors;

    /// <summary>All rules of the specification for executable documents.</summary>
    private static ValidationRule[] RulesFor(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context),
        new KnownOperationTypesRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new VariablesAreInputTypesRule(context),
        new ScalarLeafsRule(context),
        new FieldsOnCorrectTypeRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownFragmentNamesRule(context),
        new NoUnusedFragmentsRule(context),
        new PossibleFragmentSpreadsRule(context),
        new NoFragmentCyclesRule(context),
        new UniqueVariableNamesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ValuesOfCorrectTypeRule(context),
        new ProvidedRequiredArgumentsRule(context),
        new VariablesInAllowedPositionRule(context),
        new OverlappingFieldsCanBeMergedRule(context),
        new UniqueInputFieldNamesRule(context),
        new MaxIntrospectionDepthRule(context),
    ];
}

/// <param name="ExpandedFields">Fields of all operations with every fragment filled in; about what their plans will hold.</param>
internal readonly record struct ValidationResult(IReadOnlyList<ValidationError> Errors, int ExpandedFields);
