using HotChocolate;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Validation;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Turns the text of a document into one that can be planned, or into the errors that it has.</summary>
internal sealed class DocumentLoader(GraphQLSchema schema)
{
    public CachedDocument Load(string text)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(text);
        }
        catch (SyntaxException exception)
        {
            return new CachedDocument(
                null,
                RequestOutcome.SyntaxError,
                [
                    ErrorBuilder.New()
                        .SetMessage(exception.Message)
                        .SetCode(ErrorCodes.Execution.SyntaxError)
                        .AddLocation(exception.Location.Line, exception.Location.Column)
                        .Build(),
                ],
                introspectionField: null);
        }

        var errors = Validate(document);
        return new CachedDocument(
            document,
            errors.Count == 0 ? RequestOutcome.Executed : RequestOutcome.ValidationError,
            errors,
            document.Definitions.Select(FindIntrospection).FirstOrDefault(name => name is not null));
    }

    /// <summary>Wording of the messages follows graphql-js.</summary>
    public static bool TrySelectOperation(
        DocumentNode document,
        string? name,
        out OperationDefinitionNode operation,
        out string message)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var found = string.IsNullOrEmpty(name)
            ? operations.Count == 1 ? operations[0] : null
            : operations.Find(candidate => candidate.Name?.Value == name);
        operation = found!;
        message = found is not null ? ""
            : !string.IsNullOrEmpty(name) ? $"Unknown operation named \"{name}\"."
            : operations.Count == 0 ? "Must provide an operation."
            : "Must provide operation name if query contains multiple operations.";
        return found is not null;
    }

    private IReadOnlyList<IError> Validate(DocumentNode document)
        => [.. DocumentValidator.Validate(schema, document).Select(error => ErrorBuilder.New().SetMessage(error.Message).Build()
            .WithLocations([.. error.Locations.Select(location => new Location(location.Line, location.Column))]))];

    private static string? FindIntrospection(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => FindIntrospection(operation.SelectionSet),
        FragmentDefinitionNode fragment => FindIntrospection(fragment.SelectionSet),
        _ => null,
    };

    private static string? FindIntrospection(SelectionSetNode? selectionSet)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            var found = selection switch
            {
                FieldNode { Name.Value: "__schema" or "__type" } field => field.Name.Value,
                FieldNode field => FindIntrospection(field.SelectionSet),
                InlineFragmentNode inline => FindIntrospection(inline.SelectionSet),
                _ => null,
            };
            if (found is not null)
                return found;
        }

        return null;
    }
}
