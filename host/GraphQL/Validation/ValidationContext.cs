using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>What the rules share: the document, where the walk stands in the schema, and the errors so far.</summary>
internal sealed class ValidationContext
{
    // A message may quote the document, and an error per place would quote it as often.
    private const int MaxMessageLength = 4000;
    private const int MaxLocations = 300;

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, DefinitionUsage> _usages = [];
    private readonly List<ValidationError> _errors = [];

    public ValidationContext(GraphQLSchema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            _fragments[fragment.Name.Value] = fragment;
    }

    public GraphQLSchema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public IReadOnlyList<ValidationError> Errors => _errors;

    /// <summary>No rule has to look any further: the answer is known to be a refusal, and more would only cost.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>The output type of the nearest field, fragment or operation; null when it is unknown.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The composite type whose fields the nearest selection set selects; null when it is unknown.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The definition of the nearest field; null when it is unknown.</summary>
    public OutputField? Field { get; set; }

    /// <summary>The definition of the directive that the walk is in; null outside directives and when it is unknown.</summary>
    public DirectiveDefinition? Directive { get; set; }

    public bool IsInDirective { get; set; }

    /// <summary>The definition of the argument that the walk is in; null when it is unknown.</summary>
    public InputValue? Argument { get; set; }

    public FragmentDefinitionNode? Fragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The recorded references of a definition; empty until the walk has been there.</summary>
    public DefinitionUsage Usage(DefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usage))
            _usages.Add(definition, usage = new DefinitionUsage());
        return usage;
    }

    /// <summary>The definition and every fragment that it reaches, each once.</summary>
    public IEnumerable<DefinitionNode> Reachable(DefinitionNode definition)
    {
        var seen = new HashSet<DefinitionNode> { definition };
        var pending = new Stack<DefinitionNode>(seen);
        while (pending.TryPop(out var current))
        {
            yield return current;
            foreach (var spread in Usage(current).Spreads)
            {
                if (Fragment(spread.Name.Value) is { } fragment && seen.Add(fragment))
                    pending.Push(fragment);
            }
        }
    }

    /// <summary>The schema's type for a type of the document; null when a name in it is unknown.</summary>
    public GraphQLType? Resolve(TypeNode type) => type switch
    {
        NamedTypeNode named => Schema.Type(named.Name.Value),
        ListTypeNode list => Resolve(list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        _ => null,
    };

    public void Report(string message, params IEnumerable<SyntaxNode> nodes)
    {
        if (IsAborted)
            return;
        if (_errors.Count >= Options.MaxErrors)
        {
            Abort("Too many validation errors, error limit reached. Validation aborted.");
            return;
        }

        Add(message, nodes);
    }

    public void Abort(string message, params IEnumerable<SyntaxNode> nodes)
    {
        if (IsAborted)
            return;
        Add(message, nodes);
        IsAborted = true;
    }

    /// <summary>Refuses the document for its size: nothing more needs to be known about it.</summary>
    public void Exceed(string limitCode, string message, SyntaxNode node, IReadOnlyDictionary<string, object?>? extensions = null)
    {
        if (IsAborted)
            return;
        _errors.Clear();
        _errors.Add(new ValidationError(message, [node.Location]) { LimitCode = limitCode, Extensions = extensions });
        IsAborted = true;
    }

    /// <summary>A limit that is reported like any other mistake.</summary>
    public void ReportExceeded(string limitCode, string message, SyntaxNode node)
    {
        Report(message, node);
        if (!IsAborted)
            _errors[^1] = _errors[^1] with { LimitCode = limitCode };
    }

    /// <summary>The end of a message about an unknown name; empty where clients may not guess their way through the schema.</summary>
    public string Suggest(string name, IEnumerable<string> known, string lead = "")
        => Options.AllowsSuggestions && !IsAborted ? Suggestions.DidYouMean(Suggestions.Closest(name, known), lead) : "";

    private void Add(string message, IEnumerable<SyntaxNode> nodes)
        => _errors.Add(new ValidationError(
            message.Length <= MaxMessageLength ? message : string.Concat(message.AsSpan(0, MaxMessageLength), "…"),
            [.. nodes.Take(MaxLocations).Select(node => node.Location)]));
}
