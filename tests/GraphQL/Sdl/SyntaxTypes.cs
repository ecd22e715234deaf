using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Sdl;

internal static class SyntaxTypes
{
    /// <summary>The types that fields, arguments and input fields of the document have.</summary>
    public static IEnumerable<string> NamesIn(DocumentNode document) => document.Definitions.SelectMany(definition => definition switch
    {
        FieldsDefinitionNode type => type.Fields.Select(field => field.Type).Concat(type.Fields.SelectMany(field => Types(field.Arguments))),
        InputObjectDefinitionNode input => Types(input.Fields),
        DirectiveDefinitionNode directive => Types(directive.Arguments),
        _ => [],
    }).Select(type => type.ToString()!.Trim('[', ']', '!'));

    private static IEnumerable<TypeNode> Types(IEnumerable<InputValueDefinitionNode> inputs) => inputs.Select(input => input.Type);
}
