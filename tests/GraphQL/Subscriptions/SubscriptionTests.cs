using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task A_topic_has_the_name_of_the_method_and_every_event_its_result()
    {
        await using var host = new Meldingen();
        await using var lezer = await host.SubscribeAsync("subscription { m: melding { nummer tekst } }");

        await host.SendAsync("Melding", new Melding(1, "lekkage"));
        await host.SendAsync("melding", new Melding(2, "een ander onderwerp"));
        await host.SendAsync<Melding>("Melding", new Spoedmelding(3, "brand"));
        await host.CompleteAsync("Melding");

        Assert.Equal("""{"data":{"m":{"nummer":1,"tekst":"lekkage"}}}""", await lezer.NextAsync());
        Assert.Equal("""{"data":{"m":{"nummer":3,"tekst":"brand"}}}""", await lezer.NextAsync());
        Assert.Null(await lezer.NextAsync());
    }

    [Fact]
    public async Task Arguments_take_their_place_in_the_topic()
    {
        await using var host = new Meldingen();
        await using var lezer = await host.SubscribeAsync(
            "subscription ($wijk: String!) { inWijk(wijk: $wijk, nummer: 7) }",
            new { wijk = "Noord" });

        await host.SendAsync("wijk_Zuid_7", new Melding(1, "elders"));
        await host.SendAsync("wijk_Noord_7", new Melding(2, "hier"));

        Assert.Equal("""{"data":{"inWijk":"Noord 7: hier"}}""", await lezer.NextAsync());
    }

    [Theory]
    [InlineData("telling", "10", "60")]
    [InlineData("tellingLater", "1", "6")]
    public async Task A_method_may_subscribe_with_a_sequence(string field, string first, string second)
    {
        await using var host = new Meldingen();
        await using var lezer = await host.SubscribeAsync($"subscription {{ {field} }}");

        Assert.Equal($$$"""{"data":{"{{{field}}}":{{{first}}}}}""", await lezer.NextAsync());
        Assert.Equal($$$"""{"data":{"{{{field}}}":{{{second}}}}}""", await lezer.NextAsync());
        Assert.Empty(host.Log.Lines);
        Assert.Null(await lezer.NextAsync());
        await lezer.DisposeAsync();
        Assert.Equal(["scope dicht"], host.Log.Lines);
    }

    [Fact]
    public async Task A_method_may_subscribe_with_a_stream_and_is_no_field_itself()
    {
        await using var host = new Meldingen();
        await using var lezer = await host.SubscribeAsync("subscription { metStroom(wijk: \"Oost\") }");

        await host.SendAsync("met_Oost", new Melding(1, "!"));

        Assert.Equal("""{"data":{"metStroom":"Oost!"}}""", await lezer.NextAsync());
        Assert.DoesNotContain("openbaarAbonneren", (await host.Services.GetSchemaAsync(cancellationToken: TestContext.Current.CancellationToken)).Print(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_type_of_the_events_can_be_given_apart_and_the_event_is_known_below_the_root()
    {
        await using var host = new Meldingen();
        await using var nummers = await host.SubscribeAsync("subscription { nummer }");
        await using var namen = await host.SubscribeAsync("subscription { melding { melder { naam } } }");

        await host.SendAsync("getypeerd", new Melding(4, ""));
        await host.SendAsync("Melding", new Melding(5, ""));

        Assert.Equal("""{"data":{"nummer":4}}""", await nummers.NextAsync());
        Assert.Equal("""{"data":{"melding":{"melder":{"naam":"melder 5"}}}}""", await namen.NextAsync());
    }

    [Fact]
    public async Task Outside_a_subscription_there_is_no_event()
    {
        await using var host = new Meldingen();
        await using var result = await host.ExecuteAsync("{ bericht }");

        Assert.Contains("Unexpected Execution Error", result.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_event_has_loaders_and_services_of_its_own()
    {
        await using var host = new Meldingen();
        await using var namen = await host.SubscribeAsync("subscription { melding { melder { naam } } }");
        await using var bezoeken = await host.SubscribeAsync("subscription { kieskeurig }");

        for (var time = 0; time < 2; time++)
        {
            await host.SendAsync("Melding", new Melding(5, ""));
            await namen.NextAsync();
            await host.SendAsync("kieskeurig", new Melding(1, ""));
            await bezoeken.NextAsync();
        }

        Assert.Equal(["laad 5", "scope dicht", "laad 5", "scope dicht"], host.Log.Lines);
    }

    [Fact]
    public async Task An_event_that_fails_is_told_and_the_next_one_follows()
    {
        await using var host = new Meldingen(schema => schema.AddErrorFilter(error => error.WithCode("GEFILTERD")));
        await using var lezer = await host.SubscribeAsync("subscription { kieskeurig }");

        await host.SendAsync("kieskeurig", new Melding(-1, ""));
        await host.SendAsync("kieskeurig", new Melding(1, ""));

        var failed = await lezer.NextAsync();
        Assert.Contains("\"path\":[\"kieskeurig\"]", failed, StringComparison.Ordinal);
        Assert.Contains("GEFILTERD", failed, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", failed, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", failed, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"kieskeurig":"bezoek"}}""", await lezer.NextAsync());
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_stream_with_its_error()
    {
        await using var host = new Meldingen(schema => schema.AddErrorFilter(error => error.WithCode("GEFILTERD")));
        await using var lezer = await host.SubscribeAsync("subscription { gebroken }");

        Assert.Equal("""{"data":{"gebroken":1}}""", await lezer.NextAsync());
        var last = await lezer.NextAsync();
        Assert.Contains("Unexpected Execution Error", last, StringComparison.Ordinal);
        Assert.Contains("GEFILTERD", last, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", last, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", last, StringComparison.Ordinal);
        Assert.Null(await lezer.NextAsync());
    }

    [Fact]
    public async Task A_subscription_that_cannot_begin_is_one_result_with_errors()
    {
        await using var host = new Meldingen();
        await using var result = await host.ExecuteAsync("subscription { geweigerd }");

        Assert.Equal(
            """{"errors":[{"message":"Geen toegang, bezoek.","locations":[{"line":1,"column":16}],"path":["geweigerd"]}]}""",
            result.ExpectOperationResult().ToJson(withIndentations: false));
        Assert.Equal(["scope dicht"], host.Log.Lines);
    }

    [Theory]
    [InlineData("subscription { inWijk(wijk: \"a\") }", "argument \\\"nummer\\\"")]
    [InlineData("subscription ($n: Int!) { inWijk(wijk: \"a\", nummer: $n) }", "Variable \\\"$n\\\" of required type")]
    [InlineData("subscription ($n: Boolean!) { melding @skip(if: $n) { nummer } }", "must not use `@skip` or `@include`")]
    [InlineData("subscription { melding { nummer } telling }", "must select only one top level field")]
    [InlineData("subscription { __typename }", "must not select an introspection top level field")]
    [InlineData("subscription { onbekend }", "Cannot query field")]
    [InlineData("subscription { ", "Syntax Error")]
    public async Task A_wrong_request_subscribes_to_nothing(string document, string message)
    {
        await using var host = new Meldingen();
        await using var result = await host.ExecuteAsync(document);

        Assert.Contains(message, result.ExpectOperationResult().ToJson(withIndentations: false), StringComparison.Ordinal);
        Assert.Equal(0, host.SubscriberCount);
    }

    [Fact]
    public async Task A_transport_for_one_result_is_refused_a_subscription()
    {
        await using var host = new Meldingen();
        var executor = host.Services.GetRequiredService<RequestExecutorResolver>().Executor;
        var request = (OperationRequest)OperationRequestBuilder.New().SetDocument("subscription { telling }").Build();

        await using var result = await executor.ExecuteAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(RequestOutcome.OperationNotAllowed, result.Outcome);
    }

    [Fact]
    public async Task Queries_still_have_one_result()
    {
        await using var host = new Meldingen();
        await using var result = await host.ExecuteAsync("{ hallo }");

        Assert.Equal("""{"data":{"hallo":"wereld"}}""", result.ExpectOperationResult().ToJson(withIndentations: false));
        Assert.Throws<ArgumentException>(() => result.ExpectResponseStream());
    }

    [Fact]
    public async Task A_stream_is_read_once()
    {
        await using var host = new Meldingen();
        await using var stream = (await host.ExecuteAsync("subscription { telling }")).ExpectResponseStream();
        stream.ReadResultsAsync();

        Assert.Throws<InvalidOperationException>(() => stream.ReadResultsAsync());
    }

    [Fact]
    public async Task A_request_with_services_of_its_own_keeps_them()
    {
        await using var host = new Meldingen();
        await using var scope = host.Services.CreateAsyncScope();
        var request = OperationRequestBuilder.New().SetDocument("subscription { telling }").SetServices(scope.ServiceProvider).Build();
        await using (var stream = (await host.Services.ExecuteRequestAsync(request, cancellationToken: TestContext.Current.CancellationToken)).ExpectResponseStream())
        {
            await foreach (var result in stream.ReadResultsAsync())
                await result.DisposeAsync();
        }

        // The scope of the source ended; the request's own is the caller's.
        Assert.Equal(["scope dicht"], host.Log.Lines);
        Assert.Equal("bezoek", scope.ServiceProvider.GetRequiredService<Bezoek>().Naam);
    }
}
