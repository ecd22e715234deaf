namespace Leefbaarheid.GraphQL.Data;

/// <summary>What makes a query that query, apart from the values in it.</summary>
internal sealed class QueryShape(object?[] parts) : IEquatable<QueryShape>
{
    private readonly int _hash = Hash(parts);

    public static int Hash(ReadOnlySpan<object?> parts)
    {
        var hash = default(HashCode);
        foreach (var part in parts)
            hash.Add(part);
        return hash.ToHashCode();
    }

    public bool Matches(int hash, ReadOnlySpan<object?> others)
    {
        if (hash != _hash || others.Length != parts.Length)
            return false;
        for (var index = 0; index < parts.Length; index++)
        {
            if (!Equals(parts[index], others[index]))
                return false;
        }

        return true;
    }

    public bool Equals(QueryShape? other) => other is not null && Matches(other._hash, other.Parts);

    public override bool Equals(object? obj) => Equals(obj as QueryShape);

    public override int GetHashCode() => _hash;

    private object?[] Parts => parts;
}
