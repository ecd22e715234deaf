using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A request executes; it does not define types.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        foreach (var definition in Context.Document.Definitions.OfType<TypeSystemDefinitionNode>())
            Context.Report($"The {Name(definition)} definition is not executable.", definition);
    }

    private static string Name(TypeSystemDefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
