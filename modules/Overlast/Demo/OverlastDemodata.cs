using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Instrumenten;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;

namespace Leefbaarheid.Overlast.Demo;

/// <summary>
/// What happens on the open nuisance dossiers of the demonstration corporation: a logbook, a triage, interventions at several stages,
/// leefregels of which one has just ended, and cases handed to partners under convenanten of which one has expired.
/// </summary>
internal sealed class OverlastDemodata(
    OverlastContext context,
    IActieregels actieregels,
    IDossierinzicht dossiers,
    IDossierdemobron bron,
    Convenanttoets toets,
    Bewaking bewaking,
    TimeProvider klok,
    ICurrentUser gebruiker) : IDemodata
{
    private static readonly (Overlastaard Aard, string Tekst, int Duur)[] s_voorvallen =
    [
        (Overlastaard.Geluid, "Harde muziek met bas, tot in de slaapkamer te horen", 140),
        (Overlastaard.Geluid, "Geschreeuw en slaande deuren in de woning erboven", 25),
        (Overlastaard.Ruzie, "Woordenwisseling in het portiek, buurvrouw durfde er niet langs", 10),
        (Overlastaard.Stank, "Sterke wietlucht in het trappenhuis", 60),
        (Overlastaard.Geluid, "Boren en timmeren na elf uur 's avonds", 45),
        (Overlastaard.Dieren, "Hond blaft aan één stuk zolang de bewoner weg is", 180),
    ];

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        var instrumenten = await context.Instrumenten.ToDictionaryAsync(instrument => instrument.Code, StringComparer.Ordinal, cancellationToken);
        var onderdelen = await context.Onderdelen.OrderBy(onderdeel => onderdeel.Volgorde).ToListAsync(cancellationToken);
        var partners = await PartnersAsync(opdracht.Vandaag, cancellationToken);

        await HuisbezoekenAsync(instrumenten["HOORWED"], onderdelen, opdracht.Vandaag, cancellationToken);
        await BemiddelingAsync(instrumenten["BUURTBEM"], partners["Buurtbemiddeling Veenmeer"], opdracht.Vandaag, cancellationToken);
        await LeefregelsAsync(opdracht.Vandaag, cancellationToken);
        await ZorgAsync(partners["Wijkteam Veenmeer"], opdracht.Vandaag, cancellationToken);
    }

    private async Task<Dictionary<string, Netwerkpartner>> PartnersAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        Netwerkpartner[] partners =
        [
            new("Gemeente Veenmeer", Netwerkpartnersoort.Gemeente, new("Team Openbare orde", "14 0999", "veiligheid@veenmeer.example")),
            new("Politie basisteam Veenmeer", Netwerkpartnersoort.Politie, new("Wijkagent Noord", "0900 8844", null)),
            new("Wijkteam Veenmeer", Netwerkpartnersoort.Zorg, new("Aanmeldpunt", "0999 123 400", "aanmelden@wijkteam.example")),
            new("Buurtbemiddeling Veenmeer", Netwerkpartnersoort.Buurtbemiddeling, new("Coördinator", "0999 123 500", "coordinator@buurtbemiddeling.example")),
            new("Veiligheidshuis Vechtstreek", Netwerkpartnersoort.Veiligheidshuis, new(null, null, null)),
            new("Huurdersvereniging De Dam", Netwerkpartnersoort.Huurdersorganisatie, new("Secretaris", null, "bestuur@dedam.example")),
        ];
        var naam = partners.ToDictionary(partner => partner.Naam, StringComparer.Ordinal);
        context.AddRange(partners);
        await context.SaveChangesAsync(cancellationToken);
        List<Convenant> convenanten =
        [
            new(new Convenantgegevens(
                "Convenant woonoverlast Veenmeer",
                "Overlast samen aanpakken en escalatie voorkomen",
                "Gerechtvaardigd belang en vitaal belang, AVG art. 6 lid 1 onder d en f",
                vandaag.AddYears(-2),
                vandaag.AddYears(1),
                [Gegevenscategorie.Contactgegevens, Gegevenscategorie.Woonsituatie, Gegevenscategorie.Overlastmeldingen, Gegevenscategorie.Interventies],
                [naam["Gemeente Veenmeer"], naam["Politie basisteam Veenmeer"], naam["Buurtbemiddeling Veenmeer"]])),
            new(new Convenantgegevens(
                "Convenant zorg en wonen",
                "Bewoners met een zorgvraag tijdig bij hulp brengen",
                "Toestemming of vitaal belang, AVG art. 6 lid 1 onder a en d",
                vandaag.AddYears(-1),
                vandaag.AddYears(2),
                [Gegevenscategorie.Contactgegevens, Gegevenscategorie.Woonsituatie, Gegevenscategorie.Zorgsignalen],
                [naam["Wijkteam Veenmeer"], naam["Gemeente Veenmeer"]])),
            new(new Convenantgegevens(
                "Convenant Veiligheidshuis",
                "Personen met meervoudige problemen gezamenlijk benaderen",
                "Taak van algemeen belang, AVG art. 6 lid 1 onder e",
                vandaag.AddYears(-4),
                vandaag.AddMonths(-2),
                [Gegevenscategorie.Contactgegevens, Gegevenscategorie.StrafrechtelijkeGegevens],
                [naam["Veiligheidshuis Vechtstreek"]])),
        ];
        context.AddRange(convenanten);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var convenant in convenanten)
            await bewaking.StelAsync(convenant, cancellationToken);
        return naam;
    }

    /// <summary>A logbook and a triage; the visit itself has an outcome in one of three.</summary>
    private async Task HuisbezoekenAsync(
        Instrument instrument, List<Dossieropbouwonderdeel> onderdelen, DateOnly vandaag, CancellationToken cancellationToken)
    {
        foreach (var (plaats, regel) in (await bron.OpenActieregelsAsync("HUISBEZ", cancellationToken)).Index())
        {
            var werk = await actieregels.OpenRegelAsync(regel, "actieregelId", cancellationToken);
            var dossier = await dossiers.OpenAsync(werk.Dossier.Id, "leefbaarheidsdossierId", cancellationToken);
            var interventie = new Interventie(
                werk.Regel, instrument, new Interventiegegevens("Het verhaal van beide kanten horen", vandaag.AddDays(-(plaats % 12))));
            if (werk.MelderContactId is { } melder)
                interventie.VoegDeelnemerToe(new Interventiedeelnemer(melder, null, null, "Melder"));
            if (plaats % 3 == 0)
                interventie.LegUitkomstVast(Interventieresultaat.DeelsGeslaagd, "Veroorzaker erkent een deel en let op na tien uur.", vandaag, vandaag);
            context.Add(interventie);
            if (dossier.Typecode != "OVERLIND" || await context.Triages.AnyAsync(triage => triage.LeefbaarheidsdossierId == werk.Dossier.Id, cancellationToken))
                continue;

            foreach (var dag in Enumerable.Range(0, 3 + (plaats % 3)))
            {
                var (aard, tekst, duur) = s_voorvallen[(plaats + dag) % s_voorvallen.Length];
                context.Add(new Overlastlogboekregel(
                    dossier,
                    new Logboekgegevens(vandaag.AddDays(-2 - (4 * dag)), new TimeOnly(22, 10).AddMinutes(7 * (plaats + dag)), aard, tekst)
                    {
                        DuurMinuten = duur,
                        ContactId = werk.MelderContactId,
                    },
                    klok.GetLocalNow().DateTime));
            }

            context.Add(new Overlasttriage(
                werk.Dossier.Id,
                vandaag,
                new Triagegegevens(
                    "Melder houdt een logboek bij. De voorvallen zijn 's avonds en in het weekend, en komen elke week terug.",
                    Structureel: true,
                    plaats % 4 == 0 ? Melderbeeld.MeerdereMelders : Melderbeeld.EenMelder,
                    ZorgwekkendeVeroorzaker: plaats % 5 == 4),
                null,
                null));
            foreach (var onderdeel in onderdelen.Take(1 + (plaats % 3)))
            {
                context.Add(new Dossieropbouwstuk(
                    werk.Dossier.Id, onderdeel, vandaag.AddDays(-3), $"{onderdeel.Omschrijving}, eerste stuk", "Archiefkast leefbaarheid", vandaag));
            }

            await context.SaveChangesAsync(cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task BemiddelingAsync(Instrument instrument, Netwerkpartner partner, DateOnly vandaag, CancellationToken cancellationToken)
    {
        foreach (var (plaats, regel) in (await bron.OpenActieregelsAsync("BUURTBEM", cancellationToken)).Index())
        {
            var werk = await actieregels.OpenRegelAsync(regel, "actieregelId", cancellationToken);
            var interventie = new Interventie(
                werk.Regel, instrument, new Interventiegegevens("De buren weer met elkaar in gesprek brengen", vandaag.AddDays(-10)));
            interventie.VoegDeelnemerToe(new Interventiedeelnemer(null, null, partner.Id, "Bemiddelaar"));
            context.Add(interventie);
            var toestemming = await toets.ToetsAsync(
                partner.Id, null, [Gegevenscategorie.Contactgegevens, Gegevenscategorie.Overlastmeldingen], vandaag.AddDays(-10), cancellationToken);
            var doorverwijzing = new Doorverwijzing(
                werk.Dossier.Id,
                toestemming,
                "Beide bewoners willen met een bemiddelaar praten.",
                vandaag.AddDays((plaats % 3 * 7) + 4),
                new Gegevensverstrekking(werk.Dossier.Id, toestemming, "Namen en telefoonnummers, en een korte schets van de ruzie", gebruiker.Gebruikersnaam));
            if (plaats % 4 == 1)
                doorverwijzing.KoppelTerug("Eerste gesprek is geweest, tweede volgt over drie weken.", vandaag, vandaag);
            context.Add(doorverwijzing);
            await context.SaveChangesAsync(cancellationToken);
            await bewaking.StelAsync(doorverwijzing, cancellationToken);
            if (doorverwijzing.TeruggekoppeldOp is { } op)
                await bewaking.HaalAsync(doorverwijzing, op, cancellationToken);
        }
    }

    /// <summary>
    /// Leefregels with whoever causes it; every fifth ends today, and the task about it is the host's next work. Of some the end was two
    /// days ago and nobody judged yet whether they were kept.
    /// </summary>
    private async Task LeefregelsAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        foreach (var (plaats, regel) in (await bron.OpenActieregelsAsync("AFSPRAAK", cancellationToken)).Index())
        {
            var werk = await actieregels.OpenRegelAsync(regel, "actieregelId", cancellationToken);
            var dossier = await dossiers.OpenAsync(werk.Dossier.Id, "leefbaarheidsdossierId", cancellationToken);
            if (dossier.Partijen.FirstOrDefault(partij => partij.Rol == Partijrol.Veroorzaker) is not { } veroorzaker)
                continue;
            var (gemaaktOp, geldigTot) = plaats % 4 == 2 ? (vandaag.AddDays(-30), vandaag.AddDays(-2)) : (vandaag, vandaag.AddDays(plaats % 5 * 30));
            var afspraak = new Afspraak(
                dossier,
                veroorzaker.ContactId,
                new Afspraakgegevens(
                    plaats % 4 == 3 ? Afspraaksoort.Gedragsaanwijzing : Afspraaksoort.Leefregel,
                    plaats % 4 == 3 ? Afspraakvorm.Gerechtelijk : Afspraakvorm.Vrijwillig,
                    "Geen muziek en geen klussen tussen 22.00 en 7.00 uur. Bezoek gaat rustig door het portiek.",
                    vandaag.AddDays(-30),
                    geldigTot)
                {
                    Uitspraakkenmerk = plaats % 4 == 3 ? $"Kantonrechter Veenmeer 26-{1000 + plaats}" : null,
                },
                gemaaktOp);
            context.Add(afspraak);
            if (plaats % 6 == 5)
                afspraak.Beoordeel(Naleving.NietNageleefd, "Twee keer feest tot half drie; politie is geweest.", vandaag);
            await context.SaveChangesAsync(cancellationToken);
            await bewaking.StelAsync(afspraak, cancellationToken);
            if (afspraak.BeoordeeldOp is { } op)
                await bewaking.HaalAsync(afspraak, op, cancellationToken);
        }
    }

    private async Task ZorgAsync(Netwerkpartner wijkteam, DateOnly vandaag, CancellationToken cancellationToken)
    {
        foreach (var regel in await bron.OpenActieregelsAsync("VERWIJS", cancellationToken))
        {
            var werk = await actieregels.OpenRegelAsync(regel, "actieregelId", cancellationToken);
            var toestemming = await toets.ToetsAsync(
                wijkteam.Id, null, [Gegevenscategorie.Contactgegevens, Gegevenscategorie.Zorgsignalen], vandaag.AddDays(-1), cancellationToken);
            var doorverwijzing = new Doorverwijzing(
                werk.Dossier.Id,
                toestemming,
                "Bewoner redt het niet alleen en wil hulp bij de administratie.",
                vandaag.AddDays(10),
                new Gegevensverstrekking(werk.Dossier.Id, toestemming, "Naam, adres en de zorgen van de buren, zonder hun namen", gebruiker.Gebruikersnaam));
            context.Add(doorverwijzing);
            await context.SaveChangesAsync(cancellationToken);
            await bewaking.StelAsync(doorverwijzing, cancellationToken);
        }
    }
}
