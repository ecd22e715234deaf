using System.Linq.Expressions;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>While somebody contests his data and asks for it, it is used as little as can be (AVG art. 18).</summary>
internal static class Correctiebeperking
{
    /// <summary>The requests that restrict now. One that was decided goes on doing so until it is carried out and answered.</summary>
    public static Expression<Func<Correctieverzoek, bool>> Geldt { get; }
        = verzoek => verzoek.Beperken && (verzoek.Status == Correctiestatus.InBehandeling || verzoek.Status == Correctiestatus.Besloten);

    /// <summary>What is said on the card of the person.</summary>
    public static string Tekst(IEnumerable<string> velden)
    {
        var genoemd = velden.Distinct(StringComparer.Ordinal).ToList();
        return genoemd.Count == 0 ? "Nog niet bekend welke gegevens" : string.Join(", ", genoemd);
    }
}
