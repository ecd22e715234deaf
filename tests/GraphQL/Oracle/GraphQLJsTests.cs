using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Tests.Validation;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>Differential tests: graphql-js must say the same of a document as this engine, message for message and place for place.</summary>
/// <remarks>Needs `npm ci` in tests/GraphQL/Oracle; without it these tests are skipped, and the expectations in ValidationCases still hold.</remarks>
public class GraphQLJsTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public Task Both_agree_on_every_case_of_the_rules(int release) => Compare(release, ValidationCases.All.Select(@case => @case.Document));

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public Task Both_agree_on_documents_with_tokens_lost_doubled_and_swapped(int release)
        => Compare(release, DocumentMutations.Of([.. ValidationCases.All.Select(@case => @case.Document)], seed: 2026, count: 2000));

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public Task Both_agree_on_random_documents_over_the_schema(int release)
        => Compare(release, RandomDocuments.Over(TestSchema.Instance, seed: 2026, count: 2000));

    private static async Task Compare(int release, IEnumerable<string> source)
    {
        Assert.SkipUnless(GraphQLJs.IsInstalled, "graphql-js is not installed: run `npm ci` in tests/GraphQL/Oracle.");
        var documents = source.Distinct(StringComparer.Ordinal).Where(document => release == 16 || !Translation.IsOfRelease17Alone(document)).ToList();

        var verdicts = await GraphQLJs.JudgeAsync(release, documents, TestContext.Current.CancellationToken);

        var differences = documents
            .Zip(verdicts, (document, verdict) => (document, Theirs: Text(verdict, release), Ours: Text(Errors(document), release)))
            .Where(result => result.Theirs != result.Ours)
            .Select(result => $"{result.document}\n  only graphql-js:\n{Except(result.Theirs, result.Ours)}\n  only ours:\n{Except(result.Ours, result.Theirs)}\n")
            .ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {documents.Count} differ:\n{string.Join('\n', differences.Take(5))}");
    }

    private static string[] Errors(string document)
    {
        try
        {
            return DocumentValidatorTests.Errors(document);
        }
        catch (SyntaxException error)
        {
            return [$"{error.Location.Line}:{error.Location.Column} {error.Message}"];
        }
    }

    private static string Except(string left, string right) => string.Join('\n', left.Split('\n').Except(right.Split('\n'), StringComparer.Ordinal));

    /// <summary>
    /// Of release 17 only whether the document is valid: in a value that is wrong already, such as a list where there can be none, it looks for
    /// other mistakes than release 16 and this engine do.
    /// </summary>
    private static string Text(IEnumerable<string> errors, int release)
        => release == 16
            ? string.Join('\n', errors.Select(Translation.Common).Order(StringComparer.Ordinal))
            : errors.Any() ? "refused" : "valid";
}
