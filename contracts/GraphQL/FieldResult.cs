namespace HotChocolate;

/// <summary>A result of a mutation, or errors of the given types instead. Values of all of them convert to it.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <typeparam name="TError">An error class or exception; part of the mutation's errors.</typeparam>
public readonly struct FieldResult<TResult, TError> : IFieldErrors, IEquatable<FieldResult<TResult, TError>>
{
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>Makes a success.</summary>
    /// <param name="value">The result.</param>
    public FieldResult(TResult value) => Value = value;

    /// <summary>Makes a failure.</summary>
    /// <param name="errors">At least one error, each of one of the error types.</param>
    /// <exception cref="ArgumentException">There is no error, or one of another type.</exception>
    public FieldResult(params object[] errors) => _errors = FieldErrors.Check(errors, typeof(TError));

    /// <summary>The result; the type's default when there are errors.</summary>
    public TResult? Value { get; }

    /// <summary>The errors; null when there is a result.</summary>
    public IReadOnlyList<object>? Errors => _errors;

    /// <inheritdoc />
    public bool IsSuccess => _errors is null;

    /// <inheritdoc />
    public bool IsError => _errors is not null;

    object? IFieldResult.Value => Value;

    IReadOnlyList<object> IFieldErrors.Errors => _errors ?? [];

    /// <summary>Makes a success.</summary>
    /// <param name="value">The result.</param>
    public static implicit operator FieldResult<TResult, TError>(TResult value) => new(value);

    /// <summary>Makes a failure.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator FieldResult<TResult, TError>(TError error) => new([error!]);

    /// <summary>Compares results and errors.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(FieldResult<TResult, TError> left, FieldResult<TResult, TError> right) => left.Equals(right);

    /// <summary>Compares results and errors.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(FieldResult<TResult, TError> left, FieldResult<TResult, TError> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(FieldResult<TResult, TError> other)
        => EqualityComparer<TResult?>.Default.Equals(Value, other.Value)
            && FieldErrors.Equal(_errors, other._errors);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FieldResult<TResult, TError> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Value, _errors?.Count);
}
