using System.Globalization;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private const string NullError =
        """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":COLUMN}],"path":PATH,"extensions":{"code":"HC0018"}}],"data":DATA}""";

    [Theory]
    [InlineData("{ a { leaf } }", "Node", "String", """{"data":{"a":{"leaf":null}}}""", 0, "", "")]
    [InlineData("{ a { leaf } }", "Node", "String!", null, 7, """["a","leaf"]""", """{"a":null}""")]
    [InlineData("{ a { leaf } }", "Node!", "String!", null, 7, """["a","leaf"]""", "null")]
    [InlineData("{ a { node { leaf } } }", "Node!", "String!", null, 14, """["a","node","leaf"]""", """{"a":{"node":null}}""")]
    [InlineData("{ a { must { leaf } } }", "Node", "String!", null, 14, """["a","must","leaf"]""", """{"a":null}""")]
    [InlineData("{ a { list { leaf } } }", "Node", "String!", null, 14, """["a","list",0,"leaf"]""", """{"a":{"list":null}}""")]
    [InlineData("{ a { holes { leaf } } }", "Node", "String!", null, 15, """["a","holes",0,"leaf"]""", """{"a":{"holes":[null]}}""")]
    public async Task A_null_goes_up_to_the_nearest_nullable_parent(
        string document, string rootType, string leafType, string? whole, int column, string path, string data)
    {
        var expected = whole ?? NullError
            .Replace("COLUMN", column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("PATH", path, StringComparison.Ordinal)
            .Replace("DATA", data, StringComparison.Ordinal);

        Assert.Equal(expected, await WithGetters(rootType, leafType).ExecuteAsync(document));
        Assert.Equal(expected, await WithResolvers(rootType, leafType).ExecuteAsync(document));
    }

    [Fact]
    public async Task Siblings_of_a_nulled_object_keep_their_values()
        => Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":7}],"path":["a","leaf"],"extensions":{"code":"HC0018"}}],"data":{"a":null,"b":1}}""",
            await WithGetters("Node", "String!").Getter("Query", "b", "Int", _ => 1).ExecuteAsync("{ a { leaf } b }"));

    private static SchemaDraft WithGetters(string rootType, string leafType)
        => new SchemaDraft().Object("Node")
            .Getter("Query", "a", rootType, _ => new object())
            .Getter("Node", "node", "Node", _ => new object())
            .Getter("Node", "must", "Node!", _ => new object())
            .Getter("Node", "list", "[Node!]", _ => new[] { new object() })
            .Getter("Node", "holes", "[Node]!", _ => new[] { new object() })
            .Getter("Node", "leaf", leafType, _ => null);

    private static SchemaDraft WithResolvers(string rootType, string leafType)
        => new SchemaDraft().Object("Node")
            .Value("Query", "a", rootType, _ => new object())
            .Field("Node", "node", "Node", async _ => await Later(new object()))
            .Value("Node", "must", "Node!", _ => new object())
            .Field("Node", "list", "[Node!]", async _ => await Later(new[] { new object() }))
            .Value("Node", "holes", "[Node]!", _ => new[] { new object() })
            .Field("Node", "leaf", leafType, async _ => await Later(null));

    private static async Task<object?> Later(object? value)
    {
        await Task.Yield();
        return value;
    }
}
