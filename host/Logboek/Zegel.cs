using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// Closes the rows that had been written and had no seal yet. It holds the digest of each of them and the hash of the seal before it, so
/// that no row and no seal can change, go or come without breaking the chain.
/// </summary>
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Zegel : IAlleenToevoegen
{
    /// <summary>The hash before the first one.</summary>
    private static readonly byte[] s_begin = new byte[Afdruk.Lengte];

    /// <param name="vorige">The seal before it; null for the first.</param>
    /// <param name="verzegeldOp">Before its rows were taken: what had been committed by then is in this seal or an earlier one.</param>
    /// <param name="afdrukken">The digests of its rows, in any order.</param>
    public Zegel(Zegel? vorige, DateTime verzegeldOp, IEnumerable<byte[]> afdrukken)
    {
        Nummer = (vorige?.Nummer ?? 0) + 1;
        VerzegeldOp = new DateTime(verzegeldOp.Ticks - (verzegeldOp.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        // Rows have no numbers that could show a gap, and need none: a seal is about a set of them.
        Afdrukken = [.. afdrukken.Order(Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other))).SelectMany(afdruk => afdruk)];
        Aantal = Afdrukken.Length / Afdruk.Lengte;
        Hash = Bereken(vorige?.Hash);
    }

    private Zegel()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1, 2, 3…; unique, so that of two hosts that seal at once one has to begin anew.</summary>
    public int Nummer { get; private set; }

    public DateTime VerzegeldOp { get; private set; }

    public int Aantal { get; private set; }

    /// <summary>The digests of the rows, sorted and joined.</summary>
    public byte[] Afdrukken { get; private set; } = [];

    public byte[] Hash { get; private set; } = [];

    /// <summary>The hash that it should have after a seal with this one; null for the first.</summary>
    public byte[] Bereken(byte[]? vorige)
    {
        using var afdruk = new Afdruk("zegel/1");
        return afdruk.Voeg(vorige ?? s_begin).Voeg(Nummer).Voeg(VerzegeldOp).Voeg(Aantal).Voeg(Afdrukken).Sluit();
    }

    /// <summary>The digests one by one, in hexadecimal.</summary>
    public HashSet<string> Regels()
        => [.. Afdrukken.Chunk(Afdruk.Lengte).Select(Convert.ToHexString)];
}
