namespace Leefbaarheid.GraphQL.Language;

/// <summary>A definition of the type system, or an extension of one (<c>extend type …</c>).</summary>
internal abstract class TypeSystemDefinitionNode(IReadOnlyList<DirectiveNode> directives) : DefinitionNode
{
    /// <summary>Null for extensions, which cannot have one.</summary>
    public StringValueNode? Description { get; init; }

    public bool IsExtension { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

internal sealed class SchemaDefinitionNode(
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeNode> operationTypes) : TypeSystemDefinitionNode(directives)
{
    public IReadOnlyList<OperationTypeNode> OperationTypes { get; } = operationTypes;
}

/// <summary><c>query: Query</c> in a schema definition.</summary>
internal sealed class OperationTypeNode(OperationKind kind, NamedTypeNode type) : SyntaxNode
{
    public OperationKind Kind { get; } = kind;

    public NamedTypeNode Type { get; } = type;
}

internal sealed class DirectiveDefinitionNode(
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations) : TypeSystemDefinitionNode([])
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public IReadOnlyList<NameNode> Locations { get; } = locations;
}

internal abstract class TypeDefinitionNode(NameNode name, IReadOnlyList<DirectiveNode> directives) : TypeSystemDefinitionNode(directives)
{
    public NameNode Name { get; } = name;
}

internal sealed class ScalarDefinitionNode(NameNode name, IReadOnlyList<DirectiveNode> directives) : TypeDefinitionNode(name, directives);

/// <summary>An object type, or an interface.</summary>
internal sealed class FieldsDefinitionNode(
    bool isInterface,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields) : TypeDefinitionNode(name, directives)
{
    public bool IsInterface { get; } = isInterface;

    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}

internal sealed class UnionDefinitionNode(
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> members) : TypeDefinitionNode(name, directives)
{
    public IReadOnlyList<NamedTypeNode> Members { get; } = members;
}

internal sealed class EnumDefinitionNode(
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : TypeDefinitionNode(name, directives)
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}

internal sealed class InputObjectDefinitionNode(
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields) : TypeDefinitionNode(name, directives)
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}

internal sealed class FieldDefinitionNode(
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    TypeNode type,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public StringValueNode? Description { get; init; }
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
internal sealed class InputValueDefinitionNode(
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

internal sealed class EnumValueDefinitionNode(NameNode name, IReadOnlyList<DirectiveNode> directives) : SyntaxNode
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public StringValueNode? Description { get; init; }
}
