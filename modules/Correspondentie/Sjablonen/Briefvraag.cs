using System.Globalization;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>A question that a template asks whoever makes a letter; the answer fills a merge field.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed partial class Briefvraag : Entity
{
    public const int MaxVeld = 40;
    public const int MaxVraag = 200;
    public const int MaxKeuzes = 1000;
    public const int MaxAntwoord = 4000;

    /// <summary>Behind the field of a day: its name in the week.</summary>
    public const string Dagnaam = "Dag";

    private Briefvraag()
    {
    }

    public Briefvraag(int volgorde, Vraaggegevens gegevens)
    {
        Volgorde = volgorde;
        Veld = Invoer.Verplicht(gegevens.Veld, MaxVeld, "veld");
        if (!Veldnaam().IsMatch(Veld))
            throw new RegelovertredingException("VELDNAAM_ONGELDIG", $"'{Veld}' is geen veldnaam. Gebruik letters en cijfers, zonder spaties.", "veld");
        Vraag = Invoer.Verplicht(gegevens.Vraag, MaxVraag, "vraag");
        Soort = gegevens.Soort;
        Verplicht = gegevens.Verplicht;
        Keuzetekst = Invoer.Optioneel(
            string.Join('\n', gegevens.Keuzes.Select(keuze => keuze.Trim()).Where(keuze => keuze.Length > 0)), MaxKeuzes, "keuzes");
        if (Soort == Vraagsoort.Keuze != Keuzetekst is not null)
        {
            throw new RegelovertredingException(
                "KEUZES_ONJUIST", $"Geef keuzes bij een vraag van de soort KEUZE, en alleen daar. Dat geldt ook voor '{Vraag}'.", "keuzes");
        }
    }

    public Guid SjabloonversieId { get; private set; }

    /// <summary>Place in the list.</summary>
    public int Volgorde { get; private set; }

    /// <summary>Name of the merge field that the answer fills.</summary>
    public string Veld { get; private set; } = "";

    /// <summary>The question itself.</summary>
    public string Vraag { get; private set; } = "";

    public Vraagsoort Soort { get; private set; }

    /// <summary>True when there is no letter without an answer.</summary>
    public bool Verplicht { get; private set; }

    /// <summary>What can be chosen, a line each; null for a question of another kind.</summary>
    [HotChocolate.GraphQLIgnore]
    public string? Keuzetekst { get; private set; }

    /// <summary>What an answer puts into the letter, by field.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>ANTWOORD_VERPLICHT</c>, <c>ANTWOORD_GEEN_DATUM</c>, <c>ANTWOORD_GEEN_KEUZE</c> or <c>TE_LANG</c>.
    /// </exception>
    internal IReadOnlyList<(string Veld, string Waarde)> Verwerk(string? antwoord)
    {
        var tekst = Invoer.Optioneel(antwoord?.ReplaceLineEndings("\n"), MaxAntwoord, Veld);
        if (tekst is null)
            return Verplicht ? throw Fout("ANTWOORD_VERPLICHT", $"Beantwoord eerst de vraag '{Vraag}'.") : [(Veld, "")];
        if (Soort == Vraagsoort.Keuze && !Keuzes(Keuzetekst).Contains(tekst, StringComparer.Ordinal))
            throw Fout("ANTWOORD_GEEN_KEUZE", $"'{tekst}' is geen keuze bij de vraag '{Vraag}'. Kies uit: {string.Join(", ", Keuzes(Keuzetekst))}.");
        if (Soort != Vraagsoort.Datum)
            return [(Veld, tekst)];
        return DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? [(Veld, Datumtekst.Voluit(dag)), (Veld + Dagnaam, Datumtekst.Weekdag(dag))]
            : throw Fout("ANTWOORD_GEEN_DATUM", $"Het antwoord op de vraag '{Vraag}' is geen datum. Vul een datum in zoals 2026-11-30.");
    }

    /// <summary>What can be chosen.</summary>
    internal static IReadOnlyList<string> Keuzes(string? keuzetekst) => keuzetekst?.Split('\n') ?? [];

    private RegelovertredingException Fout(string code, string bericht) => new(code, bericht, Veld);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Veldnaam();
}

/// <summary>What kind of answer a question wants.</summary>
internal enum Vraagsoort
{
    /// <summary>Text of one line or more.</summary>
    Tekst,

    /// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
    Datum,

    /// <summary>One of a number of texts.</summary>
    Keuze,

    /// <summary>Lines that a section of the letter is repeated for.</summary>
    Lijst,
}

/// <summary>What is said of a question.</summary>
internal sealed record Vraaggegevens(string Veld, string Vraag, Vraagsoort Soort = Vraagsoort.Tekst, bool Verplicht = true)
{
    public IReadOnlyList<string> Keuzes { get; init; } = [];
}
