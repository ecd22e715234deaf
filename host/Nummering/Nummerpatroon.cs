using System.Globalization;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Nummering;

/// <summary>The form of a series' numbers: <c>LBD-{jaar}-#####</c>.</summary>
internal sealed record Nummerpatroon
{
    public const int MaxLengte = 40;
    private const string Jaardeel = "{jaar}";
    private const int MaxCijfers = 9;
    private const int Jaarcijfers = 4;

    /// <summary>The columns that modules keep numbers in hold no more.</summary>
    private const int MaxNummerlengte = 20;

    private readonly string _voor;
    private readonly string _na;
    private readonly int _cijfers;

    private Nummerpatroon(string tekst, int begin, int cijfers)
    {
        Tekst = tekst;
        _voor = tekst[..begin];
        _na = tekst[(begin + cijfers)..];
        _cijfers = cijfers;
        Maximum = (long)Math.Pow(10, cijfers) - 1;
        PerJaar = tekst.Contains(Jaardeel, StringComparison.Ordinal);
    }

    public string Tekst { get; }

    /// <summary>The last number that fits: longer ones would sort before shorter ones.</summary>
    public long Maximum { get; }

    /// <summary>True when the count starts again each year.</summary>
    public bool PerJaar { get; }

    /// <exception cref="RegelovertredingException"><c>NUMMERREEKS_PATROON_ONGELDIG</c>.</exception>
    public static Nummerpatroon Lees(string tekst)
    {
        var begin = tekst.IndexOf('#', StringComparison.Ordinal);
        var einde = tekst.LastIndexOf('#') + 1;
        var cijfers = einde - begin;
        var rest = tekst.Replace(Jaardeel, "", StringComparison.Ordinal);
        var geldig = begin >= 0
            && cijfers <= MaxCijfers
            && tekst.Length <= MaxLengte
            && tekst.AsSpan(begin, cijfers).IndexOfAnyExcept('#') < 0
            && tekst.Length - rest.Length <= Jaardeel.Length
            && rest.Length + (rest.Length < tekst.Length ? Jaarcijfers : 0) <= MaxNummerlengte
            && rest.AsSpan().IndexOfAny('{', '}') < 0;
        return geldig
            ? new Nummerpatroon(tekst, begin, cijfers)
            : throw new RegelovertredingException(
                "NUMMERREEKS_PATROON_ONGELDIG",
                $"'{tekst}' is geen nummerpatroon. Gebruik één rij van hoogstens {MaxCijfers} hekjes en eventueel één keer {Jaardeel}, bijvoorbeeld LBD-{Jaardeel}-#####. Een nummer telt hoogstens {MaxNummerlengte} tekens.",
                "patroon");
    }

    public string Maak(int jaar, long nummer)
        => MetJaar(_voor, jaar) + nummer.ToString("D" + _cijfers.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + MetJaar(_na, jaar);

    private static string MetJaar(string tekst, int jaar)
        => tekst.Replace(Jaardeel, jaar.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
