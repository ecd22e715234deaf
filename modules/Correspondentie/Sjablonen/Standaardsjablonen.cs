namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>
/// The templates that a corporation starts with. What it renamed, blocked or gave another document stays so: only codes that are missing are
/// added.
/// </summary>
internal sealed class Standaardsjablonen(CorrespondentieContext context, Sjabloonopslag opslag) : IStartgegevens
{
    private const string Overlasttypen = "OVERLIND,OVERLOMG,ONRMGEBR";

    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        var bekend = (await context.VulAanAsync<Briefsjabloon>([], cancellationToken)).Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (sjabloon, vragen) in Alle().Where(paar => !bekend.Contains(paar.Sjabloon.Code)))
        {
            var naam = $"{sjabloon.Code}.docx";
            await using var document = typeof(Standaardsjablonen).Assembly.GetManifestResourceStream(naam)
                ?? throw new InvalidOperationException($"The module ships no {naam}.");
            sjabloon.Vervang(await opslag.NeemAsync(document, naam, cancellationToken), vragen);
            context.Add(sjabloon);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<(Briefsjabloon Sjabloon, IReadOnlyList<Vraaggegevens> Vragen)> Alle() =>
    [
        (new("ONTVANGST", "Ontvangstbevestiging", new(Briefsoort.Ontvangstbevestiging) { VoorMelder = true }),
        [
            new("Samenvatting", "Wat heeft de melder verteld? Vat het samen in één of twee zinnen."),
            new("Afspraken", "Welke afspraken zijn al gemaakt? Eén per regel.", Vraagsoort.Lijst, Verplicht: false),
            new("UiterlijkBericht", "Wanneer hoort de melder uiterlijk van ons?", Vraagsoort.Datum),
        ]),
        (new("TERUGKOPP", "Terugkoppeling", new(Briefsoort.Terugkoppeling) { VoorMelder = true }),
        [
            new("WatGedaan", "Wat hebben we gedaan? Eén stap per regel.", Vraagsoort.Lijst, Verplicht: false),
            new("Resultaat", "Wat is het resultaat?"),
            new("Vervolg", "Hoe gaat het verder?", Verplicht: false),
        ]),
        (new("SOMMATIE", "Sommatie", new(Briefsoort.Sommatie) { VoorVeroorzaker = true, Dossiertypen = Overlasttypen }),
        [
            new("Overlast", "Om welke overlast gaat het? Bijvoorbeeld: harde muziek in de nacht."),
            new("Voorvallen", "Wanneer was er overlast? Eén voorval per regel, zonder gegevens van de melder.", Vraagsoort.Lijst, Verplicht: false),
            new("Eis", "Wat moet de ontvanger doen of laten?"),
            new("UiterlijkOp", "Wanneer moet de overlast uiterlijk voorbij zijn?", Vraagsoort.Datum),
        ]),
        (new("UITNODIGING", "Uitnodiging gesprek", new(Briefsoort.UitnodigingGesprek) { VoorMelder = true, VoorVeroorzaker = true, VoorContact = true }),
        [
            new("Aanleiding", "Waarover gaat het gesprek? Vul aan: wij willen graag met u praten over …"),
            new("Gespreksdatum", "Op welke dag is het gesprek?", Vraagsoort.Datum),
            new("Gesprekstijd", "Hoe laat is het gesprek? Bijvoorbeeld: 10.00 uur."),
            new("Gespreksplaats", "Waar is het gesprek?", Vraagsoort.Keuze) { Keuzes = ["bij ons op kantoor", "bij u thuis", "in het buurthuis", "via een telefoongesprek"] },
            new("Deelnemers", "Wie zijn erbij? Eén per regel.", Vraagsoort.Lijst, Verplicht: false),
        ]),
        (new("VERWIJZING", "Verwijzing na een klacht", new(Briefsoort.Verwijzing) { VoorMelder = true, Dossiertypen = "KLACHT" }),
        [
            new("Motivering", "Wat hebben we gedaan, en waarom kunnen we niet meer doen?"),
            new("Instantie", "Naar welke instantie verwijzen we?"),
            new("InstantieAdres", "Wat is het adres of de website van die instantie?", Verplicht: false),
            new("UitersteIndiendatum", "Tot en met welke dag kan de klager de klacht daar indienen?", Vraagsoort.Datum, Verplicht: false),
        ]),
        (new("AFSLUITING", "Afsluiting", new(Briefsoort.Afsluiting) { VoorMelder = true }),
        [
            new("Resultaat", "Wat is het resultaat?"),
            new("Nazorg", "Wat doen we nog? Eén per regel.", Vraagsoort.Lijst, Verplicht: false),
        ]),
    ];
}
