namespace HotChocolate;

/// <summary>A result of a mutation, or errors of the given types instead. Values of all of them convert to it.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <typeparam name="TError1">An error class or exception; part of the mutation's errors.</typeparam>
/// <typeparam name="TError2">An error class or exception; part of the mutation's errors.</typeparam>
public readonly struct FieldResult<TResult, TError1, TError2> : IFieldErrors, IEquatable<FieldResult<TResult, TError1, TError2>>
{
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>Makes a success.</summary>
    /// <param name="value">The result.</param>
    public FieldResult(TResult value) => Value = value;

    /// <summary>Makes a failure.</summary>
    /// <param name="errors">At least one error, each of one of the error types.</param>
    /// <exception cref="ArgumentException">There is no error, or one of another type.</exception>
    public FieldResult(params object[] errors) => _errors = FieldErrors.Check(errors, typeof(TError1), typeof(TError2));

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
    public static implicit operator FieldResult<TResult, TError1, TError2>(TResult value) => new(value);

    /// <summary>Makes a failure.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator FieldResult<TResult, TError1, TError2>(TError1 error) => new([error!]);

    /// <summary>Makes a failure.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator FieldResult<TResult, TError1, TError2>(TError2 error) => new([error!]);

    /// <summary>Compares results and errors.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(FieldResult<TResult, TError1, TError2> left, FieldResult<TResult, TError1, TError2> right) => left.Equals(right);

    /// <summary>Compares results and errors.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(FieldResult<TResult, TError1, TError2> left, FieldResult<TResult, TError1, TError2> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(FieldResult<TResult, TError1, TError2> other)
        => EqualityComparer<TResult?>.Default.Equals(Value, other.Value)
            && FieldErrors.Equal(_errors, other._errors);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FieldResult<TResult, TError1, TError2> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Value, _errors?.Count);
}
