using HotChocolate;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What a parameter with <c>[IsSelected]</c> asks: one of several fields, or all fields of a selection.</summary>
internal sealed class SelectedPattern
{
    private readonly string[] _names;
    private readonly SelectionSetNode? _selection;

    /// <exception cref="SchemaException">The text is neither a name nor a selection.</exception>
    public SelectedPattern(string[] names)
    {
        _names = names;
        if (names is not [var pattern] || Naming.IsValid(pattern))
            return;
        try
        {
            var document = Parser.Parse(pattern.TrimStart().StartsWith('{') ? pattern : $"{{ {pattern} }}");
            _selection = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet;
        }
        catch (SyntaxException exception)
        {
            throw new SchemaException($"[IsSelected(\"{pattern}\")] is no field name and no selection: {exception.Message}", exception);
        }
    }

    public bool IsMatch(IResolverContext context)
        => _selection is null
            ? Array.Exists(_names, context.IsSelected)
            : context is ResolverContext { Selection.Selections: { } selections } resolver && IsMatch(resolver, selections, _selection);

    private static bool IsMatch(ResolverContext context, SelectionPlan selections, SelectionSetNode pattern)
        => pattern.Selections.OfType<FieldNode>().All(wanted => context.Schema.PossibleTypes(selections.Type)
            .SelectMany(type => selections.For(type).Fields)
            .Any(field => field.Field.Name == wanted.Name.Value
                && field.IsIncluded(context.Request.Flags)
                && (wanted.SelectionSet is null || (field.Selections is { } below && IsMatch(context, below, wanted.SelectionSet)))));
}
