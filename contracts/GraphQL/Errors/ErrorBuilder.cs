using System.Collections.Immutable;

namespace HotChocolate;

/// <inheritdoc cref="IErrorBuilder"/>
public class ErrorBuilder : IErrorBuilder
{
    private readonly List<Location> _locations = [];
    private readonly ImmutableSortedDictionary<string, object?>.Builder _extensions =
        ImmutableSortedDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
    private string? _message;
    private Path? _path;
    private Exception? _exception;

    /// <summary>An empty builder.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>A builder that starts from an existing error.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        var builder = new ErrorBuilder { _message = error.Message, _path = error.Path, _exception = error.Exception };
        builder._locations.AddRange(error.Locations ?? []);
        builder._extensions.AddRange(error.Extensions ?? ImmutableSortedDictionary<string, object?>.Empty);
        builder.SetCode(error.Code);
        return builder;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetCode(string? code)
        => string.IsNullOrEmpty(code) ? RemoveCode() : SetExtension("code", code);

    /// <inheritdoc/>
    public IErrorBuilder RemoveCode() => RemoveExtension("code");

    /// <inheritdoc/>
    public IErrorBuilder SetPath(IReadOnlyList<object>? path) => SetPath(path is null ? null : Path.FromList(path));

    /// <inheritdoc/>
    public IErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder RemovePath() => SetPath((Path?)null);

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(int line, int column) => AddLocation(new Location(line, column));

    /// <inheritdoc/>
    public IErrorBuilder ClearLocations()
    {
        _locations.Clear();
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder RemoveException() => SetException(null);

    /// <inheritdoc/>
    public IErrorBuilder SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        _extensions[key] = value;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder RemoveExtension(string key)
    {
        _extensions.Remove(key);
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder ClearExtensions()
    {
        _extensions.Clear();
        return this;
    }

    /// <inheritdoc/>
    public IError Build() => new Error(
        _message ?? throw new InvalidOperationException("An error needs a message."),
        _path,
        [.. _locations],
        _extensions.ToImmutable(),
        _exception);
}
