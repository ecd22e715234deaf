using System.Reflection;
using HotChocolate.CostAnalysis;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>Gives a schema that is otherwise finished its weights and list sizes, and the directives that print them.</summary>
internal static class CostDirectives
{
    /// <summary>Null: the schema's costs are not analyzed.</summary>
    public static CostOptions? Options(IEnumerable<SchemaContribution> contributions)
    {
        CostOptions? options = null;
        foreach (var contribution in contributions)
        {
            if (contribution is CostAnalyzerContribution)
                options ??= new CostOptions();
        }

        if (options is null)
            return null;
        foreach (var contribution in contributions.OfType<CostOptionsContribution>())
            contribution.Configure(options);
        return options;
    }

    /// <returns>The definitions of the directives that are used.</returns>
    public static IEnumerable<DirectiveDefinition> Apply(IReadOnlyCollection<NamedType> types, CostOptions? options, AttributeReader attributes, ScalarType text, Func<string, ScalarType> scalar)
    {
        if (options is null)
        {
            foreach (var field in types.OfType<FieldsType>().SelectMany(type => type.Fields))
                (field.Cost, field.ListSize) = (null, null);
            return [];
        }

        foreach (var type in types)
            Apply(type, options, attributes);
        return CostDirectiveDefinitions.Of(types, text, scalar);
    }

    private static void Apply(NamedType type, CostOptions options, AttributeReader attributes)
    {
        if (type is ObjectType or EnumType or ScalarType)
            type.Cost = Weight(type.RuntimeType, attributes);
        switch (type)
        {
            case FieldsType fields:
                foreach (var field in fields.Fields)
                    Apply(field, isOfObject: type is ObjectType, options, attributes);
                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                    field.Cost = Weight(field.Source, attributes) ?? (options.ApplyCostDefaults ? Default(field, options) : null);
                break;
        }
    }

    private static void Apply(OutputField field, bool isOfObject, CostOptions options, AttributeReader attributes)
    {
        var hasOwnCost = field.Cost is not null;
        if (field.ListSize is { IsOfPage: true } page)
            field.ListSize = OfPage(page, options);
        foreach (var argument in field.Arguments)
            argument.Cost = Weight(argument.Source, attributes) ?? (options.ApplyCostDefaults && isOfObject && !hasOwnCost ? Default(argument, options) : null);
        if (options.ApplyCostDefaults && isOfObject && (!field.IsPure || field is { IsPagingWrapper: true, Name: "totalCount" }))
            field.Cost ??= options.DefaultResolverCost;
    }

    private static ListSize? OfPage(ListSize page, CostOptions options)
        => !options.ApplyCostDefaults ? null
            : options.ApplySlicingArgumentDefaultValue ? page
            : page with { SlicingArgumentDefaultValue = null };

    private static double? Default(InputValue value, CostOptions options) => value.CostKind switch
    {
        CostKind.FilterArgument => options.Filtering.DefaultFilterArgumentCost,
        CostKind.SortArgument => options.Sorting.DefaultSortArgumentCost,
        CostKind.FilterOperation => options.Filtering.DefaultFilterOperationCost,
        CostKind.ExpensiveFilterOperation => options.Filtering.DefaultExpensiveFilterOperationCost,
        CostKind.SortOperation => options.Sorting.DefaultSortOperationCost,
        _ => null,
    };

    private static double? Weight(ICustomAttributeProvider? source, AttributeReader attributes)
        => source is null ? null : attributes.Find<CostAttribute>(source)?.Weight;
}
