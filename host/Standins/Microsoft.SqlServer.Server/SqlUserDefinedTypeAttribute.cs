namespace Microsoft.SqlServer.Server;

/// <summary>Marks a class or struct as a user-defined type of SQL Server.</summary>
/// <param name="format">How it is serialised.</param>
/// <exception cref="ArgumentOutOfRangeException">Thrown when used for a format that is neither native nor user defined.</exception>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is serialised.</summary>
    public Format Format { get; } = format is Format.Native or Format.UserDefined
        ? format
        : throw new ArgumentOutOfRangeException(nameof(format), format, "The format must be Native or UserDefined.");

    /// <summary>Longest serialised value, in bytes; -1 for the largest that there is.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>True: every value has the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>True: values may be compared by their bytes.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Name of the method that validates a value.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>Name of the type.</summary>
    public string? Name { get; set; }
}

/// <summary>Marks a class or struct as a user-defined aggregate of SQL Server.</summary>
/// <param name="format">How it is serialised.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class SqlUserDefinedAggregateAttribute(Format format) : Attribute
{
    /// <summary>The largest value of <see cref="MaxByteSize"/>, beside -1.</summary>
    public const int MaxByteSizeValue = 8000;

    private int _maxByteSize;

    /// <summary>How it is serialised.</summary>
    public Format Format { get; } = format is Format.Native or Format.UserDefined
        ? format
        : throw new ArgumentOutOfRangeException(nameof(format), format, "The format must be Native or UserDefined.");

    /// <summary>Longest serialised value, in bytes; -1 for the largest that there is.</summary>
    public int MaxByteSize
    {
        get => _maxByteSize;
        set => _maxByteSize = value is >= -1 and <= MaxByteSizeValue ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>True: duplicates do not change the outcome.</summary>
    public bool IsInvariantToDuplicates { get; set; }

    /// <summary>True: nulls do not change the outcome.</summary>
    public bool IsInvariantToNulls { get; set; }

    /// <summary>True: the order of the input does not change the outcome.</summary>
    public bool IsInvariantToOrder { get; set; }

    /// <summary>True: the outcome of no input is null.</summary>
    public bool IsNullIfEmpty { get; set; }

    /// <summary>Name of the aggregate.</summary>
    public string? Name { get; set; }
}
