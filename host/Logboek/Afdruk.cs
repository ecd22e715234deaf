using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// A SHA-256 over values in a fixed order. Each is preceded by its length or has a fixed one, so that no two rows of values give the same
/// bytes.
/// </summary>
internal sealed class Afdruk : IDisposable
{
    public const int Lengte = SHA256.HashSizeInBytes;

    private const int Geen = -1;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="vorm">What is hashed, and in which version of its form: another form gives another digest for certain.</param>
    public Afdruk(string vorm) => Voeg(vorm);

    public Afdruk Voeg(string? tekst) => tekst is null ? Voeg(Geen) : Voeg(Encoding.UTF8.GetBytes(tekst));

    public Afdruk Voeg(byte[] bytes)
    {
        Voeg(bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    public Afdruk Voeg(int getal)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, getal);
        _hash.AppendData(bytes);
        return this;
    }

    public Afdruk Voeg(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        _hash.AppendData(bytes);
        return this;
    }

    /// <summary>In microseconds: PostgreSQL keeps no more.</summary>
    public Afdruk Voeg(DateTime moment)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, moment.Ticks / TimeSpan.TicksPerMicrosecond);
        _hash.AppendData(bytes);
        return this;
    }

    public byte[] Sluit() => _hash.GetHashAndReset();

    public void Dispose() => _hash.Dispose();
}
