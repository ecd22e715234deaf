using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Rolcentra.Weergave;

namespace Leefbaarheid.Modules.Tests.Rolcentra;

public sealed class KopregelTests
{
    private static readonly Cue Taken = Cue("taken", new CueHeadline("Eén taak wacht", "{aantal} taken wachten"));
    private static readonly Cue Dossiers = Cue("dossiers", new CueHeadline("Eén dossier wacht", "{aantal} dossiers wachten"));
    private static readonly Cue Stil = Cue("stil", headline: null);

    [Theory]
    [InlineData(0, "Goedenacht, Sanne")]
    [InlineData(6, "Goedemorgen, Sanne")]
    [InlineData(12, "Goedemiddag, Sanne")]
    [InlineData(18, "Goedenavond, Sanne")]
    public void The_greeting_knows_the_hour_and_the_first_name(int uur, string tekst)
        => Assert.Equal((tekst, "Sanne"), (Maak("Sanne van Dam", uur)[0].Tekst, Maak("Sanne van Dam", uur)[0].Nadruk));

    [Fact]
    public void Who_is_no_medewerker_is_greeted_without_a_name()
        => Assert.Equal(("Goedemorgen", null), (Maak(naam: null, 9)[0].Tekst, Maak(naam: null, 9)[0].Nadruk));

    [Theory]
    [InlineData(1, "Eén taak wacht", "Eén")]
    [InlineData(3, "Drie taken wachten", "Drie")]
    [InlineData(12, "Twaalf taken wachten", "Twaalf")]
    [InlineData(13, "13 taken wachten", "13")]
    public void A_number_becomes_a_sentence_that_leads_to_its_list(int aantal, string tekst, string nadruk)
    {
        var kop = Maak("Sanne", 9, (Taken, aantal))[1];

        Assert.Equal((tekst, nadruk, Taken.Group, Taken.Page, Taken.Where), (kop.Tekst, kop.Nadruk, kop.Label, kop.Pagina, kop.Filter));
    }

    [Fact]
    public void Nothing_to_do_is_said_too_and_only_when_it_is_so()
    {
        Assert.Equal("Alles is bij. Er wacht nu niets op u", Maak("Sanne", 9, (Taken, 0), (Dossiers, 0), (Stil, 4))[1].Tekst);
        Assert.Single(Maak("Sanne", 9, (Taken, 0), (Dossiers, null)));
        Assert.Single(Maak("Sanne", 9, (Stil, 0)));
        Assert.Equal(["Drie dossiers wachten"], Maak("Sanne", 9, (Taken, 0), (Dossiers, 3)).Skip(1).Select(kop => kop.Tekst));
    }

    [Fact]
    public void The_head_stays_short()
        => Assert.Equal(5, Maak("Sanne", 9, [.. Enumerable.Repeat((Taken, (int?)2), 9)]).Count);

    [Fact]
    public void The_head_speaks_the_language_of_who_reads_it()
    {
        var engels = new Woordenboek(new(StringComparer.Ordinal)
        {
            ["Goedemorgen"] = "Good morning", ["Drie"] = "Three", ["{aantal} taken wachten"] = "{aantal} tasks are waiting",
        });

        var koppen = Maak(engels, "Sanne", 9, (Taken, 3));

        Assert.Equal(("Good morning, Sanne", "Three tasks are waiting", "Three"), (koppen[0].Tekst, koppen[1].Tekst, koppen[1].Nadruk));
    }

    private static IReadOnlyList<Kop> Maak(string? naam, int uur, params (Cue Cue, int? Aantal)[] geteld)
        => Maak(new Woordenboek(new(StringComparer.Ordinal)), naam, uur, geteld);

    private static IReadOnlyList<Kop> Maak(IPageTexts teksten, string? naam, int uur, params (Cue Cue, int? Aantal)[] geteld)
        => Kopregels.Maak(
            naam,
            new TimeOnly(uur, 0),
            [.. geteld.Select(paar => paar.Cue)],
            [.. geteld.Select(paar => new Cuestand(
                paar.Cue.Id, paar.Cue.Caption, paar.Cue.Group, paar.Aantal, Reden: null, CueStyle.Geen, LageDrempel: null, HogeDrempel: null, paar.Cue.Page, paar.Cue.Where))],
            teksten);

    private sealed class Woordenboek(Dictionary<string, string> woorden) : IPageTexts
    {
        public string Translate(string text) => woorden.GetValueOrDefault(text, text);
    }

    private static Cue Cue(string id, CueHeadline? headline) => new(id, id, "bron", $"pagina-{id}") { Where = "{ x: 1 }", Headline = headline };
}
