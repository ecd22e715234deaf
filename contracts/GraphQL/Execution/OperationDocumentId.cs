using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Execution;

/// <summary>The name of a stored document: letters, digits, <c>-</c> and <c>_</c>; usually a hash of its text.</summary>
public readonly struct OperationDocumentId : IEquatable<OperationDocumentId>
{
    /// <summary>An id.</summary>
    /// <param name="value">Its text.</param>
    /// <exception cref="ArgumentException">The text has other characters than an id may have, or none.</exception>
    public OperationDocumentId(string value)
    {
        EnsureValidId(value);
        Value = value;
    }

    /// <summary>True for the default value only.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    /// <summary>The id's text.</summary>
    public string Value { get; }

    /// <summary>Makes an id of a text; null stays null.</summary>
    /// <exception cref="ArgumentException">The text is no id.</exception>
    public static implicit operator OperationDocumentId?(string? value) => value is null ? null : new OperationDocumentId(value);

    /// <summary>Compares by text.</summary>
    public static bool operator ==(OperationDocumentId left, OperationDocumentId right) => left.Equals(right);

    /// <summary>Compares by text.</summary>
    public static bool operator !=(OperationDocumentId left, OperationDocumentId right) => !left.Equals(right);

    /// <summary>Checks the text of an id.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static void EnsureValidId(string operationId)
    {
        if (!IsValidId(operationId))
            throw new ArgumentException("The operation id may only consist of letters, digits, `-` and `_`.", nameof(operationId));
    }

    /// <summary>Whether a text can be an id. An id that is valid is a safe file name.</summary>
    public static bool IsValidId(string operationId)
        => operationId.Length > 0 && operationId.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');

    /// <summary>Whether there is no id.</summary>
    public static bool IsNullOrEmpty([NotNullWhen(false)] OperationDocumentId? id) => string.IsNullOrEmpty(id?.Value);

    /// <summary>Reads an id; false when the text is none.</summary>
    public static bool TryParse(string? value, out OperationDocumentId id)
    {
        var isValid = value is not null && IsValidId(value);
        id = isValid ? new OperationDocumentId(value!) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public bool Equals(OperationDocumentId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OperationDocumentId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value ?? "");

    /// <inheritdoc/>
    public override string? ToString() => Value;
}
