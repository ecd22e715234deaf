namespace HotChocolate;

/// <summary>An error as the response shows it.</summary>
public interface IError
{
    /// <summary>What went wrong, for a person.</summary>
    string Message { get; }

    /// <summary>A stable code for programs; stored as <c>extensions.code</c>.</summary>
    string? Code { get; }
}
