using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Demo;

/// <summary>
/// Two years of dossiers for the demonstration corporation, the same at every run with the same seed. They are made by the rules of
/// real ones, each at its own moment in the past; that is how some of them come to be overdue.
/// </summary>
internal sealed class DossierDemodata(
    DossierContext context,
    IDemobron bron,
    INummerreeksen nummerreeksen,
    IBasisagenda agenda,
    Dossiertermijnen termijnen,
    ITaken taken,
    Bijlagedemo bijlagen,
    Momenten momenten) : IDemodata
{
    public const int Aantal = 400;

    private const int Dagen = 730;

    /// <summary>The latest ones, which nobody took yet.</summary>
    private const int Nieuwe = 6;

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        // The seed is shared by all modules; each starts at a place of its own.
        var toeval = new Random(opdracht.Zaad ^ 0x4C424400);
        var inrichting = await Inrichting.LeesAsync(context, cancellationToken);
        var bestand = await bron.LeesAsync(cancellationToken);
        var bewoond = bestand.Woningen.Where(woning => woning.HuurderId is not null).ToList();
        var kalender = await agenda.LaadAsync(cancellationToken);

        var medewerkers = bestand.Medewerkers.OrderBy(paar => paar.Key, StringComparer.Ordinal).ToList();
        var teams = bestand.Teams.OrderBy(paar => paar.Key, StringComparer.Ordinal).ToList();

        // Numbers follow the calendar, as those of real dossiers do.
        var leeftijden = Enumerable.Range(0, Aantal).Select(_ => toeval.Next(1, Dagen)).OrderDescending().ToList();
        var gemaakt = new List<(Leefbaarheidsdossier Dossier, Demoverhaal Verhaal, Guid Melder, Moment Begin)>();
        foreach (var (plaats, leeftijd) in leeftijden.Index())
        {
            var verhaal = Demoverhaal.Alle[plaats % Demoverhaal.Alle.Count];
            var begin = Begin(opdracht.Vandaag.AddDays(-leeftijd), toeval);
            var behandelaar = Kies(medewerkers, toeval);
            if (plaats % 9 == 0 && bestand.Medewerkers.TryGetValue("JVISSER", out var visser))
                behandelaar = new("JVISSER", visser);
            var nu = new Moment(begin, DateOnly.FromDateTime(begin), behandelaar.Key);

            var type = inrichting.Typen[verhaal.Type];
            var dossier = new Leefbaarheidsdossier(type, inrichting.Status(Statussoort.Nieuw), Kies(verhaal.Aanleidingen, toeval), nu);
            dossier.WijzigAlgemeen(dossier.Omschrijving, (Urgentie)toeval.Next(4), (Pijler)toeval.Next(4), Vertrouwelijkheid.Intern);
            var team = Kies(teams, toeval).Value;
            if (plaats >= Aantal - Nieuwe)
                dossier.WijsToe(medewerkerId: null, teams[plaats % teams.Count].Value);
            else
                dossier.WijsToe(behandelaar.Value, team);
            dossier.ZetUitvoeringstermijn(type.StandaardUitvoeringstermijn, kalender);
            dossier.Nummer = await nummerreeksen.VolgendNummerAsync(type.Nummerreeks, nu.Vandaag, cancellationToken);
            var melder = Bevolk(dossier, bewoond, inrichting, verhaal, nu, toeval);
            Behandel(dossier, verhaal, inrichting, leeftijd, nu, kalender, toeval);
            gemaakt.Add((dossier, verhaal, melder, nu));
        }

        // All at once: a save per dossier would look at all dossiers before it again.
        context.AddRange(gemaakt.Select(paar => paar.Dossier));
        await context.SaveChangesAsync(cancellationToken);
        foreach (var (dossier, verhaal, _, begin) in gemaakt)
            Vertel(dossier, verhaal, begin, toeval);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var (dossier, _, melder, begin) in gemaakt)
            await VerbindAsync(dossier, melder, begin, toeval, cancellationToken);
        await bijlagen.MaakAsync(opdracht, cancellationToken);
    }

    /// <summary>Somewhere in the office hours of a day.</summary>
    private static DateTime Begin(DateOnly dag, Random toeval)
        => dag.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc).AddMinutes(toeval.Next(8 * 60));

    /// <summary>The place, the soort and the parties; returns the melder.</summary>
    private static Guid Bevolk(
        Leefbaarheidsdossier dossier, List<Demowoning> bewoond, Inrichting inrichting, Demoverhaal verhaal, Moment nu, Random toeval)
    {
        var eerste = toeval.Next(bewoond.Count - 4);
        var woningen = bewoond.Skip(eerste).Take(1 + toeval.Next(3)).ToList();
        dossier.VoegEenhedenToe([.. woningen.Select(woning => new NieuwKenmerk<DossierEenheid>(new DossierEenheid(woning.EenheidId), false))]);
        dossier.VoegClustersToe([.. woningen.Select(woning => woning.ClusterId).OfType<Guid>().Distinct()
            .Select(id => new NieuwKenmerk<DossierCluster>(new DossierCluster(id), false))]);
        dossier.VoegGebiedenToe([.. woningen.Select(woning => woning.GebiedId).OfType<Guid>().Distinct()
            .Select(id => new NieuwKenmerk<DossierGebied>(new DossierGebied(id), false))]);
        dossier.VoegDossiersoortToe(inrichting.Soorten[Kies(verhaal.Soorten, toeval)], false);

        var melder = woningen[0].HuurderId!.Value;
        dossier.VoegMelderToe(melder, nu.Vandaag, new Meldergegevens(Communicatiewijze: Kies(["TEL", "EMA", "BAL"], toeval)), false, nu);
        var buur = bewoond[eerste + 3].HuurderId!.Value;
        if (verhaal.Type is "OVERLIND" or "ONRMGEBR" && buur != melder)
            dossier.VoegVeroorzakerToe(new Dossierveroorzaker(buur, null, false, false), false);
        return melder;
    }

    /// <summary>Action lines, and for most of the older dossiers an end.</summary>
    private static void Behandel(
        Leefbaarheidsdossier dossier, Demoverhaal verhaal, Inrichting inrichting, int leeftijd, Moment nu, Werkkalender kalender, Random toeval)
    {
        foreach (var (plaats, (actie, tekst)) in verhaal.Stappen.Index().Take(2 + toeval.Next(verhaal.Stappen.Length - 1)))
        {
            dossier.VoegRegelToe(new Regelgegevens(tekst)
            {
                Actie = inrichting.Acties[actie],
                VoorgesteldeDatum = kalender.PlusWerkdagen(nu.Vandaag, 3 + (5 * plaats)),
                Urgentie = dossier.Urgentie,
            });
        }

        var gereed = toeval.Next(100) < (leeftijd > 120 ? 88 : leeftijd > 14 ? 35 : 5);
        if (leeftijd > 2 || gereed)
            dossier.WijzigStatus(inrichting.Status(toeval.Next(6) == 0 ? Statussoort.Wachtend : Statussoort.Actief), null, Later(nu, 1));
        if (!gereed && leeftijd < 60)
            dossier.ZetControledatum(kalender.PlusWerkdagen(nu.Vandaag, 5 + toeval.Next(20)), nu);

        Antwoord(dossier, gereed, leeftijd, nu, kalender);
        var duur = Math.Min(leeftijd, 3 + toeval.Next(90));
        var afgerond = gereed ? dossier.Actieregels.Count : toeval.Next(Math.Min(leeftijd / 7, dossier.Actieregels.Count) + 1);
        foreach (var (plaats, regel) in dossier.Actieregels.Index().Take(afgerond))
            regel.Voltooi(inrichting.Regelreden, Later(nu, duur * (plaats + 1) / (dossier.Actieregels.Count + 1)));
        if (gereed)
        {
            var soort = toeval.Next(16) == 0 ? Statussoort.Geannuleerd : Statussoort.Gereed;
            dossier.SluitAf(inrichting.Status(soort), Kies(inrichting.Redenen, toeval), Kies(verhaal.Resultaten, toeval), Later(nu, duur));
        }
    }

    /// <summary>What the melder heard: mostly in time, sometimes late, and of some open dossiers nothing yet, so that there is something to be told of.</summary>
    private static void Antwoord(Leefbaarheidsdossier dossier, bool gereed, int leeftijd, Moment nu, Werkkalender kalender)
    {
        var bevestigd = kalender.PlusWerkdagen(nu.Vandaag, leeftijd % 5 == 0 ? 4 : leeftijd % 3);
        var teruggekoppeld = kalender.PlusWerkdagen(nu.Vandaag, 3 + (leeftijd % 9));
        var laatst = nu.Vandaag.AddDays(leeftijd);
        if (bevestigd <= laatst && (gereed || leeftijd % 9 != 0))
            dossier.BevestigOntvangst(bevestigd, nu with { Vandaag = laatst });
        if (teruggekoppeld <= laatst && (gereed || leeftijd % 7 != 0))
            dossier.KoppelTerug(teruggekoppeld, nu with { Vandaag = laatst });
    }

    /// <summary>Deadlines, tasks and the contact moment that it began with.</summary>
    private async Task VerbindAsync(
        Leefbaarheidsdossier dossier, Guid melder, Moment begin, Random toeval, CancellationToken cancellationToken)
    {
        await termijnen.WerkBijAsync(dossier, cancellationToken);
        if (dossier.AfgehandeldPer is { } einde)
            await termijnen.BeeindigAsync(dossier, begin with { Vandaag = einde }, cancellationToken);
        else
        {
            foreach (var regel in dossier.OpenRegels.Take(1 + toeval.Next(2)).ToList())
                await MaakTaakAsync(dossier, regel, toeval, cancellationToken);
        }

        await bron.LegVastAsync(
            new Demointeractie(
                melder, begin.Tijdstip, dossier.Omschrijving, $"Bewoner meldt: {dossier.Omschrijving.ToLowerInvariant()}.", true, "TEL", dossier.Id),
            cancellationToken);
    }

    private Task<ITaak> MaakTaakAsync(Leefbaarheidsdossier dossier, Actieregel regel, Random toeval, CancellationToken cancellationToken)
    {
        var voorTeam = toeval.Next(4) == 0 || dossier.BehandelendMedewerkerId is null;
        return taken.MaakAsync(
            new NieuweTaak(regel.Omschrijving)
            {
                MedewerkerId = voorTeam ? null : dossier.BehandelendMedewerkerId,
                TeamId = voorTeam ? dossier.BehandelendTeamId : null,
                // A new task cannot be overdue already.
                Vervaldatum = momenten.Nu().Vandaag.AddDays(toeval.Next(21)),
                LeefbaarheidsdossierId = dossier.Id,
                ActieregelId = regel.Id,
            },
            cancellationToken);
    }

    /// <summary>Comments.</summary>
    private void Vertel(Leefbaarheidsdossier dossier, Demoverhaal verhaal, Moment nu, Random toeval)
    {
        if (toeval.Next(3) > 0)
            context.Opmerkingen.AddRange(Opmerkingsregel.Schrijf(dossier.Id, null, 0, Kies(verhaal.Notities, toeval), nu));
        if (dossier.Actieregels.FirstOrDefault() is { } regel && toeval.Next(3) == 0)
        {
            context.Opmerkingen.AddRange(Opmerkingsregel.Schrijf(dossier.Id, regel.Id, 0, Kies(verhaal.Notities, toeval), nu));
            regel.HeeftNuOpmerkingen();
        }
    }

    private static Moment Later(Moment nu, int dagen) => nu with { Tijdstip = nu.Tijdstip.AddDays(dagen), Vandaag = nu.Vandaag.AddDays(dagen) };

    private static T Kies<T>(IReadOnlyList<T> keuzes, Random toeval) => keuzes[toeval.Next(keuzes.Count)];

    /// <summary>The set-up that the dossiers choose from.</summary>
    private sealed record Inrichting(
        IReadOnlyDictionary<string, Leefbaarheidsdossiertype> Typen,
        IReadOnlyDictionary<string, Dossiersoort> Soorten,
        IReadOnlyDictionary<string, Actie> Acties,
        IReadOnlyList<Dossierstatus> Statussen,
        IReadOnlyList<Dossierafhandelingsreden> Redenen,
        Actieregelafhandelingsreden? Regelreden)
    {
        public static async Task<Inrichting> LeesAsync(DossierContext context, CancellationToken cancellationToken) => new(
            await context.Typen.Include(type => type.StandaardUitvoeringstermijn).Include(type => type.ToegestaneSoorten)
                .ToDictionaryAsync(type => type.Code, StringComparer.Ordinal, cancellationToken),
            await context.Soorten.ToDictionaryAsync(soort => soort.Code, StringComparer.Ordinal, cancellationToken),
            await context.Acties.ToDictionaryAsync(actie => actie.Code, StringComparer.Ordinal, cancellationToken),
            await context.Statussen.OrderBy(status => status.Volgorde).ToListAsync(cancellationToken),
            await context.Dossierredenen.OrderBy(reden => reden.Code).ToListAsync(cancellationToken),
            await context.Regelredenen.OrderBy(reden => reden.Code).LastOrDefaultAsync(cancellationToken));

        public Dossierstatus Status(Statussoort soort) => Statussen.First(status => status.Soort == soort);
    }
}
