using HotChocolate;
using Leefbaarheid.GraphQL.Authorization;
using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Limits;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Compiles a validated operation: flattens fragments and merges fields, once for all requests.</summary>
internal sealed class PlanBuilder
{
    // Nested fragments can double with every level; no honest document comes near this.
    private const int MaxFields = 50_000;

    // Each is one bit of a number.
    private const int MaxConditions = 64;

    private readonly GraphQLSchema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly VariableDefinitionNode[] _conditionVariables;
    private int _fieldCount;
    private ulong _usedConditions;

    private PlanBuilder(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        _schema = schema;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var conditions = ConditionNames.Of(document);
        _conditionVariables = [.. operation.Variables.Where(variable => conditions.Contains(variable.Name.Value))];
        if (_conditionVariables.Length > MaxConditions)
            throw new LimitException(LimitCodes.Conditions, $"An operation can use at most {MaxConditions} variables in @skip and @include.");
    }

    public static OperationPlan Build(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        var builder = new PlanBuilder(schema, document, operation);
        var root = operation.Kind switch
        {
            OperationKind.Query => schema.Query,
            OperationKind.Mutation => schema.Mutation,
            _ => schema.Subscription,
        };
        if (root is null)
            throw new GraphQLException($"Schema is not configured to execute {operation.Kind.ToString().ToLowerInvariant()} operation.");
        return new OperationPlan
        {
            Schema = schema,
            Operation = operation,
            Cost = schema.Costs is { SkipAnalyzer: false } costs ? new OperationCost(schema, costs, builder._fragments, operation) : null,
            Root = builder.BuildSelection(root, [new SelectionSource(operation.SelectionSet, default)]),
            ConditionVariables = builder._conditionVariables,
            UsedConditions = builder._usedConditions,
            Policies = PolicyCollector.Collect(schema, document, operation),
        };
    }

    /// <summary>Safe for concurrent use: the selections of interfaces and unions are built while requests run.</summary>
    public ObjectSelection BuildSelection(ObjectType type, IReadOnlyList<SelectionSource> sources)
    {
        var collected = new FieldCollection();
        foreach (var source in sources)
            Collect(type, source.SelectionSet, source.Condition, collected, []);
        if (Interlocked.Add(ref _fieldCount, collected.Places.Count) > MaxFields)
            throw new LimitException(LimitCodes.ExpandedFields, "The operation selects too many fields.");
        return new ObjectSelection(type, [.. collected.Places.Select(place => BuildField(type, place, collected.Occurrences(place.ResponseName)))]);
    }

    private void Collect(
        ObjectType type,
        SelectionSetNode selectionSet,
        PlanCondition condition,
        FieldCollection collected,
        HashSet<(string, PlanCondition)> visitedFragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var own = condition.And(ConditionOf(selection.Directives, out var excluded));
            if (excluded || own.IsNever)
                continue;
            switch (selection)
            {
                case FieldNode field:
                    collected.Add(new FieldOccurrence(field, own));
                    break;

                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, own, collected, visitedFragments);
                    break;

                case FragmentSpreadNode spread
                    when _fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(fragment.TypeCondition, type)
                        && visitedFragments.Add((spread.Name.Value, own)):
                    Collect(type, fragment.SelectionSet, own, collected, visitedFragments);
                    break;
            }
        }
    }

    private PlanField BuildField(ObjectType type, FieldPlace place, IReadOnlyList<FieldOccurrence> occurrences)
    {
        var node = occurrences[0].Node;
        var field = _schema.Field(type, node.Name.Value)
            ?? throw new GraphQLException($"Cannot query field \"{node.Name.Value}\" on type \"{type.Name}\".");
        var named = field.Type.Named;
        return new PlanField
        {
            Field = field,
            DeclaringType = type,
            ResponseName = place.ResponseName,
            EncodedName = JsonBuffer.EncodeName(place.ResponseName),
            Occurrences = occurrences,
            Conditions = place.Conditions.Exists(condition => condition.IsAlways) ? null : [.. place.Conditions],
            Unless = place.Unless,
            Arguments = ArgumentPlan.Create(field, node),
            IsTypeName = node.Name.Value == "__typename",
            Leaf = field.Leaf,
            Selections = named.IsComposite
                ? new SelectionPlan(
                    this,
                    named,
                    [.. occurrences
                        .Where(occurrence => occurrence.Node.SelectionSet is not null)
                        .Select(occurrence => new SelectionSource(occurrence.Node.SelectionSet!, occurrence.Condition))])
                : null,
        };
    }

    private bool Applies(NamedTypeNode condition, ObjectType type)
        => condition.Name.Value == type.Name
            || (_schema.Type(condition.Name.Value) is { } named && _schema.PossibleTypes(named).Contains(type));

    private PlanCondition ConditionOf(IReadOnlyList<DirectiveNode> directives, out bool excluded)
    {
        PlanCondition condition = default;
        excluded = false;
        foreach (var directive in directives)
        {
            var wanted = directive.Name.Value switch
            {
                "include" => true,
                "skip" => false,
                _ => (bool?)null,
            };
            if (wanted is null)
                continue;
            switch (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value)
            {
                case BooleanValueNode literal:
                    excluded |= literal.Value != wanted;
                    break;
                case VariableNode variable:
                    var bit = 1UL << Array.FindIndex(_conditionVariables, defined => defined.Name.Value == variable.Name.Value);
                    Interlocked.Or(ref _usedConditions, bit);
                    condition = condition.And(wanted.Value ? new PlanCondition(bit, 0) : new PlanCondition(0, bit));
                    break;
            }
        }

        return condition;
    }
}
