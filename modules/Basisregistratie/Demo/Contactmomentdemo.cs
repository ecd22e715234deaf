using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Demo;

/// <summary>
/// What came in at the contact centre over the last weeks, each with the team task that followed from it: some wait to be taken, some
/// are being worked on, some are late, some are done.
/// </summary>
internal sealed class Contactmomentdemo(BasisContext context, ContactmomentViaSjabloon contactmomenten, Taakdienst taken)
{
    private static readonly (string Sjabloon, string Onderwerp, string Notitie)[] s_gesprekken =
    [
        ("KLACHT-TEL", "Klacht over afspraak die niet doorging", "Mevrouw bleef thuis voor de monteur. Er kwam niemand en zij hoorde niets. Zij wil excuses en een nieuwe afspraak."),
        ("OVERLAST-TEL", "Geluidsoverlast van de bovenburen", "Elke avond tot na elf uur muziek. Meneer heeft zelf al twee keer aangebeld, zonder resultaat."),
        ("LEEFOMG-TEL", "Grofvuil naast de containers", "Al een week staan er twee matrassen en een bank. Bewoners zetten er steeds meer bij."),
        ("TERUGBEL", "Wil iemand spreken over de huurdersbijeenkomst", "Graag na vier uur 's middags bellen."),
        ("KLACHT-MAIL", "Klacht over de toon van een medewerker", "Voelde zich niet serieus genomen aan de balie. Vraagt om een gesprek met de leidinggevende."),
        ("OVERLAST-NET", "Hond blaft de hele dag", "Melding via het portaal, met een logboek van twee weken als bijlage."),
        ("LEEFOMG-TEL", "Lamp in het achterpad kapot", "Durft 's avonds niet meer achterom. Drie lampen doen het niet."),
        ("KLACHT-BRIEF", "Klacht over de hoogte van de servicekosten", "Brief van drie kanten, met een berekening. Vraagt om een specificatie over twee jaar."),
        ("OVERLAST-TEL", "Ruzie op de galerij", "Buren schreeuwen tegen elkaar en tegen de kinderen. Melder wil niet met naam genoemd worden."),
        ("TERUGBEL", "Vraag over aanpak van de binnentuin", "Heeft een plan met vijf buren en zoekt budget."),
    ];

    private static readonly string[] s_teams = ["SOCIAAL", "CENTRUM", "OOST", "ZUID"];

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        var teams = await context.Teams.ToDictionaryAsync(team => team.Code, team => team.Id, StringComparer.Ordinal, cancellationToken);
        var sjablonen = await context.Interactiesjablonen.ToDictionaryAsync(sjabloon => sjabloon.Code, StringComparer.Ordinal, cancellationToken);
        foreach (var sjabloon in sjablonen.Values.Where(sjabloon => sjabloon.TaakAanmaken))
        {
            var team = sjabloon.Groep switch { "Leefomgeving" => "CENTRUM", "Algemeen" => "KLANT", _ => "SOCIAAL" };
            sjabloon.LeidtTot(true, sjabloon.Taakomschrijving, sjabloon.Taaktermijn, teams[team]);
        }

        var huishoudens = await context.Contacten
            .Where(contact => contact.Soort == Contactsoort.Huishouden)
            .OrderBy(contact => contact.Nummer)
            .Take(400)
            .Select(contact => contact.Id)
            .ToListAsync(cancellationToken);
        var medewerkers = await context.Medewerkers
            .ToDictionaryAsync(medewerker => medewerker.Code, medewerker => medewerker.Id, StringComparer.Ordinal, cancellationToken);

        for (var plaats = 0; plaats < 3 * s_gesprekken.Length; plaats++)
        {
            var (code, onderwerp, notitie) = s_gesprekken[plaats % s_gesprekken.Length];
            var dag = opdracht.Vandaag.AddDays(-1 - (plaats * 2 / 3));
            var post = await contactmomenten.LegVastAsync(
                new Sjablooninvulling(huishoudens[(plaats * 37) % huishoudens.Count], sjablonen[code].Id)
                {
                    Onderwerp = onderwerp,
                    Notitie = notitie,
                    Tijdstip = dag.ToDateTime(new TimeOnly(8 + (plaats % 8), plaats * 7 % 60), DateTimeKind.Utc),
                    TeamId = sjablonen[code].Groep == "Leefomgeving" ? teams[s_teams[1 + (plaats % 3)]] : null,
                },
                cancellationToken);
            await BehandelAsync(post.TaakId!.Value, plaats, dag, medewerkers, opdracht.Vandaag, cancellationToken);
        }

        await SchouwAsync(medewerkers, teams["CENTRUM"], opdracht.Vandaag, cancellationToken);
    }

    /// <summary>The older it is, the further somebody got.</summary>
    private async Task BehandelAsync(
        Guid taakId, int plaats, DateOnly dag, Dictionary<string, Guid> medewerkers, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(taakId, "De taak", cancellationToken);
        taak.Plan(dag, dag.AddDays(7));
        if (plaats % 3 > 0)
            taak.WijsToe(medewerkers[plaats % 3 == 1 ? "JVISSER" : "HDEGROOT"], taak.TeamId);
        if (plaats % 3 > 0 && plaats < 20)
            taak.ZetStatus(plaats % 5 == 0 ? Taakstatus.Wachten : Taakstatus.InUitvoering, vandaag);
        if (plaats >= 20)
            await taken.VoltooiAsync([taakId], cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A task that several people take part in.</summary>
    private async Task SchouwAsync(Dictionary<string, Guid> medewerkers, Guid teamId, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var schouw = await taken.MaakAsync(
            new NieuweTaak("Schouw lopen met bewoners van het Centrum")
            {
                Notities = "Verzamelen om half tien bij de hoofdingang. Neem de lijst van vorig jaar mee.",
                MedewerkerId = medewerkers["RMULDER"],
                TeamId = teamId,
                Vervaldatum = vandaag.AddDays(9),
            },
            taak => taak.Wijzig(taak.Omschrijving, taak.Notities, Taaktype.Afspraak, Taakprioriteit.Hoog),
            cancellationToken);
        await taken.VoegDeelnemersToeAsync(
            schouw, [medewerkers["JVISSER"], medewerkers["TDEWIT"], medewerkers["LBLOM"]], cancellationToken);
    }
}
