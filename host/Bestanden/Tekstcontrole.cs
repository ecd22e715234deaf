using System.Text;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>Tells, piece by piece, whether a file is plain text: UTF-8 without control characters.</summary>
internal sealed class Tekstcontrole
{
    private const int Stuk = 4096;

    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _tekens = new char[Stuk + 1];

    /// <summary>False once something is no text.</summary>
    public bool Voeg(ReadOnlySpan<byte> deel)
    {
        while (deel.Length > 0)
        {
            var stuk = deel[..Math.Min(deel.Length, Stuk)];
            deel = deel[stuk.Length..];
            if (!Lees(stuk, flush: false))
                return false;
        }

        return true;
    }

    /// <summary>False when the text stops in the middle of a character.</summary>
    public bool Sluit() => Lees([], flush: true);

    private bool Lees(ReadOnlySpan<byte> stuk, bool flush)
    {
        try
        {
            var aantal = _decoder.GetChars(stuk, _tekens, flush);
            return !_tekens.AsSpan(0, aantal).ContainsAnyExcept(s_leesbaar);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Everything but control characters, of which line ends, tabs and page ends are part of a text.</summary>
    private static readonly System.Buffers.SearchValues<char> s_leesbaar = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(teken => !char.IsControl(teken) || teken is '\n' or '\r' or '\t' or '\f')]);
}
