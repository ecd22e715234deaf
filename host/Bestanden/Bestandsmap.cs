using System.Buffers;
using System.Security.Cryptography;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>What was received: on disk under its final name, not yet known to the database.</summary>
internal sealed record OntvangenBestand(string Opslagnaam, Bestandsoort Soort, long Grootte, string Sha256);

/// <summary>
/// The folder with the contents of files. Names in it are ours; nothing that a user types becomes part of a path. Hosts of one
/// installation share it.
/// </summary>
internal sealed class Bestandsmap(Bestandsinstellingen instellingen, ILogger<Bestandsmap> logger)
{
    private const string Tijdelijk = "tijdelijk";
    private const int Buffer = 64 * 1024;
    private const int Prefix = 2;

    private string Tijdelijkmap => Path.Combine(instellingen.Map, Tijdelijk);

    /// <summary>Receives a file of an accepted kind. What goes wrong, goes wrong as early as can be seen, and leaves nothing.</summary>
    public async Task<OntvangenBestand> OntvangAsync(Stream inhoud, string bestandsnaam, CancellationToken cancellationToken)
    {
        var opslagnaam = Guid.NewGuid().ToString("N");
        var tijdelijk = Path.Combine(Tijdelijkmap, opslagnaam);
        Directory.CreateDirectory(Tijdelijkmap);
        try
        {
            OntvangenBestand ontvangen;
            await using (var bestand = Nieuw(tijdelijk))
            {
                ontvangen = await SchrijfAsync(inhoud, bestand, opslagnaam, bestandsnaam, cancellationToken);

                // A row may not point at what a power failure takes.
                bestand.Flush(flushToDisk: true);
            }

            var pad = Pad(opslagnaam);
            Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
            File.Move(tijdelijk, pad);
            return ontvangen;
        }
        catch
        {
            Verwijder(tijdelijk);
            throw;
        }
    }

    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public Stream Open(string opslagnaam)
        => new FileStream(
            Pad(opslagnaam),
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                // Somebody may remove it while another is still reading.
                Share = FileShare.Read | FileShare.Delete,
                BufferSize = 0,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });

    /// <summary>Removes a content that nobody knows any more. What fails is left for the daily job.</summary>
    public void VerwijderInhoud(string opslagnaam) => Verwijder(Pad(opslagnaam));

    /// <summary>Names of contents that were written before a moment, with where they are, folder by folder.</summary>
    public IEnumerable<IReadOnlyList<(string Opslagnaam, string Pad)>> VanVoor(DateTime moment)
    {
        if (!Directory.Exists(instellingen.Map))
            yield break;
        foreach (var map in Directory.EnumerateDirectories(instellingen.Map))
        {
            yield return
            [
                .. new DirectoryInfo(map).EnumerateFiles()
                    .Where(bestand => bestand.LastWriteTimeUtc < moment && Guid.TryParseExact(bestand.Name, "N", out _))
                    .Select(bestand => (bestand.Name, bestand.FullName)),
            ];
        }
    }

    public void Verwijder(string pad)
    {
        try
        {
            File.Delete(pad);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(failure, "A file could not be removed; the daily job will try again");
        }
    }

    /// <summary>Whether files can be stored now: there is a folder, it can be written to, the disk is not full.</summary>
    public bool IsBeschrijfbaar()
    {
        try
        {
            Directory.CreateDirectory(Tijdelijkmap);
            using var proef = new FileStream(
                Path.Combine(Tijdelijkmap, Guid.NewGuid().ToString("N")),
                new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
            proef.WriteByte(0);
            proef.Flush(flushToDisk: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogError(failure, "The folder for files cannot be written to");
            return false;
        }
    }

    private string Pad(string opslagnaam) => Path.Combine(instellingen.Map, opslagnaam[..Prefix], opslagnaam);

    private static FileStream Nieuw(string pad)
        => new(
            pad,
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                BufferSize = 0,
                Options = FileOptions.Asynchronous,
            });

    private async Task<OntvangenBestand> SchrijfAsync(
        Stream inhoud, FileStream bestand, string opslagnaam, string bestandsnaam, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(Buffer);
        try
        {
            var gelezen = await inhoud.ReadAtLeastAsync(buffer, Bestandsherkenning.Begin, throwOnEndOfStream: false, cancellationToken);
            if (gelezen == 0)
                throw Bestandsfouten.Leeg();
            var soort = Bestandsherkenning.OpBegin(buffer.AsSpan(0, gelezen));
            var tekst = soort is null ? new Tekstcontrole() : null;
            long grootte = 0;
            while (gelezen > 0)
            {
                grootte += gelezen;
                if (grootte > instellingen.MaxBytes)
                    throw Bestandsfouten.TeGroot(instellingen.MaxBytes);
                if (tekst?.Voeg(buffer.AsSpan(0, gelezen)) == false)
                    throw Bestandsfouten.SoortOnbekend();
                hash.AppendData(buffer, 0, gelezen);
                await bestand.WriteAsync(buffer.AsMemory(0, gelezen), cancellationToken);
                gelezen = await inhoud.ReadAsync(buffer, cancellationToken);
            }

            soort = tekst is null
                ? soort == Bestandsoort.Zip ? Zipinhoud.Soort(bestand) : soort
                : tekst.Sluit() ? Bestandsoort.Tekst : null;
            if (soort is null)
                throw Bestandsfouten.SoortOnbekend();
            if (!soort.Extensies.Contains(Bestandsnaam.Extensie(bestandsnaam), StringComparer.Ordinal))
                throw Bestandsfouten.Extensie(bestandsnaam, soort);
            return new OntvangenBestand(opslagnaam, soort, grootte, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
