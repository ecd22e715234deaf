namespace HotChocolate;

/// <summary>Builds an <see cref="IError"/> step by step.</summary>
public interface IErrorBuilder
{
    /// <summary>Sets what went wrong, for a person; required.</summary>
    IErrorBuilder SetMessage(string message);

    /// <summary>Sets the stable code; null or empty removes it.</summary>
    IErrorBuilder SetCode(string? code);

    /// <summary>Removes the code.</summary>
    IErrorBuilder RemoveCode();

    /// <summary>Sets the response field from strings and integers; null removes it.</summary>
    IErrorBuilder SetPath(IReadOnlyList<object>? path);

    /// <summary>Sets the response field; null removes it.</summary>
    IErrorBuilder SetPath(Path? path);

    /// <summary>Removes the response field.</summary>
    IErrorBuilder RemovePath();

    /// <summary>Adds a place in the document.</summary>
    IErrorBuilder AddLocation(Location location);

    /// <summary>Adds a place in the document.</summary>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based.</param>
    IErrorBuilder AddLocation(int line, int column);

    /// <summary>Removes all places in the document.</summary>
    IErrorBuilder ClearLocations();

    /// <summary>Sets the exception behind the error.</summary>
    IErrorBuilder SetException(Exception? exception);

    /// <summary>Removes the exception behind the error.</summary>
    IErrorBuilder RemoveException();

    /// <summary>Sets one extension.</summary>
    /// <param name="key">Not empty.</param>
    /// <param name="value">Anything that can be written as JSON.</param>
    IErrorBuilder SetExtension(string key, object? value);

    /// <summary>Removes one extension.</summary>
    IErrorBuilder RemoveExtension(string key);

    /// <summary>Removes all extensions, the code among them.</summary>
    IErrorBuilder ClearExtensions();

    /// <summary>The finished error.</summary>
    /// <exception cref="InvalidOperationException">There is no message.</exception>
    IError Build();
}
