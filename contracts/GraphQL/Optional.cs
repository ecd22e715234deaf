using System.Diagnostics.CodeAnalysis;

namespace HotChocolate;

/// <summary>A value that may be absent: tells an argument or input field that was not given from one given as null.</summary>
/// <typeparam name="T">The type of the value; nullable where null may be given.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    private readonly T? _value;

    /// <summary>Makes a value that was given.</summary>
    /// <param name="value">The value; may be null.</param>
    public Optional(T? value)
    {
        _value = value;
        HasValue = true;
    }

    private Optional(T? value, bool hasValue)
    {
        _value = value;
        HasValue = hasValue;
    }

    /// <summary>The value; the type's default when none was given.</summary>
    [MaybeNull]
    public T Value => _value;

    /// <summary>True when a value was given, null included.</summary>
    public bool HasValue { get; }

    /// <summary>True when no value was given.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => _value;

    /// <summary>A value that was not given.</summary>
    /// <param name="defaultValue">What <see cref="Value"/> is then.</param>
    public static Optional<T> Empty(T? defaultValue = default) => new(defaultValue, hasValue: false);

    /// <summary>Makes a value that was given.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Reads the value; the type's default when none was given.</summary>
    /// <param name="optional">The optional value.</param>
    [return: MaybeNull]
    public static implicit operator T(Optional<T> optional) => optional.Value;

    /// <summary>Compares presence and value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Compares presence and value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Optional<T> other)
        => HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(HasValue, _value);

    /// <inheritdoc />
    public override string ToString() => HasValue ? _value?.ToString() ?? "null" : "unspecified";
}

/// <summary>An optional value of any type.</summary>
public interface IOptional
{
    /// <summary>The value; null when none was given.</summary>
    object? Value { get; }

    /// <summary>True when a value was given, null included.</summary>
    bool HasValue { get; }

    /// <summary>True when no value was given.</summary>
    bool IsEmpty { get; }
}
