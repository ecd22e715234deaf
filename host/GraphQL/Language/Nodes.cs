namespace Leefbaarheid.GraphQL.Language;

/// <summary>Where a node begins in its document; both are 1-based, as errors report them.</summary>
internal readonly record struct SourceLocation(int Line, int Column);

internal abstract class SyntaxNode
{
    public SourceLocation Location { get; init; }
}

internal sealed class DocumentNode(IReadOnlyList<DefinitionNode> definitions) : SyntaxNode
{
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>How many nodes the whole document has.</summary>
    public int NodeCount { get; init; }
}

internal abstract class DefinitionNode : SyntaxNode;

internal enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

internal static class OperationKindText
{
    public static string Keyword(this OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}

internal sealed class NameNode(string value) : SyntaxNode
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}

internal sealed class OperationDefinitionNode(
    OperationKind kind,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variables,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode
{
    public OperationKind Kind { get; } = kind;

    public NameNode? Name { get; } = name;

    public IReadOnlyList<VariableDefinitionNode> Variables { get; } = variables;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;

    public StringValueNode? Description { get; init; }
}

internal sealed class FragmentDefinitionNode(
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode
{
    public NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;

    public StringValueNode? Description { get; init; }
}

internal sealed class VariableDefinitionNode(
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public StringValueNode? Description { get; init; }
}

internal sealed class SelectionSetNode(IReadOnlyList<SelectionNode> selections) : SyntaxNode
{
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}

internal abstract class SelectionNode(IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

internal sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(directives)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    public string ResponseName => (Alias ?? Name).Value;
}

internal sealed class FragmentSpreadNode(NameNode name, IReadOnlyList<DirectiveNode> directives) : SelectionNode(directives)
{
    public NameNode Name { get; } = name;
}

internal sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

internal sealed class ArgumentNode(NameNode name, ValueNode value) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

internal sealed class DirectiveNode(NameNode name, IReadOnlyList<ArgumentNode> arguments) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}

internal abstract class TypeNode : SyntaxNode;

internal sealed class NamedTypeNode(NameNode name) : TypeNode
{
    public NameNode Name { get; } = name;

    public override string ToString() => Name.Value;
}

internal sealed class ListTypeNode(TypeNode type) : TypeNode
{
    public TypeNode Type { get; } = type;

    public override string ToString() => $"[{Type}]";
}

internal sealed class NonNullTypeNode(TypeNode type) : TypeNode
{
    public TypeNode Type { get; } = type;

    public override string ToString() => $"{Type}!";
}

internal abstract class ValueNode : SyntaxNode;

internal sealed class VariableNode(NameNode name) : ValueNode
{
    public NameNode Name { get; } = name;
}

internal sealed class IntValueNode(string text) : ValueNode
{
    public string Text { get; } = text;
}

internal sealed class FloatValueNode(string text) : ValueNode
{
    public string Text { get; } = text;
}

internal sealed class StringValueNode(string value, bool isBlock) : ValueNode
{
    /// <summary>Unescaped; of a block string, without its common indentation.</summary>
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

internal sealed class BooleanValueNode(bool value) : ValueNode
{
    public bool Value { get; } = value;
}

internal sealed class NullValueNode : ValueNode;

internal sealed class EnumValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

internal sealed class ListValueNode(IReadOnlyList<ValueNode> items) : ValueNode
{
    public IReadOnlyList<ValueNode> Items { get; } = items;
}

internal sealed class ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields) : ValueNode
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

internal sealed class ObjectFieldNode(NameNode name, ValueNode value) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
