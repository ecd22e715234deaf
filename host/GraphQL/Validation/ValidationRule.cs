using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>One rule of the specification's chapter on validation. An instance serves one document and may keep state.</summary>
/// <remarks>All rules share one walk; <see cref="ValidationContext"/> says where in the schema it stands at each call.</remarks>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode variable)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    /// <summary>After everything below the field, so that deeper errors come first.</summary>
    public virtual void LeaveField(FieldNode field)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    /// <summary>All arguments of one field or directive together.</summary>
    public virtual void EnterArguments(IReadOnlyList<ArgumentNode> arguments)
    {
    }

    public virtual void EnterArgument(ArgumentNode argument)
    {
    }

    /// <summary>All directives of one place together.</summary>
    public virtual void EnterDirectives(IReadOnlyList<DirectiveNode> directives)
    {
    }

    /// <param name="directive">Its definition, when it has one, is <see cref="ValidationContext.Directive"/>.</param>
    /// <param name="location">Where it stands, as the specification spells it: <c>FIELD</c>, …</param>
    public virtual void EnterDirective(DirectiveNode directive, string location)
    {
    }

    public virtual void LeaveDirective(DirectiveNode directive)
    {
    }

    /// <summary>A variable's type or a type condition.</summary>
    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    public virtual void EnterObjectValue(ObjectValueNode value)
    {
    }

    /// <summary>After the walk, for each operation: what it uses of variables, itself and through fragments.</summary>
    public virtual void CheckVariables(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
    }

    /// <summary>After everything else.</summary>
    public virtual void LeaveDocument()
    {
    }
}
