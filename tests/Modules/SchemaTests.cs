using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests;

/// <summary>The schema is a promise to integrators: every change of it is seen in review, as a change of one file.</summary>
public sealed class SchemaTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task The_schema_is_the_committed_one()
    {
        var committed = Path.Combine(Repository.Root, "host", "schema.graphql");
        var schema = (await host.SchemaAsync()).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var expected = File.Exists(committed) ? await File.ReadAllTextAsync(committed, TestContext.Current.CancellationToken) : "";
        if (schema != expected)
            await File.WriteAllTextAsync(committed + ".received", schema, TestContext.Current.CancellationToken);

        Assert.Equal(expected, schema);
    }
}
