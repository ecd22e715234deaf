namespace HotChocolate.Types;

/// <summary>A file that came with a request. Usable until the request ends.</summary>
public interface IFile
{
    /// <summary>The name that the caller gave it, without a folder. Not to be trusted as a path.</summary>
    string Name { get; }

    /// <summary>In bytes; null when it is not known.</summary>
    long? Length { get; }

    /// <summary>The media type that the caller gave it, not checked; null when there is none.</summary>
    string? ContentType { get; }

    /// <summary>Copies the content.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);

    /// <summary>Opens the content for reading; the caller closes it.</summary>
    Stream OpenReadStream();
}
