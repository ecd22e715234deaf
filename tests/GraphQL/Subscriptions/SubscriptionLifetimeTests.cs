using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Subscriptions;

/// <summary>A subscription leaves nothing behind, however it ends.</summary>
public sealed class SubscriptionLifetimeTests
{
    [Fact]
    public async Task Disposing_the_stream_unsubscribes_also_while_it_is_being_read()
    {
        await using var host = new Meldingen();
        var stream = (await host.ExecuteAsync("subscription { melding { nummer } }")).ExpectResponseStream();
        var reader = stream.ReadResultsAsync().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = reader.MoveNextAsync();
        Assert.Equal(1, host.SubscriberCount);

        await stream.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.Equal(0, host.SubscriberCount);
        await reader.DisposeAsync();
        await stream.DisposeAsync();
    }

    [Fact]
    public async Task Disposing_a_stream_that_nobody_reads_unsubscribes()
    {
        await using var host = new Meldingen();
        var stream = await host.ExecuteAsync("subscription { melding { nummer } }");

        await stream.DisposeAsync();

        Assert.Equal(0, host.SubscriberCount);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_the_reading(bool theRequest)
    {
        await using var host = new Meldingen();
        using var cancel = new CancellationTokenSource();
        await using var stream = (await host.ExecuteUntilAsync(
            theRequest ? cancel.Token : TestContext.Current.CancellationToken, "subscription { open }")).ExpectResponseStream();
        await using var reader = stream.ReadResultsAsync().GetAsyncEnumerator(theRequest ? TestContext.Current.CancellationToken : cancel.Token);
        Assert.True(await reader.MoveNextAsync());
        await reader.Current.DisposeAsync();
        var next = reader.MoveNextAsync();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        await stream.DisposeAsync();
        Assert.Equal(["scope dicht"], host.Log.Lines);
    }

    [Fact]
    public async Task Cancelling_reaches_the_resolver_of_an_event()
    {
        await using var host = new Meldingen();
        using var cancel = new CancellationTokenSource();
        await using var stream = (await host.ExecuteUntilAsync(cancel.Token, "subscription { kieskeurig }")).ExpectResponseStream();
        await using var reader = stream.ReadResultsAsync().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await host.SendAsync("kieskeurig", new Melding(0, ""));
        var next = reader.MoveNextAsync();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    [Fact]
    public async Task A_reader_that_stops_reading_is_unsubscribed()
    {
        await using var host = new Meldingen();
        var stream = await host.ReceiveAsync<Melding>("Melding");
        await host.SendAsync("Melding", new Melding(1, ""));

        await foreach (var melding in stream.ReadEventsAsync())
        {
            Assert.Equal(1, melding.Nummer);
            break;
        }

        Assert.Equal(0, host.SubscriberCount);
    }

    [Fact]
    public async Task The_time_limit_is_for_each_event_not_for_the_subscription()
    {
        var clock = new ManualClock();
        await using var host = Timed(clock);
        await using var lezer = await host.SubscribeAsync("subscription { kieskeurig }");
        clock.Advance(TimeSpan.FromHours(1));
        await host.SendAsync("kieskeurig", new Melding(0, ""));
        await host.SendAsync("kieskeurig", new Melding(1, ""));

        var next = lezer.NextAsync();
        await clock.WaitForTimerAsync(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains("HC0045", await next, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"kieskeurig":"bezoek"}}""", await lezer.NextAsync());
    }

    [Fact]
    public async Task Subscribing_has_the_time_limit_too()
    {
        var clock = new ManualClock();
        await using var host = Timed(clock);

        var result = host.ExecuteAsync("subscription { hangend }");
        await clock.WaitForTimerAsync(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains("HC0045", (await result).ExpectOperationResult().ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_that_gives_up_while_subscribing_is_told_so()
    {
        await using var host = new Meldingen();
        using var cancel = new CancellationTokenSource();

        var result = host.ExecuteUntilAsync(cancel.Token, "subscription { hangend }");
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => result);
    }

    private static Meldingen Timed(TimeProvider clock) => new(schema =>
    {
        schema.Services.AddSingleton(clock);
        schema.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromSeconds(5));
    });
}
