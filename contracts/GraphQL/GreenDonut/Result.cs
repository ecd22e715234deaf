namespace GreenDonut;

/// <summary>Whether a <see cref="Result{TValue}"/> holds a value.</summary>
public enum ResultKind
{
    /// <summary>Nothing was set: the key is unknown.</summary>
    Undefined,

    /// <summary>There is a value.</summary>
    Value,

    /// <summary>Loading failed.</summary>
    Error,
}

/// <summary>The outcome for one key of a batch.</summary>
/// <typeparam name="TValue">What is loaded.</typeparam>
public readonly record struct Result<TValue>
{
    private Result(ResultKind kind, TValue? value, Exception? error)
    {
        Kind = kind;
        Value = value;
        Error = error;
    }

    /// <summary>What the other members mean.</summary>
    public ResultKind Kind { get; }

    /// <summary>The value; null when there is none.</summary>
    public TValue? Value { get; }

    /// <summary>Why loading failed; null when it did not.</summary>
    public Exception? Error { get; }

    /// <summary>A failed outcome.</summary>
    public static Result<TValue?> Reject(Exception error) => new(ResultKind.Error, default, error);

    /// <summary>A value.</summary>
    public static Result<TValue?> Resolve(TValue? value) => new(ResultKind.Value, value, error: null);

    /// <inheritdoc cref="Reject"/>
    public static implicit operator Result<TValue?>(Exception error) => Reject(error);

    /// <inheritdoc cref="Resolve"/>
    public static implicit operator Result<TValue?>(TValue? value) => Resolve(value);
}
