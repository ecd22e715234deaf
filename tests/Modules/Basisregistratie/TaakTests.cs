using Leefbaarheid.Basisregistraties;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

public sealed class TaakTests : IAsyncLifetime
{
    private Basisopstelling _basis = null!;
    private Guid _team;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _basis = await Basisopstelling.MaakAsync();
        await _basis.DoeAsync(async services =>
        {
            var context = services.GetRequiredService<BasisContext>();
            var team = context.Add(new Team("SOCIAAL", "Sociaal beheer")).Entity;
            _team = team.Id;
            foreach (var (code, naam) in new[] { ("JVISSER", "Joke Visser"), ("RMULDER", "Rob Mulder") })
            {
                var medewerker = context.Add(new Medewerker(code, naam, "Sociaal beheerder")).Entity;
                context.Add(new Teamlid(team.Id, medewerker.Id, Basisopstelling.Vandaag.AddYears(-1)));
            }

            context.Add(new Medewerker("EXTERN", "Els Extern", null));
            await context.SaveChangesAsync(Stop);
        });
    }

    public ValueTask DisposeAsync() => _basis.DisposeAsync();

    [Fact]
    public async Task Tasks_are_numbered_by_year_without_gaps()
    {
        Assert.Equal("TAAK-2026-000001", (await MaakAsync()).Nummer);
        await Verwacht.RegelAsync("VERPLICHT", () => MaakAsync("  "));
        Assert.Equal("TAAK-2026-000002", (await MaakAsync()).Nummer);
    }

    [Fact]
    public async Task A_task_is_for_a_medewerker_or_a_team_that_exists()
    {
        await Verwacht.RegelAsync(
            "TAAK_ZONDER_UITVOERDER",
            () => Met(taken => ((ITaken)taken).MaakAsync(new NieuweTaak("Bellen"), Stop)));
        var fout = await Assert.ThrowsAsync<NietGevondenException>(
            () => Met(taken => ((ITaken)taken).MaakAsync(new NieuweTaak("Bellen") { TeamId = Guid.NewGuid() }, Stop)));
        Assert.Equal("teamId", fout.Veld);
    }

    [Fact]
    public async Task A_task_for_an_action_line_names_its_dossier()
        => await Verwacht.RegelAsync(
            "ACTIEREGEL_ZONDER_DOSSIER",
            () => Met(taken => ((ITaken)taken).MaakAsync(new NieuweTaak("Bellen") { TeamId = _team, ActieregelId = Guid.NewGuid() }, Stop)));

    [Fact]
    public async Task One_task_leads_to_one_dossier_and_takes_its_conversation_along()
    {
        var taak = await MaakAsync();
        var dossier = Guid.NewGuid();
        var post = Guid.Empty;
        await _basis.DoeAsync(async services =>
        {
            var context = services.GetRequiredService<BasisContext>();
            var contact = context.Add(new Contact("H1", Contactsoort.Huishouden, new Naamgegevens("Jansen"))).Entity;
            await context.SaveChangesAsync(Stop);
            var interacties = services.GetRequiredService<IInteracties>();
            var gesprek = await interacties.LegVastAsync(
                new NieuweInteractie(contact.Id, "Klacht", "INK", "TEL", Initiator.Contact) { TaakId = taak.Id }, Stop);
            post = gesprek.Id;
        });

        await Met(taken => ((ITaken)taken).KoppelAsync(taak.Id, dossier, null, Stop));

        Assert.Equal(dossier, (await LeesAsync(taak.Id)).LeefbaarheidsdossierId);
        Assert.Equal(dossier, (await _basis.LeesAsync(context => context.Interactielogposten.SingleAsync(p => p.Id == post, Stop))).LeefbaarheidsdossierId);
        await _basis.Gebeurtenissen.Received(1).PublishAsync(
            Arg.Is<KoppelingWordtGelegd>(koppeling => koppeling.LeefbaarheidsdossierId == dossier && koppeling.NieuwWerk),
            Arg.Any<CancellationToken>());
        await Verwacht.RegelAsync("TAAK_AL_GEKOPPELD", () => Met(taken => ((ITaken)taken).KoppelAsync(taak.Id, Guid.NewGuid(), null, Stop)));
        var telling = await MetInteractiesAsync(interacties => interacties.AantalPerDossierAsync([dossier, Guid.NewGuid()], Stop));
        Assert.Equal(1, Assert.Single(telling).Value);
    }

    [Fact]
    public async Task Only_an_open_task_is_gone_on_from()
    {
        var taak = await MaakAsync();
        Assert.Equal(taak.Id, (await MetAsync(taken => taken.OpenTaakAsync(taak.Id, "taakId", Stop))).Id);
        await Met(taken => taken.VoltooiAsync([taak.Id], Stop));

        var fout = await Verwacht.RegelAsync("TAAK_GESLOTEN", () => MetAsync(taken => taken.OpenTaakAsync(taak.Id, "taakId", Stop)));
        Assert.Equal("taakId", fout.Veld);
        await Verwacht.RegelAsync("TAAK_GESLOTEN", () => Met(taken => ((ITaken)taken).KoppelAsync(taak.Id, Guid.NewGuid(), null, Stop)));
        await Assert.ThrowsAsync<NietGevondenException>(() => MetAsync(taken => taken.OpenTaakAsync(Guid.NewGuid(), "taakId", Stop)));
    }

    [Fact]
    public async Task A_subscriber_can_keep_a_task_from_being_completed()
    {
        var taak = await MaakAsync();
        _basis.Gebeurtenissen
            .PublishAsync(Arg.Any<TaakWordtVoltooid>(), Arg.Any<CancellationToken>())
            .Returns(Task.FromException(new RegelovertredingException("NOG_NIET", "Nog niet.")));

        await Verwacht.RegelAsync("NOG_NIET", () => Met(taken => taken.VoltooiAsync([taak.Id], Stop)));

        Assert.False((await LeesAsync(taak.Id)).Gesloten);
    }

    [Fact]
    public async Task Of_two_who_take_a_task_one_wins_and_the_other_is_told_who()
    {
        var taak = await MaakAsync();
        Als("JVISSER");
        await PakOpAsync(taak.Id, 1);
        Als("RMULDER");

        var fout = await Assert.ThrowsAsync<VersieconflictException>(() => PakOpAsync(taak.Id, 1));

        Assert.Contains("Joke Visser", fout.Message, StringComparison.Ordinal);
        var bewaard = await LeesAsync(taak.Id);
        Assert.Equal("JVISSER", bewaard.Medewerker!.Code);
        Assert.Equal(2, bewaard.Version);
    }

    [Fact]
    public async Task A_task_of_another_team_cannot_be_taken()
    {
        var taak = await MaakAsync();
        Als("EXTERN");

        await Verwacht.RegelAsync("TAAK_ANDER_TEAM", () => PakOpAsync(taak.Id, 1));
    }

    [Fact]
    public async Task Taking_an_outdated_task_that_is_still_free_is_a_version_conflict()
    {
        var taak = await MaakAsync();
        Als("JVISSER");

        await Assert.ThrowsAsync<VersieconflictException>(() => PakOpAsync(taak.Id, 0));
        Assert.Null((await LeesAsync(taak.Id)).MedewerkerId);
    }

    [Fact]
    public async Task Completing_records_who_and_when_and_tells_the_others()
    {
        var taak = await MaakAsync();
        Als("JVISSER");

        await Met(taken => taken.VoltooiAsync([taak.Id], Stop));

        var bewaard = await LeesAsync(taak.Id);
        Assert.True(bewaard.Gesloten);
        Assert.Equal(Taakstatus.Voltooid, bewaard.Status);
        Assert.Equal(Basisopstelling.Vandaag, bewaard.DatumGesloten);
        Assert.Equal("JVISSER", bewaard.VoltooidDoor!.Code);
        await _basis.Gebeurtenissen.Received(1).PublishAsync(Arg.Is<TaakVoltooid>(feit => feit.Taak.Id == taak.Id), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Completing_again_changes_nothing_and_tells_nobody()
    {
        var taak = await MaakAsync();
        await Met(taken => taken.VoltooiAsync([taak.Id], Stop));
        _basis.Gebeurtenissen.ClearReceivedCalls();

        await Met(taken => taken.VoltooiAsync([taak.Id], Stop));

        Assert.Equal(2, (await LeesAsync(taak.Id)).Version);
        Assert.Empty(_basis.Gebeurtenissen.ReceivedCalls());
    }

    [Fact]
    public async Task A_completed_task_is_closed_until_it_is_reopened()
    {
        var taak = await MaakAsync();
        await _basis.DoeAsync(async services =>
        {
            var dienst = services.GetRequiredService<Taakdienst>();
            var context = services.GetRequiredService<BasisContext>();
            var open = await context.Taken.SingleAsync(Stop);
            Verwacht.Regel("TAAK_OPEN", open.Heropen);
            await dienst.ZetStatusAsync(open, Taakstatus.Voltooid, Stop);
            await Verwacht.RegelAsync("TAAK_GESLOTEN", () => dienst.ZetStatusAsync(open, Taakstatus.Wachten, Stop));
            Verwacht.Regel("TAAK_GESLOTEN", () => open.Wijzig("Anders", null, Taaktype.Algemeen, Taakprioriteit.Laag));
            open.Heropen();
            Assert.Equal(Taakstatus.NietGestart, open.Status);
            await Verwacht.RegelAsync("TAAK_NIET_OPGEPAKT", () => dienst.ZetStatusAsync(open, Taakstatus.Wachten, Stop));
            open.WijsToe(context.Medewerkers.First().Id, open.TeamId);
            await dienst.ZetStatusAsync(open, Taakstatus.Wachten, Stop);
        });

        var bewaard = await LeesAsync(taak.Id);
        Assert.Equal(Taakstatus.Wachten, bewaard.Status);
        Assert.Null(bewaard.DatumGesloten);
    }

    [Fact]
    public async Task My_tasks_and_team_tasks_follow_who_asks()
    {
        var vrij = await MaakAsync();
        var genomen = await MaakAsync();
        Als("JVISSER");
        await PakOpAsync(genomen.Id, 1);

        Assert.Equal([genomen.Id], await MijnAsync());
        Assert.Equal([vrij.Id], await TeamAsync());
        Als("RMULDER");
        Assert.Empty(await MijnAsync());
        Assert.Equal([vrij.Id], await TeamAsync());
        Als(null);
        Assert.Empty(await MijnAsync());
        Assert.Empty(await TeamAsync());
    }

    private void Als(string? code) => _basis.Gebruiker.Medewerkercode.Returns(code);

    private Task<List<Guid>> MijnAsync()
        => _basis.LeesAsync(context => new TaakQueries().GetMijnTaken(periode: null, context, _basis.Gebruiker, new Dag()).Select(taak => taak.Id).ToListAsync(Stop));

    private Task<List<Guid>> TeamAsync()
        => _basis.LeesAsync(context => new TaakQueries()
            .GetTeamtaken(periode: null, context, _basis.Gebruiker, new Dag())
            .Select(taak => taak.Id)
            .ToListAsync(Stop));

    private Task<Taak> LeesAsync(Guid id)
        => _basis.LeesAsync(context => context.Taken
            .Include(taak => taak.Medewerker)
            .Include(taak => taak.VoltooidDoor)
            .SingleAsync(taak => taak.Id == id, Stop));

    private Task PakOpAsync(Guid id, long versie)
        => _basis.DoeAsync(async services =>
        {
            var taak = await services.GetRequiredService<BasisContext>().Taken.SingleAsync(taak => taak.Id == id, Stop);
            await services.GetRequiredService<Taakdienst>().PakOpAsync(taak, versie, Stop);
        });

    private Task Met(Func<Taakdienst, Task> werk) => _basis.DoeAsync(services => werk(services.GetRequiredService<Taakdienst>()));

    private async Task<T> MetAsync<T>(Func<Taakdienst, Task<T>> werk)
    {
        T uitkomst = default!;
        await Met(async taken => uitkomst = await werk(taken));
        return uitkomst;
    }

    private async Task<T> MetInteractiesAsync<T>(Func<IInteracties, Task<T>> werk)
    {
        T uitkomst = default!;
        await _basis.DoeAsync(async services => uitkomst = await werk(services.GetRequiredService<IInteracties>()));
        return uitkomst;
    }

    private async Task<ITaak> MaakAsync(string omschrijving = "Huisbezoek plannen")
    {
        ITaak? taak = null;
        await Met(async taken => taak = await taken.MaakAsync(new NieuweTaak(omschrijving) { TeamId = _team }, aanvullen: null, Stop));
        return taak!;
    }

    private sealed class Dag : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    }
}
