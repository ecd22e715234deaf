namespace Leefbaarheid.Host.Events;

/// <summary>
/// Changes that belong together, each record once. An import changes more records than anybody wants to hear of one by one: beyond
/// some number of a type it is only told that there are many. Not thread-safe.
/// </summary>
internal sealed class ChangeSet
{
    /// <summary>So many records of a type are told by their keys; more than a page of a list shows.</summary>
    public const int MaxPerType = 100;

    private readonly Dictionary<Type, Dictionary<Guid, Wijzigingssoort>?> _byType = [];

    public bool IsEmpty => _byType.Count == 0;

    public IEnumerable<RecordChange> Changes
        => _byType.SelectMany(entry => entry.Value is { } records
            ? records.Select(record => new RecordChange(entry.Key, record.Key, record.Value))
            : [new RecordChange(entry.Key, Id: null, Wijzigingssoort.Gewijzigd)]);

    public void Add(RecordChange change)
    {
        if (_byType.TryGetValue(change.Type, out var records) && records is null)
            return;
        if (change.Id is not { } id)
        {
            _byType[change.Type] = null;
            return;
        }

        records ??= _byType[change.Type] = [];

        // Whoever did not know of it yet hears that it is new, however often it was saved since.
        var isStillNew = change.Kind == Wijzigingssoort.Gewijzigd && records.GetValueOrDefault(id, change.Kind) == Wijzigingssoort.Nieuw;
        records[id] = isStillNew ? Wijzigingssoort.Nieuw : change.Kind;
        if (records.Count > MaxPerType)
            _byType[change.Type] = null;
    }
}
