using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>Differential tests of the parser and the printer, over documents of both kinds: requests and definitions of types.</summary>
/// <remarks>Needs `npm ci` in tests/GraphQL/Oracle; without it these tests are skipped.</remarks>
public sealed class SyntaxOracleTests
{
    private static readonly string[] s_documents =
    [
        .. ReferenceCases<Document>.Read("syntax").Cases.Select(@case => @case.Text),
        File.ReadAllText(Path.Combine(GraphQLJs.Folder, "rich.graphql")),
    ];

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public Task What_we_print_is_the_same_syntax_to_both(int release) => Compare(release, s_documents);

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public Task So_it_is_for_documents_with_tokens_lost_doubled_and_swapped(int release)
        => Compare(release, DocumentMutations.Of([.. s_documents.Where(document => document.Length < 4000)], seed: 2028, count: 4000));

    private static async Task Compare(int release, IEnumerable<string> source)
    {
        Assert.SkipUnless(GraphQLJs.IsInstalled, "graphql-js is not installed: run `npm ci` in tests/GraphQL/Oracle.");
        var documents = source.Distinct(StringComparer.Ordinal).Where(document => release == 16 || !Translation.IsOfRelease17Alone(document)).ToList();
        var ours = documents.ConvertAll(Read);

        // What we refused stands as it is in the second half: graphql-js must refuse it too.
        var theirs = await GraphQLJs.PrintAsync(
            release, [.. documents, .. ours.Select((verdict, index) => verdict.Printed ?? documents[index])], TestContext.Current.CancellationToken);

        var differences = documents
            .Select((document, index) => (document, Ours: ours[index], Theirs: theirs[index], Again: theirs[documents.Count + index]))
            .Where(result => Fault(result.Ours, release) != Fault(result.Theirs, release) || result.Theirs != result.Again)
            .Select(result => $"{result.document}\n  graphql-js: {result.Theirs}\n  ours:       {result.Ours}\n  ours, read by graphql-js: {result.Again}\n")
            .ToList();
        Assert.True(theirs.Count(verdict => verdict.Printed is not null) > documents.Count / 10, "Hardly any of the documents is valid.");
        Assert.True(differences.Count == 0, $"{differences.Count} of {documents.Count} differ:\n{string.Join('\n', differences.OrderBy(text => text.Length).Take(5))}");
    }

    /// <summary>Release 17 words some mistakes otherwise, and knows syntax that is only proposed; what it refuses must be refused.</summary>
    private static string? Fault(SyntaxVerdict verdict, int release) => release == 16 ? verdict.Error?.ToString() : verdict.Error is null ? null : "refused";

    private static SyntaxVerdict Read(string document)
    {
        try
        {
            return new SyntaxVerdict(DocumentPrinter.Print(Parser.Parse(document)), null);
        }
        catch (SyntaxException error)
        {
            return new SyntaxVerdict(null, new SyntaxFault(error.Message, [new ReferencePlace(error.Location.Line, error.Location.Column)]));
        }
    }

    internal sealed record Document([property: System.Text.Json.Serialization.JsonPropertyName("document")] string Text);
}

/// <summary>What a parser makes of a document: its print or its error.</summary>
internal sealed record SyntaxVerdict(string? Printed, SyntaxFault? Error);

internal sealed record SyntaxFault(string Message, IReadOnlyList<ReferencePlace> Locations)
{
    public bool Equals(SyntaxFault? other) => ToString() == other?.ToString();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => $"{string.Join(' ', Locations.Select(place => $"{place.Line}:{place.Column}"))} {Message}";
}
