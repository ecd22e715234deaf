using System.Globalization;
using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.CostAnalysis;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;
using Path = HotChocolate.Path;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>
/// Adds up what an operation can cost at most: every field whatever its conditions, of an interface or union the dearest type, of a list
/// as many items as are asked for. Follows <see href="https://ibm.github.io/graphql-specs/cost-spec.html"/> as Hot Chocolate does.
/// </summary>
/// <param name="variable">A number that the variables give; null when they give none.</param>
internal sealed class CostAnalyzer(
    GraphQLSchema schema,
    CostOptions options,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    Func<CostInput, double?> variable)
{
    private readonly Dictionary<Merged, Cost> _known = [];
    private readonly List<string> _path = [];

    public CostMetrics Analyze(OperationDefinitionNode operation)
    {
        var root = operation.Kind switch
        {
            OperationKind.Query => schema.Query,
            OperationKind.Mutation => schema.Mutation!,
            _ => schema.Subscription!,
        };
        var cost = OfType(root, [operation.SelectionSet], parent: null);
        return new CostMetrics(cost.Field, cost.Type + TypeWeight(root));
    }

    /// <summary>What is selected below a field, for one value.</summary>
    private Cost Below(OutputField definition, FieldNode[] nodes)
    {
        // Without this, interfaces whose fields lead to interfaces would be computed once per combination of their types.
        var key = new Merged(definition, nodes);
        if (_known.TryGetValue(key, out var known))
            return known;
        var selectionSets = nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>().ToArray();
        Cost highest = default;
        foreach (var type in schema.PossibleTypes(definition.Type.Named))
        {
            var cost = OfType(type, selectionSets, new Parent(definition, nodes[0]));
            highest = new Cost(Math.Max(highest.Field, cost.Field), Math.Max(highest.Type, cost.Type));
        }

        _known.Add(key, highest);
        return highest;
    }

    private Cost OfType(ObjectType type, SelectionSetNode[] selectionSets, Parent? parent)
    {
        var merged = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
            Collect(type, selectionSet, merged, visited);
        Cost sum = default;
        foreach (var nodes in merged.Values)
        {
            if (nodes[0].Name.Value != "__typename" && schema.Field(type, nodes[0].Name.Value) is { } definition)
                sum += OfField(definition, [.. nodes], parent);
        }

        return sum;
    }

    private Cost OfField(OutputField definition, FieldNode[] nodes, Parent? parent)
    {
        var node = nodes[0];
        _path.Add(node.ResponseName);
        RequireSlicing(definition.ListSize, node);
        var named = definition.Type.Named;
        var own = definition.Cost ?? (named.IsComposite || definition.Type.Nullable is ListType ? 1.0 : 0.0);
        foreach (var argument in node.Arguments)
        {
            if (definition.Argument(argument.Name.Value) is { } input)
                own += OfArgument(input, argument.Value);
        }

        var below = named.IsComposite ? Below(definition, nodes) : default;
        below = below with { Type = below.Type + TypeWeight(named) };
        if (definition.Type.Nullable is ListType)
            below *= Size(definition, node, parent);
        _path.RemoveAt(_path.Count - 1);
        return new Cost(Math.Max(0, own + below.Field), below.Type);
    }

    private double OfArgument(InputValue definition, ValueNode value)
    {
        var cost = InputCosts.WeightOf(definition)
            + InputCosts.Of(value, definition.Type.Named, (node, type) => variable(new CostInput(node.Name.Value, type)) ?? 0);
        return value is not VariableNode ? cost : definition.CostKind switch
        {
            CostKind.FilterArgument => cost * (options.Filtering.VariableMultiplier ?? 1),
            CostKind.SortArgument => cost * (options.Sorting.VariableMultiplier ?? 1),
            _ => cost,
        };
    }

    private double Size(OutputField list, FieldNode node, Parent? parent)
    {
        var (size, field) = (list.ListSize, node);
        if (size is null or { SizedFields.Count: > 0 })
        {
            size = null;
            if (parent is { Definition.ListSize: { } outer } && outer.SizedFields.Contains(list.Name, StringComparer.Ordinal))
                (size, field, list) = (outer, parent.Node, parent.Definition);
        }

        if (size is null)
            return 1;
        double? largest = null;
        foreach (var name in size.SlicingArguments)
        {
            if (Slice(list, field, name) is { } given)
                largest = Math.Max(largest ?? 0, given);
        }

        return largest ?? (size.SlicingArguments.Count > 0 ? size.SlicingArgumentDefaultValue : null) ?? size.AssumedSize ?? 1;
    }

    private double? Slice(OutputField definition, FieldNode node, string name)
    {
        var given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value switch
        {
            IntValueNode literal => Number(literal),
            VariableNode reference => variable(new CostInput(reference.Name.Value, InputType: null)),
            _ => null,
        };
        return given ?? (definition.Argument(name)?.DefaultValue is IntValueNode standard ? Number(standard) : null);
    }

    private static double Number(IntValueNode literal) => double.Parse(literal.Text, CultureInfo.InvariantCulture);

    private void RequireSlicing(ListSize? size, FieldNode node)
    {
        if (size is not { RequiresOneSlicingArgument: true })
            return;
        var given = node.Arguments.Count(argument => size.SlicingArguments.Contains(argument.Name.Value, StringComparer.Ordinal));
        if (given == 1)
            return;
        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage("Exactly one slicing argument must be defined.")
            .SetCode(ErrorCodes.Execution.OneSlicingArgumentRequired)
            .AddLocation(node.Location.Line, node.Location.Column)
            .SetPath(_path.Aggregate(Path.Root, (path, name) => path.Append(name)))
            .Build());
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> merged, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!merged.TryGetValue(field.ResponseName, out var nodes))
                        merged.Add(field.ResponseName, nodes = []);
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, merged, visited);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, type)
                    && visited.Add(spread.Name.Value):
                    Collect(type, fragment.SelectionSet, merged, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type)
        => condition.Name.Value == type.Name
            || (schema.Type(condition.Name.Value) is { } named && schema.PossibleTypes(named).Contains(type));

    private static double TypeWeight(NamedType type) => type.Cost ?? (type.IsComposite ? 1.0 : 0.0);

    private readonly record struct Cost(double Field, double Type)
    {
        public static Cost operator +(Cost left, Cost right) => new(left.Field + right.Field, left.Type + right.Type);

        public static Cost operator *(Cost cost, double times) => new(cost.Field * times, cost.Type * times);
    }

    private sealed record Parent(OutputField Definition, FieldNode Node);

    /// <summary>The fields of a document that become one value, with the field of the schema that they mean.</summary>
    private readonly struct Merged(OutputField definition, FieldNode[] nodes) : IEquatable<Merged>
    {
        private readonly OutputField _definition = definition;
        private readonly FieldNode[] _nodes = nodes;

        public bool Equals(Merged other) => ReferenceEquals(_definition, other._definition) && _nodes.AsSpan().SequenceEqual(other._nodes);

        public override bool Equals(object? obj) => obj is Merged other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(RuntimeHelpers.GetHashCode(_definition));
            foreach (var node in _nodes)
                hash.Add(RuntimeHelpers.GetHashCode(node));
            return hash.ToHashCode();
        }
    }
}
