using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Leefbaarheid.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds events for subscriptions.</summary>
public static class InMemorySubscriptionsRequestExecutorBuilderExtensions
{
    /// <summary>
    /// Lets subscriptions follow topics whose events stay inside this process: with several hosts, a subscriber hears of what its own
    /// host does. Calling it again changes nothing.
    /// </summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="options">Buffers and topic names; null: the defaults.</param>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        builder.Services.AddLogging();
        builder.Services.TryAddSingleton(options ?? new SubscriptionOptions());
        builder.Services.TryAddSingleton<InMemoryTopics>();
        builder.Services.TryAddSingleton<ITopicEventSender>(services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }
}
