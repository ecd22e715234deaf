using System.Text;
using System.Text.Json;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Persoonlijk;

/// <summary>Text that a client keeps here for itself. The host does not read it, and therefore sees to it that it can be read.</summary>
internal static class Json
{
    /// <summary>Also the longest column: a character is at least a byte.</summary>
    public const int MaxBytes = 64 * 1024;

    private const int MaxDepth = 32;

    /// <exception cref="RegelovertredingException"><c>TE_LANG</c> or <c>GEEN_JSON</c>.</exception>
    public static string Controleer(string tekst, string veld)
    {
        if (Encoding.UTF8.GetByteCount(tekst) > MaxBytes)
        {
            throw new RegelovertredingException(
                "TE_LANG",
                $"Dit is te veel om te bewaren: er past {MaxBytes / 1024} kB in {veld}.",
                veld);
        }

        try
        {
            using var document = JsonDocument.Parse(tekst, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return tekst;
        }
        catch (JsonException)
        {
            throw new RegelovertredingException("GEEN_JSON", $"De tekst in {veld} is geen geldige JSON.", veld);
        }
    }
}
