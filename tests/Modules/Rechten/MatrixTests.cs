using System.Text;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>
/// Who may read and do what, of the whole schema, as one table to review. A field that is new, or that another function gets, changes a
/// line of it.
/// </summary>
public sealed class MatrixTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Head = """
        # Which function may read (L) and do (B) what, of the whole schema; - stands for a field that does not exist for it.
        # One line per type and per pattern, with the fields that have it. Pages of lists and answers of mutations follow from their records.
        # Written anew by running this test and moving matrix.txt.received over this file; what then differs is what to review.

        """;

    private static readonly string[] s_functies = [Functies.Applicatiebeheerder, .. Functies.Iedereen];
    private static readonly string[] s_following = ["Connection", "Edge", "CollectionSegment", "Payload", "Error"];

    private RightsCatalog Rights => host.Services.GetRequiredService<RightsCatalog>();

    private EngineViews Views => host.Services.GetRequiredService<EngineViews>();

    private SchemaModel Whole => host.Services.GetRequiredService<SchemaModel>();

    [Fact]
    public void Every_function_has_what_the_table_says()
    {
        var views = s_functies.Select(code => Views.ModelFor(Rights.Of([code]))).ToList();
        var table = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        for (var index = 0; index < s_functies.Length; index++)
            table.Append($"# {new string(' ', index)}| {s_functies[index]}\n");
        foreach (var type in Reviewed().OrderBy(type => IsRoot(type) ? 0 : 1).ThenBy(type => type.Name, StringComparer.Ordinal))
        {
            var letter = type == Whole.Mutation ? 'B' : 'L';
            var patterns = type.Fields.Keys
                .GroupBy(field => string.Concat(views.Select(view => Has(view, type.Name, field) ? letter : '-')), StringComparer.Ordinal)
                .OrderBy(pattern => pattern.Key, StringComparer.Ordinal);
            foreach (var pattern in patterns)
                table.Append($"{pattern.Key} {type.Name}: {string.Join(' ', pattern.Order(StringComparer.Ordinal))}\n");
        }

        Approval.Matches(table.ToString(), "matrix.txt");
    }

    [Fact]
    public void No_filter_and_no_sort_has_a_field_that_is_hidden()
    {
        foreach (var code in Functies.Iedereen)
        {
            var view = Views.ModelFor(Rights.Of([code]));
            foreach (var input in view.Types.Values.Where(type => type.InputFields.Count > 0))
            {
                var about = new[] { "FilterInput", "SortInput" }.Where(end => input.Name.EndsWith(end, StringComparison.Ordinal)).Select(end => input.Name[..^end.Length]).FirstOrDefault();
                if (about is null || !Whole.Types.TryGetValue(about, out var type) || type.Fields.Count == 0)
                    continue;
                Assert.True(view.Types.ContainsKey(about), $"{code}: {input.Name} is there, and {about} is not");
                Assert.All(input.InputFields.Keys.Where(type.Fields.ContainsKey), field => Assert.True(Has(view, about, field), $"{code}: {input.Name}.{field}"));
            }
        }
    }

    [Fact]
    public void No_list_can_be_counted_of_what_is_hidden()
    {
        foreach (var code in Functies.Iedereen)
        {
            var view = Views.ModelFor(Rights.Of([code]));
            Assert.All(
                view.Types.Values.Where(type => type.Name.EndsWith("Connection", StringComparison.Ordinal)),
                page => Assert.True(page.Fields.ContainsKey("nodes"), $"{code}: {page.Name}"));
        }
    }

    /// <summary>What only follows from something else is left out: there would be nothing to decide about it.</summary>
    private IEnumerable<SchemaType> Reviewed()
        => Whole.Types.Values.Where(type => type.Fields.Count > 0 && !s_following.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)));

    private bool IsRoot(SchemaType type) => type == Whole.Query || type == Whole.Mutation || type == Whole.Subscription;

    private static bool Has(SchemaModel view, string type, string field) => view.Types.TryGetValue(type, out var found) && found.Fields.ContainsKey(field);
}
