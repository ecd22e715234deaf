using HotChocolate.Types;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>A file of a form. ASP.NET keeps a large one on disk and removes it when the request ends.</summary>
internal sealed class FormFileUpload(IFormFile file) : IFile
{
    // Some browsers once sent whole paths, of either kind of system.
    public string Name { get; } = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];

    public long? Length => file.Length;

    public string? ContentType => file.Headers is not null && !string.IsNullOrEmpty(file.ContentType) ? file.ContentType : null;

    public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default) => file.CopyToAsync(target, cancellationToken);

    public Stream OpenReadStream() => file.OpenReadStream();
}
