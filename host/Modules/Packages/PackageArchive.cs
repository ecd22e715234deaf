using System.IO.Compression;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>
/// The zip file that a package is. Nothing of it is believed: neither what it says of the sizes of its files, nor where they want to go.
/// </summary>
internal sealed class PackageArchive : IDisposable
{
    private const int SymbolicLink = 0xA000;
    private const int KindOfFile = 0xF000;

    private readonly ZipArchive _zip;
    private readonly PackageLimits _limits;

    private PackageArchive(ZipArchive zip, PackageLimits limits)
    {
        _zip = zip;
        _limits = limits;
    }

    /// <summary>Every file in it, by its path with forward slashes.</summary>
    public IReadOnlyList<ZipArchiveEntry> Files { get; private set; } = [];

    /// <exception cref="RegelovertredingException">It is not there, no zip file, too large, or names a path that leads elsewhere.</exception>
    public static PackageArchive Open(string path, PackageLimits limits)
    {
        if (!File.Exists(path))
            throw new RegelovertredingException("MODULEPAKKET_NIET_GEVONDEN", $"Het bestand {path} bestaat niet.");
        FileStream? file = null;
        try
        {
            file = File.OpenRead(path);
            var archive = new PackageArchive(new ZipArchive(file, ZipArchiveMode.Read), limits);
            archive.Check();
            return archive;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            file?.Dispose();
            throw Unreadable();
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>A small file as a whole.</summary>
    public byte[] Read(ZipArchiveEntry file)
    {
        using var content = new MemoryStream();
        Copy(file, content, PackageLimits.SmallFile, CancellationToken.None);
        return content.ToArray();
    }

    /// <summary>Lays the files below a folder of the package in a folder of the disk.</summary>
    /// <param name="from">Ends with a slash.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public void Extract(string from, string folder, CancellationToken cancellationToken)
    {
        var left = _limits.Bytes;
        foreach (var file in Files.Where(file => file.FullName.StartsWith(from, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, file.FullName[from.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            left -= Copy(file, target, left, cancellationToken);
        }
    }

    public void Dispose() => _zip.Dispose();

    private void Check()
    {
        if (_zip.Entries.Count > _limits.Entries)
            throw TooLarge();
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var files = new List<ZipArchiveEntry>();
        foreach (var entry in _zip.Entries)
        {
            var isFolder = entry.FullName.EndsWith('/');
            if (!IsSafe(isFolder ? entry.FullName[..^1] : entry.FullName) || IsLink(entry) || !paths.Add(entry.FullName))
                throw new RegelovertredingException("MODULEPAKKET_PAD", $"Het pakket bevat een bestand dat niet mag: '{entry.FullName}'. Vraag de uitgever om een ander pakket.");
            if (!isFolder)
                files.Add(entry);
        }

        long total = 0;
        foreach (var file in files)
        {
            total += file.Length;
            if (total > _limits.Bytes || (file.Length > PackageLimits.SmallFile && file.Length / Math.Max(1, file.CompressedLength) > _limits.Ratio))
                throw TooLarge();
        }

        Files = files;
    }

    private static long Copy(ZipArchiveEntry file, Stream target, long most, CancellationToken cancellationToken)
    {
        try
        {
            using var source = file.Open();
            var buffer = new byte[81920];
            long copied = 0;
            while (source.Read(buffer) is > 0 and var count)
            {
                cancellationToken.ThrowIfCancellationRequested();
                copied += count;
                if (copied > most)
                    throw TooLarge();
                target.Write(buffer.AsSpan(0, count));
            }

            return copied;
        }
        catch (InvalidDataException)
        {
            throw Unreadable();
        }
    }

    /// <summary>A path that means the same on every system, and stays below the folder that it is seen from.</summary>
    private static bool IsSafe(string path)
        => path.Length is > 0 and <= PackageLimits.PathLength
            && !path.Any(sign => char.IsControl(sign) || sign is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
            && path.Split('/').All(part => part.Length > 0 && part.Trim(' ', '.').Length > 0 && part[^1] is not ('.' or ' '));

    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & KindOfFile) == SymbolicLink;

    private static RegelovertredingException TooLarge()
        => new("MODULEPAKKET_TE_GROOT", "Het pakket is te groot, of pakt uit tot veel meer dan het lijkt. Vraag de uitgever om een ander pakket.");

    private static RegelovertredingException Unreadable()
        => new("MODULEPAKKET_ONLEESBAAR", "Het bestand is geen pakket, of het is beschadigd. Haal het opnieuw op.");
}
