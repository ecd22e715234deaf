namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// What writing a response has brought to light and writing it again must go by: where an error left a null behind, and what a sequence
/// gave that is no collection. In the order of the response.
/// </summary>
internal sealed class WriterFindings
{
    private readonly List<WriterFinding> _all = [];

    public int Count => _all.Count;

    public WriterFinding this[int index] => _all[index];

    /// <summary>The value is null now, and what was found below it counts no more.</summary>
    public void AddNull(ResponsePath path)
    {
        while (_all.Count > 0 && path.Contains(_all[^1].Path))
            _all.RemoveAt(_all.Count - 1);
        _all.Add(new WriterFinding(path.Segments(), Items: null));
    }

    /// <summary>The list to which the items go as they are read.</summary>
    public List<object?> AddList(ResponsePath path)
    {
        var items = new List<object?>();
        _all.Add(new WriterFinding(path.Segments(), items));
        return items;
    }
}

/// <param name="Path">Names and indices from the root.</param>
/// <param name="Items">Null: the value is null.</param>
internal readonly record struct WriterFinding((string? Name, int Index)[] Path, List<object?>? Items);
