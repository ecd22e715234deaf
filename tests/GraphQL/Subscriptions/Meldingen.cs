using System.Runtime.CompilerServices;
using System.Security.Claims;
using GreenDonut;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Subscriptions;

/// <summary>A schema with every way to subscribe, and a host for it without HTTP.</summary>
internal sealed class Meldingen : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Meldingen(Action<IRequestExecutorBuilder>? configure = null, SubscriptionOptions? options = null)
    {
        var services = new ServiceCollection().AddLogging();
        var schema = services.AddGraphQLServer();
        Configure(schema, Log, options);
        configure?.Invoke(schema);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public static void Configure(IRequestExecutorBuilder schema, Logboek log, SubscriptionOptions? options = null)
    {
        schema.Services.AddSingleton(log);
        schema.Services.AddScoped<Bezoek>();
        schema.AddQueryType<Query>()
            .AddMutationType<Mutation>()
            .AddSubscriptionType()
            .AddTypeExtension<MeldingSubscriptions>()
            .AddInMemorySubscriptions(options);
    }

    public Logboek Log { get; } = new();

    public IServiceProvider Services => _services;

    private ITopicEventSender Sender => _services.GetRequiredService<ITopicEventSender>();

    private ITopicEventReceiver Receiver => _services.GetRequiredService<ITopicEventReceiver>();

    public int SubscriberCount => _services.GetRequiredService<InMemoryTopics>().SubscriberCount;

    public ValueTask SendAsync<T>(string topic, T message) => Sender.SendAsync(topic, message, TestContext.Current.CancellationToken);

    public ValueTask CompleteAsync(string topic) => Sender.CompleteAsync(topic);

    public ValueTask<ISourceStream<T>> ReceiveAsync<T>(string topic, int? capacity = null)
        => Receiver.SubscribeAsync<T>(topic, capacity, bufferFullMode: null, TestContext.Current.CancellationToken);

    public Task<IExecutionResult> ExecuteAsync(string document, object? variables = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (variables is not null)
            request.SetVariableValues(variables.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(variables), StringComparer.Ordinal));
        return ExecuteUntilAsync(TestContext.Current.CancellationToken, request.Build());
    }

    public Task<IExecutionResult> ExecuteUntilAsync(CancellationToken cancelled, string document)
        => ExecuteUntilAsync(cancelled, OperationRequestBuilder.New().SetDocument(document).Build());

    public async Task<Lezer> SubscribeAsync(string document, object? variables = null)
        => new((await ExecuteAsync(document, variables)).ExpectResponseStream());

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private Task<IExecutionResult> ExecuteUntilAsync(CancellationToken cancelled, IOperationRequest request)
        => _services.ExecuteRequestAsync(request, cancellationToken: cancelled);

    /// <summary>Reads a subscription result by result.</summary>
    internal sealed class Lezer(IResponseStream stream) : IAsyncDisposable
    {
        private readonly IAsyncEnumerator<IOperationResult> _results = stream.ReadResultsAsync().GetAsyncEnumerator(TestContext.Current.CancellationToken);

        /// <summary>The next response; null at the end.</summary>
        public async Task<string?> NextAsync()
        {
            if (!await _results.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken))
                return null;
            await using var result = _results.Current;
            return result.ToJson(withIndentations: false);
        }

        public async ValueTask DisposeAsync()
        {
            await _results.DisposeAsync();
            await stream.DisposeAsync();
        }
    }
}

internal sealed class Query
{
    public string Hallo() => "wereld";

    public string Bericht(IResolverContext context) => context.GetEventMessage<Melding>().Tekst;

    public string? Gebruiker(ClaimsPrincipal gebruiker) => gebruiker.Identity?.Name;

    public string? Staat([GlobalState] string? staat) => staat;

    public int? Faalt() => throw new InvalidOperationException("geheim");

    public async Task<int> Wacht(Logboek log, CancellationToken cancellationToken)
    {
        log.Add("wacht");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            log.Add("gestopt");
        }

        return 1;
    }
}

internal sealed class Mutation
{
    public async Task<int> Meld(int nummer, string tekst, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        await sender.SendAsync("Melding", new Melding(nummer, tekst), cancellationToken);
        return nummer;
    }
}

internal record Melding(int Nummer, string Tekst)
{
    public Melder Melder(MelderLader lader, IResolverContext context) => new(context.GetEventMessage<Melding>().Nummer, lader);
}

internal sealed record Spoedmelding(int Nummer, string Tekst) : Melding(Nummer, Tekst);

internal sealed class Melder(int nummer, MelderLader lader)
{
    public Task<string?> Naam(CancellationToken cancellationToken) => lader.LoadAsync(nummer, cancellationToken);
}

internal sealed class MelderLader(Logboek log, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Add($"laad {string.Join(',', keys)}");
        return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"melder {key}"));
    }
}

/// <summary>What happened, in order.</summary>
internal sealed class Logboek
{
    private readonly Lock _sync = new();
    private readonly List<string> _lines = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_sync)
                return [.. _lines];
        }
    }

    public void Add(string line)
    {
        TaskCompletionSource changed;
        lock (_sync)
        {
            _lines.Add(line);
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    /// <summary>Waits until a line was written so many times.</summary>
    public async Task WaitForAsync(string line, int times = 1)
    {
        while (true)
        {
            Task changed;
            lock (_sync)
            {
                if (_lines.Count(written => written == line) >= times)
                    return;
                changed = _changed.Task;
            }

            await changed.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }
}

/// <summary>A scoped service that tells when its scope ends.</summary>
internal sealed class Bezoek(Logboek log) : IDisposable
{
    public string Naam { get; } = "bezoek";

    public void Dispose() => log.Add("scope dicht");
}

[SubscriptionType]
internal sealed class MeldingSubscriptions
{
    [Subscribe]
    public Melding Melding([EventMessage] Melding melding) => melding;

    [Subscribe]
    [Topic("wijk_{wijk}_{nummer}")]
    public string InWijk(string wijk, int nummer, [EventMessage] Melding melding) => $"{wijk} {nummer}: {melding.Tekst}";

    [Subscribe(MessageType = typeof(Melding))]
    [Topic("getypeerd")]
    public int Nummer(IResolverContext context) => context.GetEventMessage<Melding>().Nummer;

    [Subscribe]
    [Topic("kieskeurig")]
    public async Task<string> Kieskeurig([EventMessage] Melding melding, Bezoek bezoek, CancellationToken cancellationToken)
    {
        if (melding.Nummer < 0)
            throw new InvalidOperationException("geheim");
        if (melding.Nummer == 0)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        return bezoek.Naam;
    }

    public ValueTask<ISourceStream<Melding>> OpenbaarAbonneren(string wijk, ITopicEventReceiver receiver, CancellationToken cancellationToken)
        => receiver.SubscribeAsync<Melding>($"met_{wijk}", cancellationToken);

    [Subscribe(With = nameof(OpenbaarAbonneren))]
    public string MetStroom(string wijk, [EventMessage] Melding melding) => wijk + melding.Tekst;

    [Subscribe(With = nameof(Tel))]
    public int Telling([EventMessage] int getal) => getal * 10;

    [Subscribe(With = nameof(TelLater))]
    public int TellingLater([EventMessage] int getal) => getal;

    [Subscribe(With = nameof(Breekt))]
    public int? Gebroken([EventMessage] int getal) => getal;

    [Subscribe(With = nameof(Weigert))]
    public int? Geweigerd([EventMessage] int getal) => getal;

    [Subscribe(With = nameof(Hangt))]
    public int? Hangend([EventMessage] int getal) => getal;

    [Subscribe(With = nameof(BlijftOpen))]
    public int? Open([EventMessage] int getal) => getal;

    private static async IAsyncEnumerable<int> Tel(Bezoek bezoek)
    {
        await Task.Yield();
        yield return 1;
        yield return bezoek.Naam.Length;
    }

    private async Task<IAsyncEnumerable<int>> TelLater(Bezoek bezoek)
    {
        await Task.Yield();
        return Tel(bezoek);
    }

    private async IAsyncEnumerable<int> Breekt()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("geheim");
    }

    private static ISourceStream<int> Weigert(Bezoek bezoek) => throw new GraphQLException($"Geen toegang, {bezoek.Naam}.");

    private static async Task<ISourceStream<int>> Hangt(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Hier komt niemand.");
    }

    private async IAsyncEnumerable<int> BlijftOpen(Bezoek bezoek, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return bezoek.Naam.Length;
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
