using HotChocolate.Authorization;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Authorization;

/// <summary>Collects what an operation's fields demand before anything of it runs.</summary>
internal sealed class PolicyCollector(GraphQLSchema schema, DocumentNode document)
{
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);
    private readonly List<AuthorizeDirective> _policies = [];

    public static IReadOnlyList<AuthorizeDirective> Collect(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        if (schema.ValidationPolicies.Count == 0)
            return [];
        var collector = new PolicyCollector(schema, document);
        NamedType? root = operation.Kind switch
        {
            OperationKind.Query => schema.Query,
            OperationKind.Mutation => schema.Mutation,
            _ => schema.Subscription,
        };
        if (root is not null)
            collector.Visit(root, operation.SelectionSet);
        return [.. collector._policies.Distinct()];
    }

    private void Visit(NamedType parent, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Visit(parent, field);
                    break;
                case InlineFragmentNode inline:
                    Visit(inline.TypeCondition is { } condition ? schema.Type(condition.Name.Value) ?? parent : parent, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _fragments.Add(spread.Name.Value):
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().First(candidate => candidate.Name.Value == spread.Name.Value);
                    Visit(schema.Type(fragment.TypeCondition.Name.Value)!, fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Visit(NamedType parent, FieldNode node)
    {
        if (schema.Field(parent, node.Name.Value) is not { } field)
            return;

        // Of an interface's field any of its implementations may be what is asked for.
        var fields = parent is InterfaceType
            ? schema.PossibleTypes(parent).Select(type => type.Field(field.Name)).OfType<OutputField>().Prepend(field)
            : [field];
        foreach (var candidate in fields)
            _policies.AddRange(schema.ValidationPolicies.GetValueOrDefault(candidate) ?? []);
        if (node.SelectionSet is { } selectionSet)
            Visit(field.Type.Named, selectionSet);
    }
}
