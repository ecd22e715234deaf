using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Events;

/// <summary>What others change while a page is open.</summary>
[SubscriptionType]
internal sealed class ChangeSubscriptions
{
    /// <summary>
    /// The records of these types that were saved, once per transaction and after it was committed. Keys only: what is in them is asked
    /// again, with the permissions of whoever asks.
    /// </summary>
    [Subscribe(With = nameof(Listen))]
    public async Task<IReadOnlyList<Recordwijziging>> RecordGewijzigdAsync(
        IReadOnlyList<string> typen,
        [EventMessage] IReadOnlyList<RecordChange> changes,
        RecordTypes types,
        Zichtbaarheid zichtbaarheid,
        CancellationToken cancellationToken)
        => [.. (await zichtbaarheid.VanAsync(changes, cancellationToken)).Select(change => new Recordwijziging(types.NameOf(change.Type), change.Id, change.Kind))];

    /// <exception cref="RegelovertredingException"><c>ONBEKEND_RECORDTYPE</c>.</exception>
    public static ISourceStream<IReadOnlyList<RecordChange>> Listen(IReadOnlyList<string> typen, ChangeFeed feed, RecordTypes types, ViewedSchema schema)
        => feed.Listen(typen
            .Select(name => (schema.Current.Types.ContainsKey(name) ? types.Find(name) : null)
                ?? throw new RegelovertredingException("ONBEKEND_RECORDTYPE", $"Er zijn geen gegevens van het type '{name}' om te volgen.", "typen"))
            .ToHashSet());
}

/// <summary>That a record was saved.</summary>
/// <param name="Type">The type of the record in the schema.</param>
/// <param name="Id">Its key; null when there are so many of the type that all of it is to be asked again.</param>
/// <param name="Soort">What happened to it.</param>
internal sealed record Recordwijziging(string Type, Guid? Id, Wijzigingssoort Soort);
