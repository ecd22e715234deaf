using HotChocolate.Execution;
using HotChocolate.Subscriptions;

namespace Leefbaarheid.GraphQL.Tests.Subscriptions;

public sealed class InMemoryTopicTests
{
    [Theory]
    [InlineData(TopicBufferFullMode.DropOldest, new[] { 4, 5 })]
    [InlineData(TopicBufferFullMode.DropNewest, new[] { 1, 5 })]
    [InlineData(TopicBufferFullMode.DropWrite, new[] { 1, 2 })]
    public async Task A_slow_subscriber_misses_events_and_holds_up_nobody(TopicBufferFullMode mode, int[] kept)
    {
        await using var host = new Meldingen(options: new SubscriptionOptions { TopicBufferCapacity = 2, TopicBufferFullMode = mode });
        await using var slow = await host.ReceiveAsync<int>("t");
        await using var roomy = await host.ReceiveAsync<int>("t", capacity: 5);

        for (var number = 1; number <= 5; number++)
        {
            var sent = host.SendAsync("t", number);
            Assert.True(sent.IsCompletedSuccessfully);
            await sent;
        }

        await host.CompleteAsync("t");
        Assert.Equal(kept, await ReadAsync(slow));
        Assert.Equal([1, 2, 3, 4, 5], await ReadAsync(roomy));
    }

    [Fact]
    public async Task Every_one_of_many_subscribers_gets_every_event_in_order()
    {
        await using var host = new Meldingen();
        var readers = new List<Task<List<int>>>();
        for (var number = 0; number < 1_000; number++)
            readers.Add(ReadAsync(await host.ReceiveAsync<int>("t")));
        Assert.Equal(1_000, host.SubscriberCount);

        for (var number = 0; number < 50; number++)
            await host.SendAsync("t", number);
        await host.CompleteAsync("t");

        var expected = Enumerable.Range(0, 50).ToList();
        Assert.All(await Task.WhenAll(readers), read => Assert.Equal(expected, read));
        Assert.Equal(0, host.SubscriberCount);
    }

    [Fact]
    public async Task Subscribers_come_and_go_while_events_are_sent()
    {
        await using var host = new Meldingen();
        using var stop = new CancellationTokenSource();
        var sending = SendUntilAsync(stop.Token);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await Task.Yield();
            for (var round = 0; round < 500; round++)
            {
                await using var stream = await host.ReceiveAsync<int>("t");
                await foreach (var number in stream.ReadEventsAsync())
                {
                    Assert.Equal(1, number);
                    break;
                }
            }
        }));
        await stop.CancelAsync();
        await sending;

        Assert.Equal(0, host.SubscriberCount);

        async Task SendUntilAsync(CancellationToken stopped)
        {
            await Task.Yield();
            while (!stopped.IsCancellationRequested)
                await host.SendAsync("t", 1);
        }
    }

    [Fact]
    public async Task Without_subscribers_an_event_is_lost_and_a_topic_can_be_completed()
    {
        await using var host = new Meldingen();
        await host.SendAsync("t", 1);
        await host.CompleteAsync("t");
        await using var late = await host.ReceiveAsync<int>("t");

        await host.SendAsync("t", 2);
        await host.CompleteAsync("t");

        Assert.Equal([2], await ReadAsync(late));
    }

    [Fact]
    public async Task A_prefix_stands_before_every_topic_of_senders_and_receivers_alike()
    {
        await using var host = new Meldingen(options: new SubscriptionOptions { TopicPrefix = "huis:" });
        await using var stream = await host.ReceiveAsync<int>("t");

        await host.SendAsync("t", 1);
        await host.CompleteAsync("t");

        Assert.Equal([1], await ReadAsync(stream));
    }

    [Fact]
    public async Task A_topic_carries_one_type_of_event()
    {
        await using var host = new Meldingen();
        await using var stream = await host.ReceiveAsync<Melding>("t");

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await host.ReceiveAsync<int>("t"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await host.SendAsync("t", 1));
        Assert.Equal(1, host.SubscriberCount);
        await host.SendAsync("t", new Spoedmelding(1, ""));
        await host.CompleteAsync("t");

        Assert.IsType<Spoedmelding>(Assert.Single(await ReadAsync(stream)));
    }

    [Fact]
    public async Task A_buffer_holds_at_least_one_event_and_an_event_is_something()
    {
        await using var host = new Meldingen();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await host.ReceiveAsync<int>("t", 0));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await host.SendAsync<string>("t", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await host.SendAsync(null!, 1));
    }

    private static async Task<List<T>> ReadAsync<T>(ISourceStream<T> stream)
    {
        var read = new List<T>();
        await foreach (var message in stream.ReadEventsAsync())
            read.Add(message);
        return read;
    }
}
