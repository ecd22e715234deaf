using System.Collections.Immutable;

namespace HotChocolate;

/// <summary>The one implementation of <see cref="IError"/>. <c>extensions.code</c> and <see cref="Code"/> are kept equal.</summary>
public sealed class Error : IError
{
    private const string CodeKey = "code";
    private readonly ImmutableSortedDictionary<string, object?> _extensions;

    internal Error(
        string message,
        Path? path = null,
        IReadOnlyList<Location>? locations = null,
        ImmutableSortedDictionary<string, object?>? extensions = null,
        Exception? exception = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        Message = message;
        Path = path;
        Locations = locations is { Count: > 0 } ? locations : null;
        _extensions = extensions ?? ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal);
        Exception = exception;
    }

    /// <inheritdoc/>
    public string Message { get; }

    /// <inheritdoc/>
    public string? Code => _extensions.GetValueOrDefault(CodeKey) as string;

    /// <inheritdoc/>
    public Path? Path { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Location>? Locations { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions => _extensions.IsEmpty ? null : _extensions;

    /// <inheritdoc/>
    public Exception? Exception { get; }

    /// <inheritdoc/>
    public IError WithMessage(string message) => new Error(message, Path, Locations, _extensions, Exception);

    /// <inheritdoc/>
    public IError WithCode(string? code) => string.IsNullOrEmpty(code) ? RemoveCode() : SetExtension(CodeKey, code);

    /// <inheritdoc/>
    public IError RemoveCode() => RemoveExtension(CodeKey);

    /// <inheritdoc/>
    public IError WithPath(Path? path) => new Error(Message, path, Locations, _extensions, Exception);

    /// <inheritdoc/>
    public IError WithPath(IReadOnlyList<object>? path) => WithPath(path is null ? null : Path.FromList(path));

    /// <inheritdoc/>
    public IError RemovePath() => WithPath((Path?)null);

    /// <inheritdoc/>
    public IError WithLocations(IReadOnlyList<Location>? locations) => new Error(Message, Path, locations, _extensions, Exception);

    /// <inheritdoc/>
    public IError RemoveLocations() => WithLocations(null);

    /// <inheritdoc/>
    public IError WithExtensions(IReadOnlyDictionary<string, object?> extensions)
        => With(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, extensions));

    /// <inheritdoc/>
    public IError RemoveExtensions() => With(_extensions.Clear());

    /// <inheritdoc/>
    public IError SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return With(_extensions.SetItem(key, value));
    }

    /// <inheritdoc/>
    public IError RemoveExtension(string key) => With(_extensions.Remove(key));

    /// <inheritdoc/>
    public IError WithException(Exception? exception) => new Error(Message, Path, Locations, _extensions, exception);

    /// <inheritdoc/>
    public IError RemoveException() => WithException(null);

    private Error With(ImmutableSortedDictionary<string, object?> extensions) => new(Message, Path, Locations, extensions, Exception);
}
