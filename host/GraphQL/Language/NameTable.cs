namespace Leefbaarheid.GraphQL.Language;

/// <summary>One string per distinct name: documents repeat names, and a cached document keeps them for long.</summary>
/// <remarks>A HashSet with a lookup by span does the same, but the runtime has to compile it at every start.</remarks>
internal sealed class NameTable
{
    private const int FirstSize = 64;

    // A power of two places, at most half of them taken.
    private string?[] _names = new string?[FirstSize];
    private int _count;

    public string Get(ReadOnlySpan<char> text)
    {
        var place = Place(text);
        if (_names[place] is { } known)
            return known;
        var name = text.ToString();
        _names[place] = name;
        if (++_count * 2 > _names.Length)
            Grow();
        return name;
    }

    /// <summary>Where the name is, or belongs. The hash differs from process to process, so that no document can be made of names that collide.</summary>
    private int Place(ReadOnlySpan<char> text)
    {
        var mask = _names.Length - 1;
        var place = string.GetHashCode(text, StringComparison.Ordinal) & mask;
        while (_names[place] is { } other && !text.SequenceEqual(other))
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var names = _names;
        _names = new string?[names.Length * 2];
        foreach (var name in names)
        {
            if (name is not null)
                _names[Place(name)] = name;
        }
    }
}
