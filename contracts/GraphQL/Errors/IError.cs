namespace HotChocolate;

/// <summary>An error as the response shows it. Immutable: every change makes a new error.</summary>
public interface IError
{
    /// <summary>What went wrong, for a person.</summary>
    string Message { get; }

    /// <summary>A stable code for programs; the response carries it as <c>extensions.code</c>. Null when there is none.</summary>
    string? Code { get; }

    /// <summary>The response field that the error belongs to; null for an error of the request as a whole.</summary>
    Path? Path { get; }

    /// <summary>The places in the document that the error refers to; null when there are none.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Members beyond those of the specification; null when there are none.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error. Never part of the response.</summary>
    Exception? Exception { get; }

    /// <summary>This error with another message.</summary>
    /// <param name="message">Not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="message"/> is empty.</exception>
    IError WithMessage(string message);

    /// <summary>This error with another code; null or empty removes it.</summary>
    IError WithCode(string? code);

    /// <summary>This error without its code.</summary>
    IError RemoveCode();

    /// <summary>This error at another field; null removes the path.</summary>
    IError WithPath(Path? path);

    /// <summary>This error at another field; null removes the path.</summary>
    /// <param name="path">Strings for fields and integers for list positions.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> holds something else.</exception>
    IError WithPath(IReadOnlyList<object>? path);

    /// <summary>This error without its path.</summary>
    IError RemovePath();

    /// <summary>This error with other document locations; null removes them.</summary>
    IError WithLocations(IReadOnlyList<Location>? locations);

    /// <summary>This error without its document locations.</summary>
    IError RemoveLocations();

    /// <summary>This error with exactly the given extensions.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    /// <summary>This error without extensions.</summary>
    IError RemoveExtensions();

    /// <summary>This error with one extension set.</summary>
    /// <param name="key">Not empty.</param>
    /// <param name="value">Anything that can be written as JSON.</param>
    IError SetExtension(string key, object? value);

    /// <summary>This error without one extension.</summary>
    IError RemoveExtension(string key);

    /// <summary>This error with another exception behind it.</summary>
    IError WithException(Exception? exception);

    /// <summary>This error without the exception behind it.</summary>
    IError RemoveException();
}
