namespace HotChocolate;

/// <summary>The outcome of a mutation: its result, or the errors that kept it from one.</summary>
public interface IFieldResult
{
    /// <summary>The result; null when there are errors.</summary>
    object? Value { get; }

    /// <summary>True when there is a result.</summary>
    bool IsSuccess { get; }

    /// <summary>True when there are errors instead of a result.</summary>
    bool IsError { get; }
}
