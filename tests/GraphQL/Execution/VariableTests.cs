using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class VariableTests
{
    [Theory]
    [InlineData("Int!", null, """Variable "$v" of non-null type "Int!" must not be null.""")]
    [InlineData("Int", "a", """Variable "$v" got invalid value "a"; Int cannot represent non-integer value: "a" """)]
    [InlineData("Int", 3_000_000_000L, """Variable "$v" got invalid value 3000000000; Int cannot represent non 32-bit signed integer value: 3000000000""")]
    [InlineData("Int", 1.5, """Variable "$v" got invalid value 1.5; Int cannot represent non-integer value: 1.5""")]
    [InlineData("String", 1, """Variable "$v" got invalid value 1; String cannot represent a non string value: 1""")]
    [InlineData("Boolean", "x", """Variable "$v" got invalid value "x"; Boolean cannot represent a non boolean value: "x" """)]
    [InlineData("[Int!]", new object?[] { 1, null }, """Variable "$v" got invalid value null at "v[1]"; Expected non-nullable type "Int!" not to be null.""")]
    [InlineData("Color", "PINK", """Variable "$v" got invalid value "PINK"; Value "PINK" does not exist in "Color" enum.""")]
    [InlineData("Color", 3, """Variable "$v" got invalid value 3; Enum "Color" cannot represent non-string value: 3.""")]
    [InlineData("Point", 3, """Variable "$v" got invalid value 3; Expected type "Point" to be an object.""")]
    [InlineData("UUID", "x", """Variable "$v" got invalid value "x"; Expected type "UUID".""")]
    public async Task A_wrong_variable_is_refused_in_the_words_of_graphql_js(string type, object? value, string message)
    {
        var response = await Echo(type).ExecuteAsync($"query ($v: {type}) {{ echo(v: $v) }}", new { v = value });

        Assert.Equal($$"""{"errors":[{"message":{{Json(message.TrimEnd())}},"locations":[{"line":1,"column":8}]}]}""", response);
    }

    [Fact]
    public async Task A_missing_required_variable_is_refused()
        => Assert.Equal(
            """{"errors":[{"message":"Variable \"$v\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":8}]}]}""",
            await Echo("Int!").ExecuteAsync("query ($v: Int!) { echo(v: $v) }"));

    [Fact]
    public async Task Every_fault_of_an_input_object_is_reported_with_its_place()
    {
        var response = await Echo("Point").ExecuteAsync(
            "query ($v: Point) { echo(v: $v) }",
            new { v = new Dictionary<string, object?>(StringComparer.Ordinal) { ["y"] = "a", ["z"] = 1 } });

        const string value = """{ y: \"a\", z: 1 }""";
        Assert.Equal(
            """{"errors":[""" +
            $$"""{"message":"Variable \"$v\" got invalid value {{value}}; Field \"x\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":8}]},""" +
            """{"message":"Variable \"$v\" got invalid value \"a\" at \"v.y\"; Int cannot represent non-integer value: \"a\"","locations":[{"line":1,"column":8}]},""" +
            $$"""{"message":"Variable \"$v\" got invalid value {{value}}; Field \"z\" is not defined by type \"Point\". Did you mean \"x\" or \"y\"?","locations":[{"line":1,"column":8}]}]}""",
            response);
    }

    [Theory]
    [InlineData("{ echo }", "absent")]
    [InlineData("{ echo(v: null) }", "null")]
    [InlineData("{ echo(v: [1, 2]) }", "1,2")]
    [InlineData("{ echo(v: 1) }", "1")]
    [InlineData("query ($x: [Int!] = [7]) { echo(v: $x) }", "7")]
    [InlineData("query ($x: [Int!]) { echo(v: $x) }", "absent")]
    [InlineData("query ($x: Int! = 3) { echo(v: [1, $x]) }", "1,3")]
    public async Task Lists_arrive_as_the_declared_collection(string document, string expected)
        => Assert.Equal(
            $$$"""{"data":{"echo":"{{{expected}}}"}}""",
            await Echo("[Int!]", typeof(List<int>)).ExecuteAsync(document));

    [Theory]
    [InlineData("{ echo(v: { x: 1 }) }", "1/5")]
    [InlineData("{ echo(v: { x: 1, y: 2 }) }", "1/2")]
    [InlineData("query ($x: Int! = 8) { echo(v: { x: $x }) }", "8/5")]
    public async Task Input_objects_are_created_with_their_defaults(string document, string expected)
        => Assert.Equal($$$"""{"data":{"echo":"{{{expected}}}"}}""", await Echo("Point").ExecuteAsync(document));

    [Fact]
    public async Task Input_objects_from_variables_are_created_with_their_defaults()
        => Assert.Equal(
            """{"data":{"echo":"4/5"}}""",
            await Echo("Point").ExecuteAsync("query ($v: Point) { echo(v: $v) }", new { v = new { x = 4 } }));

    [Fact]
    public async Task A_free_form_scalar_takes_variables_inside_its_literal()
        => Assert.Contains(
            "9",
            await Echo("JSON").ExecuteAsync("query ($v: Int) { echo(v: { a: [1, $v] }) }", new { v = 9 }),
            StringComparison.Ordinal);

    [Fact]
    public async Task An_argument_that_is_null_by_variable_is_an_error_of_its_field()
        => Assert.Equal(
            """{"errors":[{"message":"Argument \"v\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":32}],"path":["echo"]}],"data":{"echo":null}}""",
            await Echo("Int!").ExecuteAsync("query ($v: Int = 1)  { echo(v: $v) }", new { v = (int?)null }));

    private static string Json(string text)
        => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static SchemaDraft Echo(string type, Type? runtimeType = null)
    {
        var schema = new SchemaDraft();
        schema.Type(new EnumType("Color", [new EnumValue("RED", 1)]));
        var point = new InputObjectType("Point")
        {
            Create = values => $"{values["x"]}/{values["y"]}",
        };
        schema.Type(point);
        point.Complete([schema.Input("x", "Int!", typeof(int)), schema.Input("y", "Int", typeof(int), "5")]);
        return schema.Value("Query", "echo", "String", Describe, schema.Input("v", type, runtimeType));
    }

    private static string Describe(HotChocolate.Resolvers.IMiddlewareContext context)
    {
        if (!((GraphQL.Execution.ResolverContext)context).IsArgumentGiven("v"))
            return "absent";
        return context.ArgumentValue<object?>("v") switch
        {
            null => "null",
            List<int> list => string.Join(',', list),
            var other => other.ToString()!,
        };
    }
}
