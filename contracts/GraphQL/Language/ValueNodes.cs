using System.Globalization;

namespace HotChocolate.Language;

/// <summary>A value as a document or the variables of a request have it.</summary>
public interface IValueNode
{
    /// <summary>The value as the simplest .NET type that holds it; numbers as text, so that nothing of them is lost.</summary>
    object? Value { get; }
}

/// <summary>Text.</summary>
/// <param name="value">The text, escapes resolved.</param>
public sealed class StringValueNode(string value) : IValueNode
{
    /// <summary>The text, escapes resolved.</summary>
    public string Value { get; } = value;

    object IValueNode.Value => Value;
}

/// <summary>A whole number.</summary>
/// <param name="value">The number as it was written.</param>
public sealed class IntValueNode(string value) : IValueNode
{
    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public IntValueNode(long value)
        : this(value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The number as it was written.</summary>
    public string Value { get; } = value;

    object IValueNode.Value => Value;

    /// <summary>The number.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public int ToInt32() => int.Parse(Value, CultureInfo.InvariantCulture);

    /// <summary>The number.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public long ToInt64() => long.Parse(Value, CultureInfo.InvariantCulture);

    /// <summary>The number.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public decimal ToDecimal() => decimal.Parse(Value, CultureInfo.InvariantCulture);
}

/// <summary>A number with a fraction or an exponent.</summary>
/// <param name="value">The number as it was written.</param>
public sealed class FloatValueNode(string value) : IValueNode
{
    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public FloatValueNode(double value)
        : this(value.ToString("R", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public FloatValueNode(decimal value)
        : this(value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The number as it was written.</summary>
    public string Value { get; } = value;

    object IValueNode.Value => Value;

    /// <summary>The number.</summary>
    public double ToDouble() => double.Parse(Value, CultureInfo.InvariantCulture);

    /// <summary>The number.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public decimal ToDecimal() => decimal.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);
}

/// <summary>True or false.</summary>
/// <param name="value">The value.</param>
public sealed class BooleanValueNode(bool value) : IValueNode
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;

    object IValueNode.Value => Value;
}

/// <summary>The name of an enum's value.</summary>
/// <param name="value">The name.</param>
public sealed class EnumValueNode(string value) : IValueNode
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;

    object IValueNode.Value => Value;
}

/// <summary>No value.</summary>
public sealed class NullValueNode : IValueNode
{
    private NullValueNode()
    {
    }

    /// <summary>The one instance.</summary>
    public static NullValueNode Default { get; } = new();

    /// <summary>Null.</summary>
    public object? Value => null;
}

/// <summary>A list of values.</summary>
/// <param name="items">The values.</param>
public sealed class ListValueNode(IReadOnlyList<IValueNode> items) : IValueNode
{
    /// <summary>The values.</summary>
    public IReadOnlyList<IValueNode> Items { get; } = items;

    /// <summary>The values.</summary>
    public object? Value => Items;
}

/// <summary>Values with names.</summary>
/// <param name="fields">The values.</param>
public sealed class ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields) : IValueNode
{
    /// <summary>The values.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;

    /// <summary>The values.</summary>
    public object? Value => Fields;
}

/// <summary>A value with a name.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
public sealed class ObjectFieldNode(string name, IValueNode value)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = new(name);

    /// <summary>The value.</summary>
    public IValueNode Value { get; } = value;
}

/// <summary>A name in a document.</summary>
/// <param name="value">The name.</param>
public sealed class NameNode(string value)
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}
