using HotChocolate;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    [Fact]
    public async Task An_unexpected_exception_is_masked_and_logged_under_a_correlation_id()
    {
        var log = new RecordedLog();
        var schema = new SchemaDraft().Value("Query", "secret", "String", _ => throw new InvalidOperationException("password is hunter2"));
        schema.Services.AddLogging(logging => logging.AddProvider(log));

        await using var result = (await schema.Build().ExecuteAsync(
            OperationRequestBuilder.New().SetDocument("{ secret }").Build(), TestContext.Current.CancellationToken)).ExpectOperationResult();

        var error = Assert.Single(result.Errors!);
        Assert.Equal("Unexpected Execution Error", error.Message);
        Assert.Equal("/secret", error.Path!.Print());
        Assert.Equal(new Location(1, 3), Assert.Single(error.Locations!));
        Assert.DoesNotContain("hunter2", result.ToJson(), StringComparison.Ordinal);
        var correlationId = Assert.IsType<string>(error.Extensions!["correlationId"]);
        var entry = Assert.Single(log.Entries);
        Assert.Contains(correlationId, entry.Message, StringComparison.Ordinal);
        Assert.Equal("password is hunter2", entry.Exception!.Message);
    }

    [Fact]
    public async Task The_correlation_id_is_the_trace_of_the_request()
    {
        using var activity = new System.Diagnostics.Activity("request").SetIdFormat(System.Diagnostics.ActivityIdFormat.W3C).Start();
        var log = new RecordedLog();
        var schema = new SchemaDraft().Value("Query", "secret", "String", _ => throw new InvalidOperationException("password is hunter2"));
        schema.Services.AddLogging(logging => logging.AddProvider(log));

        var response = await schema.ExecuteAsync("{ secret }");

        Assert.Contains($"\"correlationId\":\"{activity.TraceId}\"", response, StringComparison.Ordinal);
        Assert.Contains(activity.TraceId.ToString(), Assert.Single(log.Entries).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Details_of_an_exception_are_shown_only_when_asked_for(bool include)
    {
        var schema = new SchemaDraft().Value("Query", "secret", "String", _ => throw new InvalidOperationException("password is hunter2"));
        schema.Options.IncludeExceptionDetails = include;

        var response = await schema.ExecuteAsync("{ secret }");

        Assert.Equal(include, response.Contains("hunter2", StringComparison.Ordinal));
        Assert.Equal(include, response.Contains("stackTrace", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_extension_that_is_no_JSON_is_left_out_and_the_response_stays_whole()
        => Assert.Equal(
            """{"errors":[{"message":"x","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"X"}}],"data":{"a":null}}""",
            await new SchemaDraft()
                .Value("Query", "a", "String", _ => throw new GraphQLException(
                    ErrorBuilder.New().SetMessage("x").SetCode("X").SetExtension("type", typeof(string)).Build()))
                .ExecuteAsync("{ a }"));

    [Fact]
    public async Task A_GraphQLException_shows_its_errors_as_they_are()
        => Assert.Equal(
            """{"errors":[{"message":"Geen zaak","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"GEEN_ZAAK"}},{"message":"Ook dat","locations":[{"line":1,"column":3}],"path":["a"]}],"data":{"a":null}}""",
            await new SchemaDraft()
                .Value("Query", "a", "String", _ => throw new GraphQLException(
                    ErrorBuilder.New().SetMessage("Geen zaak").SetCode("GEEN_ZAAK").Build(),
                    ErrorBuilder.New().SetMessage("Ook dat").Build()))
                .ExecuteAsync("{ a }"));

    [Fact]
    public async Task A_getter_that_throws_is_a_field_error_in_its_place()
    {
        var response = await new SchemaDraft().Object("Node")
            .Getter("Query", "list", "[Node]", _ => new object[] { 1, 2 })
            .Getter("Node", "bad", "Int", parent => (int)parent == 2 ? throw new InvalidOperationException("no") : parent)
            .ExecuteAsync("{ list {bad} }");

        Assert.StartsWith(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":9}],"path":["list",1,"bad"],"extensions":{"correlationId":""",
            response,
            StringComparison.Ordinal);
        Assert.EndsWith("""
            "data":{"list":[{"bad":1},{"bad":null}]}}
            """, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reported_error_leaves_the_value_in_place()
        => Assert.Equal(
            """{"errors":[{"message":"half","locations":[{"line":1,"column":3}],"path":["a"]}],"data":{"a":"x"}}""",
            await new SchemaDraft()
                .Value("Query", "a", "String", context =>
                {
                    context.ReportError("half");
                    return "x";
                })
                .ExecuteAsync("{ a }"));

    [Fact]
    public async Task A_resolver_may_return_an_error()
        => Assert.Equal(
            """{"errors":[{"message":"nee","locations":[{"line":1,"column":3}],"path":["a"]}],"data":{"a":null}}""",
            await new SchemaDraft().Value("Query", "a", "String", _ => ErrorBuilder.New().SetMessage("nee").Build()).ExecuteAsync("{ a }"));

    [Fact]
    public async Task A_failing_non_null_field_reports_its_reason_only_once()
        => Assert.Equal(
            """{"errors":[{"message":"reason","locations":[{"line":1,"column":3}],"path":["a"]}],"data":null}""",
            await new SchemaDraft().Value("Query", "a", "String!", _ => throw new GraphQLException("reason")).ExecuteAsync("{ a }"));

    [Fact]
    public async Task Error_filters_run_in_order_and_may_unmask_what_they_know()
    {
        var schema = new SchemaDraft().Value("Query", "a", "String", _ => throw new TimeoutException("database"));
        schema.Services.AddErrorFilter(error => error.Exception is TimeoutException ? error.WithMessage("Even geduld").WithCode("BUSY") : error);
        schema.Services.AddErrorFilter(error => error.SetExtension("second", error.Code));

        Assert.Equal(
            """{"errors":[{"message":"Even geduld","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"BUSY","second":"BUSY"}}],"data":{"a":null}}""",
            await schema.ExecuteAsync("{ a }"));
    }

    [Fact]
    public async Task An_error_filter_that_fails_hides_the_error()
    {
        var schema = new SchemaDraft().Value("Query", "a", "String", _ => throw new GraphQLException("geheim"));
        schema.Services.AddErrorFilter(_ => throw new InvalidOperationException("filter stuk"));
        schema.Services.AddErrorFilter(_ => null!);

        var response = await schema.ExecuteAsync("{ a }");

        Assert.Contains("Unexpected Execution Error", response, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", response, StringComparison.Ordinal);
        Assert.DoesNotContain("stuk", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_of_an_exception_are_shown_when_that_is_asked_for()
    {
        var schema = new SchemaDraft().Value("Query", "a", "String", _ => throw new InvalidOperationException("reden"));
        schema.Options.IncludeExceptionDetails = true;

        Assert.Contains("\"message\":\"reden\",\"stackTrace\":", await schema.ExecuteAsync("{ a }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_field_names_every_place_where_it_is_selected()
        => Assert.Contains(
            """
            "locations":[{"line":1,"column":3},{"line":1,"column":5}]
            """,
            await new SchemaDraft().Value("Query", "a", "String", _ => throw new GraphQLException("x")).ExecuteAsync("{ a a }"),
            StringComparison.Ordinal);

    private sealed class RecordedLog : ILoggerProvider, ILogger
    {
        public List<(string Message, Exception? Exception)> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Entries.Add((formatter(state, exception), exception));

        public void Dispose()
        {
        }
    }
}
