using System.Globalization;
using System.Text;

namespace HotChocolate;

/// <summary>A place in a response: field names and list positions from the root down. Immutable.</summary>
public class Path : IEquatable<Path>
{
    private protected Path(Path? parent)
    {
        Parent = parent!;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    /// <summary>The empty path, where every path starts.</summary>
    public static Path Root { get; } = new(parent: null);

    /// <summary>The path without its last segment; null for <see cref="Root"/>.</summary>
    public Path Parent { get; }

    /// <summary>How many segments the path has; 0 for <see cref="Root"/>.</summary>
    public int Length { get; }

    /// <summary>True for <see cref="Root"/>.</summary>
    public bool IsRoot => Length == 0;

    /// <summary>This path, one list position deeper.</summary>
    /// <param name="index">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public Path Append(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new IndexerPathSegment(this, index);
    }

    /// <summary>This path, one field deeper.</summary>
    /// <param name="name">The field's name in the response; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public Path Append(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new NamePathSegment(this, name);
    }

    /// <summary>Reads a path from its segments.</summary>
    /// <param name="path">Strings for fields and integers for list positions.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> holds something else.</exception>
    public static Path FromList(IReadOnlyList<object> path)
    {
        var result = Root;
        foreach (var segment in path)
        {
            result = segment switch
            {
                string name => result.Append(name),
                int index => result.Append(index),
                _ => throw new ArgumentException("A path consists of strings and integers.", nameof(path)),
            };
        }

        return result;
    }

    /// <summary>The segments from the root down: strings for fields and integers for list positions.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new object[Length];
        for (var path = this; !path.IsRoot; path = path.Parent)
            segments[path.Length - 1] = path is IndexerPathSegment indexer ? indexer.Index : ((NamePathSegment)path).Name;
        return segments;
    }

    /// <summary>The path as text, such as <c>/cases[2]/title</c>; <c>/</c> for the root.</summary>
    public string Print()
    {
        if (IsRoot)
            return "/";
        var text = new StringBuilder();
        foreach (var segment in ToList())
        {
            if (segment is int index)
                text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else
                text.Append('/').Append((string)segment);
        }

        return text.ToString();
    }

    /// <inheritdoc cref="Print"/>
    public override string ToString() => Print();

    /// <summary>True when both paths have the same segments.</summary>
    public bool Equals(Path? other)
    {
        var mine = this;
        if (other is null || mine.Length != other.Length)
            return false;
        for (; !ReferenceEquals(mine, other) && !mine.IsRoot; mine = mine.Parent, other = other.Parent)
        {
            if (!mine.SegmentEquals(other))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Path other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private protected virtual bool SegmentEquals(Path other) => true;
}

/// <summary>A path that ends in a field.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name)
        : base(parent) => Name = name;

    /// <summary>The field's name in the response.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent, StringComparer.Ordinal.GetHashCode(Name));

    private protected override bool SegmentEquals(Path other) => other is NamePathSegment segment && segment.Name == Name;
}

/// <summary>A path that ends in a list position.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index)
        : base(parent) => Index = index;

    /// <summary>0-based.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent, Index);

    private protected override bool SegmentEquals(Path other) => other is IndexerPathSegment segment && segment.Index == Index;
}
