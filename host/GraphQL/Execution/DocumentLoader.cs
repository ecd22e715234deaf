using System.Collections.Immutable;
using System.Text;
using HotChocolate;
using Leefbaarheid.GraphQL.Execution.Diagnostics;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Limits;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Validation;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Turns the text of a document into one that can be planned, or into the errors that it has.</summary>
internal sealed class DocumentLoader(GraphQLSchema schema, LimitSettings settings)
{
    // Measured generously: what is kept must not outgrow what it was counted for.
    private const long BytesPerNode = 120;
    private const long BytesPerPlannedField = 1200;
    private const long BytesPerError = 1000;

    /// <param name="text">The document.</param>
    /// <param name="diagnostics">Hears of parsing and validation; null when nobody listens.</param>
    public CachedDocument Load(string text, RequestDiagnostics? diagnostics = null)
    {
        DocumentNode document;
        try
        {
            using (diagnostics?.ParseDocument())
                document = Parser.Parse(text, settings.Parser);
        }
        catch (SyntaxException exception)
        {
            return new CachedDocument(
                null,
                exception.LimitCode is null ? RequestOutcome.SyntaxError : RequestOutcome.LimitExceeded,
                [
                    ErrorBuilder.New()
                        .SetMessage(exception.Message)
                        .SetCode(exception.LimitCode ?? ErrorCodes.Execution.SyntaxError)
                        .AddLocation(exception.Location.Line, exception.Location.Column)
                        .Build(),
                ],
                introspectionField: null)
            {
                EstimatedBytes = Estimate(text, expandedFields: 0, nodes: 0, errors: 1),
            };
        }

        using var observed = diagnostics?.ValidateDocument();
        var checkedDocument = DocumentValidator.Check(schema, document, settings.Validation);
        var errors = checkedDocument.Errors;
        return new CachedDocument(
            document,
            errors.Count == 0 ? RequestOutcome.Executed
                : errors.Any(error => error.LimitCode is not null) ? RequestOutcome.LimitExceeded
                : RequestOutcome.ValidationError,
            [.. errors.Select(Show)],
            document.Definitions.Select(FindIntrospection).FirstOrDefault(name => name is not null))
        {
            EstimatedBytes = Estimate(text, checkedDocument.ExpandedFields, document.NodeCount, errors.Count),
        };
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

    private static long Estimate(string text, int expandedFields, int nodes, int errors)
        => (text.Length * (long)sizeof(char))
            + Encoding.UTF8.GetByteCount(text)
            + (nodes * BytesPerNode)
            + (expandedFields * BytesPerPlannedField)
            + (errors * BytesPerError);

    private static IError Show(ValidationError error)
    {
        var builder = ErrorBuilder.New().SetMessage(error.Message);
        if (error.LimitCode is not null)
            builder.SetCode(error.LimitCode);
        foreach (var (name, value) in error.Extensions ?? ImmutableDictionary<string, object?>.Empty)
            builder.SetExtension(name, value);
        return builder.Build().WithLocations([.. error.Locations.Select(location => new Location(location.Line, location.Column))]);
    }

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
