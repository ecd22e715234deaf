using System.Text.Json;
using HotChocolate.Execution.Configuration;
using HotChocolate;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Limits;

/// <summary>Each limit at its edge, through HTTP: what just fits is answered, one more is refused with its code, under both media types.</summary>
public sealed class LimitTests
{
    /// <summary>A limit, set to a value at which the first document fits and the second does not.</summary>
    public static TheoryData<Case> Cases =>
    [
        new Case(LimitCodes.Tokens, limits => limits.MaxTokens = 4, "{ a b }", "{ a b c }"),
        new Case(LimitCodes.Nodes, limits => limits.MaxNodes = 6, "{ a b }", "{ a b c }"),
        new Case(LimitCodes.NameLength, limits => limits.MaxNameLength = 5, "{ abcde: a }", "{ abcdef: a }"),
        new Case(LimitCodes.Nesting, limits => limits.MaxNesting = 2, "{ node { a } }", "{ node { node { a } } }"),
        new Case(LimitCodes.Nesting, limits => limits.MaxNesting = 2, "{ any(value: [1]) }", "{ any(value: [[1]]) }"),
        new Case(LimitCodes.Fields, limits => limits.MaxFields = 2, "{ a b }", "{ a b c }"),
        new Case(LimitCodes.ExpandedFields, limits => limits.MaxExpandedFields = 4, Spread(2), Spread(3)),
        new Case(LimitCodes.Depth, limits => limits.MaxDepth = 2, "{ node { a } }", "{ node { node { a } } }"),
        new Case(LimitCodes.Depth, limits => limits.MaxDepth = 2, "{ node { ...F } } fragment F on Node { a }", "{ node { ...F } } fragment F on Node { node { a } }"),
        new Case(LimitCodes.Depth, limits => limits.MaxDepth = 1, "{ __schema { queryType { name } } }", "{ node { a } }"),
        new Case(LimitCodes.Aliases, limits => limits.MaxAliases = 2, "{ x: a y: a }", "{ x: a y: a z: a }"),
        new Case(LimitCodes.RootFields, limits => limits.MaxRootFields = 2, "{ a ...F } fragment F on Query { a }", "{ a ...F } fragment F on Query { a a }"),
        new Case(LimitCodes.Directives, limits => limits.MaxDirectives = 2, "{ a @skip(if: true) b @skip(if: false) }", "{ a @skip(if: true) b @skip(if: true) c @skip(if: false) }"),
        new Case(LimitCodes.Directives, limits => limits.MaxDirectivesPerLocation = 2, "{ a @skip(if: true) @include(if: true) b }", "{ a @skip(if: true) @include(if: true) @skip(if: true) }"),
        new Case(LimitCodes.ListItems, limits => limits.MaxListItems = 2, "{ sum(of: [1, 2]) }", "{ sum(of: [1, 2, 3]) }"),
        new Case(LimitCodes.ListItems, limits => limits.MaxListItems = 2, "query ($of: [Int!]! = [1, 2]) { sum(of: $of) }", "query ($of: [Int!]! = [1, 2, 3]) { sum(of: $of) }"),
        new Case("HC0087", limits => limits.MaxFieldCycles = 2, "{ node { node { node { a } } } }", "{ node { node { node { node { a } } } } }"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_fits_is_answered_and_one_more_is_refused(Case limit)
    {
        await using var server = await StartAsync(limit.Set, environment: "Production");

        var fits = await server.PostAsync(JsonSerializer.Serialize(new { query = limit.Fits }), "application/graphql-response+json");
        Assert.Equal((200, true), (fits.Status, fits.Body.StartsWith("{\"data\":", StringComparison.Ordinal)));
        foreach (var accept in (string[])["application/graphql-response+json", "application/json"])
        {
            var refused = await server.PostAsync(JsonSerializer.Serialize(new { query = limit.Exceeds }), accept);
            Assert.Equal((400, limit.Code), (refused.Status, Code(refused.Body)));
            Assert.DoesNotContain("\"data\"", refused.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("query ($of: [Int!]!) { sum(of: $of) }", """{"of":[1,2]}""", """{"of":[1,2,3]}""")]
    [InlineData("query ($of: Any) { any(value: $of) }", """{"of":{"x":[[1,2]]}}""", """{"of":{"x":[[1,2,3]]}}""")]
    public async Task A_list_in_the_variables_is_limited_as_one_in_the_document(string query, string fits, string exceeds)
    {
        await using var server = await StartAsync(limits => limits.MaxListItems = 2);

        Assert.Equal(200, (await PostAsync(fits)).Status);
        var refused = await PostAsync(exceeds);
        Assert.Equal((400, LimitCodes.ListItems), (refused.Status, Code(refused.Body)));

        Task<TestServer.Answer> PostAsync(string variables)
            => server.PostAsync($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", "application/json");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_too_large()
    {
        await using var server = await StartAsync(limits => limits.MaxBodyBytes = 100);

        var fits = """{"query":"{ a }"}""".PadRight(100);
        Assert.Equal(200, (await server.PostAsync(fits)).Status);
        var refused = await server.PostAsync(fits + " ");
        Assert.Equal((413, "HC0010"), (refused.Status, Code(refused.Body)));
    }

    [Fact]
    public async Task Depth_tells_what_was_allowed_and_what_was_found()
    {
        await using var server = await StartAsync(_ => { }, builder => builder.AddMaxExecutionDepthRule(2));

        var refused = await server.PostAsync("""{"query":"{ node { node { node { a } } } }"}""");

        Assert.Equal(
            """{"errors":[{"message":"The GraphQL document has an execution depth of 4 which exceeds the max allowed execution depth of 2.","locations":[{"line":1,"column":1}],"extensions":{"allowedExecutionDepth":2,"code":"LIMIT_DEPTH","detectedExecutionDepth":4}}]}""",
            refused.Body);
    }

    [Theory]
    [InlineData(false, 400)]
    [InlineData(true, 200)]
    public async Task Hot_Chocolates_depth_rule_counts_introspection_unless_told_otherwise(bool skip, int status)
    {
        await using var server = await StartAsync(_ => { }, builder => builder.AddMaxExecutionDepthRule(2, skip));

        Assert.Equal(status, (await server.PostAsync("""{"query":"{ __schema { queryType { name } } }"}""")).Status);
    }

    [Theory]
    [InlineData("{ a b }", 200, null)]
    [InlineData("{ a b c }", 400, "LIMIT_FIELDS")]
    public async Task Hot_Chocolates_parser_options_win(string query, int status, string? code)
    {
        await using var server = await StartAsync(
            limits => limits.MaxFields = 1, builder => builder.ModifyParserOptions(options => options.MaxAllowedFields = 2));

        var answer = await server.PostAsync(JsonSerializer.Serialize(new { query }));

        Assert.Equal((status, code), (answer.Status, Code(answer.Body)));
    }

    [Fact]
    public async Task Errors_come_without_places_when_the_parser_keeps_none()
    {
        await using var server = await StartAsync(_ => { }, builder => builder.ModifyParserOptions(options => options.IncludeLocations = false));

        Assert.DoesNotContain("locations", (await server.PostAsync("""{"query":"{ x }"}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_may_repeat_on_a_path_in_development_and_where_the_rule_is_taken_away()
    {
        const string Deep = """{"query":"{ node { node { node { node { node { a } } } } } }"}""";
        await using var development = await StartAsync(_ => { });
        await using var without = await StartAsync(_ => { }, builder => builder.RemoveMaxAllowedFieldCycleDepthRule(), "Production");
        await using var with = await StartAsync(_ => { }, builder => builder.AddMaxAllowedFieldCycleDepthRule(2));

        Assert.Equal(200, (await development.PostAsync(Deep)).Status);
        Assert.Equal(200, (await without.PostAsync(Deep)).Status);
        Assert.Equal("HC0087", Code((await with.PostAsync(Deep)).Body));
    }

    [Fact]
    public async Task Introspection_that_multiplies_the_schema_with_itself_is_refused()
    {
        await using var server = await StartAsync(_ => { });

        var refused = await server.PostAsync("""{"query":"{ __type(name: \"Node\") { fields { type { fields { name } } } } }"}""");

        Assert.Equal((400, "HC0086"), (refused.Status, Code(refused.Body)));
    }

    [Fact]
    public async Task The_depth_of_introspection_can_be_set()
    {
        await using var server = await StartAsync(_ => { }, builder => builder.SetIntrospectionAllowedDepth(1, 2));

        Assert.Equal(200, (await server.PostAsync("""{"query":"{ __type(name: \"Node\") { fields { type { fields { name } } } } }"}""")).Status);
        Assert.Equal(
            "HC0086",
            Code((await server.PostAsync("""{"query":"{ __type(name: \"Node\") { ofType { ofType { name } } } }"}""")).Body));
    }

    [Fact]
    public async Task Validation_stops_at_the_number_of_mistakes_that_was_set()
    {
        await using var server = await StartAsync(_ => { }, builder => builder.SetMaxAllowedValidationErrors(2));

        var answer = await server.PostAsync("""{"query":"{ p q r s }"}""");

        using var json = JsonDocument.Parse(answer.Body);
        Assert.Equal(3, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task The_time_of_a_request_is_limited_and_running_out_is_the_callers_fault()
    {
        await using var server = await StartAsync(limits => limits.ExecutionTimeout = TimeSpan.FromMilliseconds(100));

        foreach (var accept in (string[])["application/graphql-response+json", "application/json"])
        {
            var refused = await server.PostAsync("""{"query":"{ wait }"}""", accept);
            Assert.Equal((400, "HC0045"), (refused.Status, Code(refused.Body)));
        }
    }

    [Theory]
    [InlineData(64, 200, null)]
    [InlineData(65, 400, LimitCodes.Conditions)]
    public async Task As_many_conditions_as_fit_in_a_number_are_answered(int count, int status, string? code)
    {
        await using var server = await StartAsync(_ => { });
        var names = Enumerable.Range(0, count).Select(index => $"v{index}").ToList();
        var query = $"query ({string.Join(' ', names.Select(name => $"${name}: Boolean = true"))}) "
            + $"{{ {string.Join(' ', names.Select(name => $"{name}: a @include(if: ${name})"))} }}";

        var answer = await server.PostAsync(JsonSerializer.Serialize(new { query, variables = new { v63 = false } }));

        Assert.Equal((status, code), (answer.Status, Code(answer.Body)));
        if (status == 200)
            Assert.Equal($"{{\"data\":{{{string.Join(',', names.Take(63).Select(name => $"\"{name}\":1"))}}}}}", answer.Body);
    }

    [Fact]
    public async Task Truth_values_that_are_no_conditions_are_not_limited()
    {
        await using var server = await StartAsync(_ => { });
        var names = Enumerable.Range(0, 100).Select(index => $"v{index}").ToList();
        var query = $"query ({string.Join(' ', names.Select(name => $"${name}: Boolean = true"))}) "
            + $"{{ {string.Join(' ', names.Select(name => $"{name}: any(value: ${name})"))} }}";

        Assert.Equal(200, (await server.PostAsync(JsonSerializer.Serialize(new { query }))).Status);
    }

    private static string Spread(int times)
        => $"{{ {string.Concat(Enumerable.Repeat("...F ", times))} }} fragment F on Query {{ a b }}";

    private static string? Code(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("errors", out var errors) && errors[0].TryGetProperty("extensions", out var extensions)
            ? extensions.GetProperty("code").GetString()
            : null;
    }

    private static Task<TestServer> StartAsync(
        Action<RequestLimits> limits, Action<IRequestExecutorBuilder>? configure = null, string environment = "Development")
        => TestServer.StartAsync(
            builder =>
            {
                builder.Services.Configure(limits);
                builder.AddQueryType<Query>().AllowIntrospection(true);
                configure?.Invoke(builder);
            },
            environment);

    public sealed record Case(string Code, Action<RequestLimits> Set, string Fits, string Exceeds)
    {
        public override string ToString() => $"{Code}: {Exceeds}";
    }

    public sealed class Query
    {
        public int A => 1;

        public int B => 2;

        public int C => 3;

        public Node Node => new();

        public int Sum(int[] of) => of.Sum();

        [GraphQLType<AnyType>]
        public object? Any([GraphQLType<AnyType>] object? value) => value;

        public async Task<int> WaitAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 1;
        }
    }

    public sealed class Node
    {
        public int A => 1;

        [GraphQLName("node")]
        public Node Next => new();
    }
}
