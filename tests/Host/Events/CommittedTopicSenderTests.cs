using HotChocolate.Subscriptions;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Events;

public sealed class CommittedTopicSenderTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Subscribers_hear_of_work_in_order_when_it_has_been_committed()
    {
        var sent = new SentEvents();
        await using var host = await StartAsync(sent);

        await host.InUnitAsync(async (services, ct) =>
        {
            var sender = services.GetRequiredService<ITopicEventSender>();
            await sender.SendAsync("huis", 1, ct);
            await services.GetRequiredService<UnitOfWork>().RunAsync(async inner => await sender.SendAsync("huis", 2, inner), ct);
            await sender.CompleteAsync("huis");
            Assert.Empty(sent.Lines);
        });

        Assert.Equal(["huis 1", "huis 2", "huis compleet"], sent.Lines);
    }

    [Fact]
    public async Task Nobody_hears_of_work_that_was_undone()
    {
        var sent = new SentEvents();
        await using var host = await StartAsync(sent);

        await Assert.ThrowsAsync<InvalidDataException>(() => host.InUnitAsync(async (services, ct) =>
        {
            await services.GetRequiredService<ITopicEventSender>().SendAsync("huis", 1, ct);
            throw new InvalidDataException("afterwards");
        }));
        await host.InUnitAsync(async (services, ct) => await services.GetRequiredService<ITopicEventSender>().SendAsync("huis", 2, ct));

        Assert.Equal(["huis 2"], sent.Lines);
    }

    [Fact]
    public async Task Outside_a_unit_of_work_an_event_is_sent_at_once()
    {
        var sent = new SentEvents();
        await using var host = await StartAsync(sent);

        await host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<ITopicEventSender>().SendAsync("huis", 1, DataHost.Cancel);
            Assert.Equal(["huis 1"], sent.Lines);
        });
    }

    [Fact]
    public async Task Work_that_is_committed_does_not_fail_because_an_event_cannot_be_sent()
    {
        var sent = new SentEvents();
        await using var host = await StartAsync(sent);

        await host.InUnitAsync(async (services, ct) =>
        {
            var sender = services.GetRequiredService<ITopicEventSender>();
            await sender.SendAsync("stuk", 1, ct);
            await sender.SendAsync("huis", 2, ct);
        });

        Assert.Equal(["huis 2"], sent.Lines);
    }

    private Task<DataHost> StartAsync(SentEvents sent)
        => DataHost.StartAsync("Sqlite", cluster, services => services
            .AddLogging()
            .AddScoped<ITopicEventSender>(scope => ActivatorUtilities.CreateInstance<CommittedTopicSender>(scope, sent)));

    private sealed class SentEvents : ITopicEventSender
    {
        public List<string> Lines { get; } = [];

        public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
        {
            if (topicName == "stuk")
                throw new InvalidOperationException("another type of event");
            Lines.Add($"{topicName} {message}");
            return default;
        }

        public ValueTask CompleteAsync(string topicName)
        {
            Lines.Add($"{topicName} compleet");
            return default;
        }
    }
}
