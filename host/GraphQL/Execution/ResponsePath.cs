using Path = HotChocolate.Path;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Where the writer stands. Becomes a <see cref="Path"/> only when there is an error to report.</summary>
internal sealed class ResponsePath
{
    private (string? Name, int Index)[] _segments = new (string?, int)[16];
    private int _length;

    public int Depth => _length;

    /// <summary>Steps back after an exception has left segments behind.</summary>
    public void Truncate(int depth) => _length = depth;

    public void Push(string name) => Push((name, 0));

    public void Push(int index) => Push((null, index));

    public void Pop() => _length--;

    public (string? Name, int Index)[] Segments() => _segments[.._length];

    /// <summary>Whether the segments lead here or to something below.</summary>
    public bool Contains((string? Name, int Index)[] segments)
        => segments.Length >= _length && segments.AsSpan(0, _length).SequenceEqual(_segments.AsSpan(0, _length));

    public Path ToPath()
    {
        var path = Path.Root;
        foreach (var (name, index) in _segments.AsSpan(0, _length))
            path = name is null ? path.Append(index) : path.Append(name);
        return path;
    }

    private void Push((string?, int) segment)
    {
        if (_length == _segments.Length)
            Array.Resize(ref _segments, _length * 2);
        _segments[_length++] = segment;
    }
}
