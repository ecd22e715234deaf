using System.Security.Cryptography;

namespace HotChocolate.Language;

/// <summary>How a hash is written.</summary>
public enum HashFormat
{
    /// <summary>Base64 for addresses: <c>-</c> and <c>_</c>, no padding.</summary>
    Base64,

    /// <summary>Lower-case hexadecimal digits.</summary>
    Hex,
}

/// <summary>Makes the id of a document from its text.</summary>
public interface IDocumentHashProvider
{
    /// <summary>How the hash is called in <c>extensions.persistedQuery</c>, such as <c>sha256Hash</c>.</summary>
    string Name { get; }

    /// <summary>How the hash is written.</summary>
    HashFormat Format { get; }

    /// <summary>The hash of a document.</summary>
    /// <param name="document">The document's text as UTF-8.</param>
    string ComputeHash(ReadOnlySpan<byte> document);
}

/// <summary>Writes the hashes of an algorithm.</summary>
/// <param name="format">How.</param>
public abstract class DocumentHashProviderBase(HashFormat format) : IDocumentHashProvider
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public HashFormat Format => format;

    /// <inheritdoc/>
    public string ComputeHash(ReadOnlySpan<byte> document)
    {
        var hash = ComputeHash(document.ToArray(), document.Length);
        return format == HashFormat.Hex
            ? Convert.ToHexStringLower(hash)
            : Convert.ToBase64String(hash).Replace('+', '-').Replace('/', '_').TrimEnd('=');
    }

    /// <summary>The bytes of the hash.</summary>
    /// <param name="document">Holds the document's text as UTF-8.</param>
    /// <param name="length">How much of it.</param>
    protected abstract byte[] ComputeHash(byte[] document, int length);
}

/// <summary>MD5, which tells documents apart and proves nothing: for ids that the application itself hands out.</summary>
/// <param name="format">How the hash is written.</param>
public sealed class MD5DocumentHashProvider(HashFormat format = HashFormat.Base64) : DocumentHashProviderBase(format)
{
    /// <inheritdoc/>
    public override string Name => "md5Hash";

    /// <inheritdoc/>
    protected override byte[] ComputeHash(byte[] document, int length) => MD5.HashData(document.AsSpan(0, length));
}

/// <summary>SHA-1; see <see cref="MD5DocumentHashProvider"/>.</summary>
/// <param name="format">How the hash is written.</param>
public sealed class Sha1DocumentHashProvider(HashFormat format = HashFormat.Base64) : DocumentHashProviderBase(format)
{
    /// <inheritdoc/>
    public override string Name => "sha1Hash";

    /// <inheritdoc/>
    protected override byte[] ComputeHash(byte[] document, int length) => SHA1.HashData(document.AsSpan(0, length));
}

/// <summary>SHA-256: what Apollo's and Relay's tools use, in hexadecimal digits.</summary>
/// <param name="format">How the hash is written.</param>
public sealed class Sha256DocumentHashProvider(HashFormat format = HashFormat.Base64) : DocumentHashProviderBase(format)
{
    /// <inheritdoc/>
    public override string Name => "sha256Hash";

    /// <inheritdoc/>
    protected override byte[] ComputeHash(byte[] document, int length) => SHA256.HashData(document.AsSpan(0, length));
}
