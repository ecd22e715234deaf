using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Onderhoudsverzoek;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>
/// The steps of a maintenance request that reach beyond the request itself: its number, its action line, the reference lists. Top to
/// bottom: make, link, look up, finish.
/// </summary>
internal sealed class Onderhoudsverzoekproces(
    OnderhoudContext context,
    INummerreeksen nummerreeksen,
    IStamgegevens stamgegevens,
    IActieregels actieregels,
    IEventPublisher events,
    ICurrentUser gebruiker,
    IOptions<OnderhoudInstellingen> instellingen,
    TimeProvider clock)
{
    public DateOnly Vandaag => clock.Vandaag();

    /// <summary>A request on its own, as the contact centre registers one.</summary>
    public async Task<Onderhoudsverzoek> MaakAsync(string onderhoudsoort, string omschrijving, CancellationToken cancellationToken)
    {
        await EisCodeAsync("ONDERHOUDSOORT", onderhoudsoort, "onderhoudsoort", cancellationToken);
        var verzoek = new Onderhoudsverzoek(
            await NummerAsync(cancellationToken),
            onderhoudsoort,
            omschrijving,
            Vandaag);
        context.Add(verzoek);
        return verzoek;
    }

    /// <summary>Made in the background and linked to the action line. One open request per line.</summary>
    public async Task<Onderhoudsverzoek> MaakVanuitActieregelAsync(
        Guid actieregelId,
        string onderhoudsoort,
        DateOnly melddatum,
        CancellationToken cancellationToken)
    {
        await EisCodeAsync("ONDERHOUDSOORT", onderhoudsoort, "onderhoudsoort", cancellationToken);
        var bron = await actieregels.OpenRegelAsync(actieregelId, "actieregelId", cancellationToken);
        await EisVrijeRegelAsync(actieregelId, cancellationToken);
        var verzoek = Onderhoudsverzoek.VanActieregel(await NummerAsync(cancellationToken), onderhoudsoort, bron, melddatum);
        context.Add(verzoek);
        return verzoek;
    }

    /// <summary>Links a request that was made before to an action line.</summary>
    public async Task KoppelAsync(Onderhoudsverzoek verzoek, Guid actieregelId, CancellationToken cancellationToken)
    {
        var bron = await actieregels.OpenRegelAsync(actieregelId, "actieregelId", cancellationToken);
        if (verzoek.ActieregelId != actieregelId)
            await EisVrijeRegelAsync(actieregelId, cancellationToken);
        verzoek.Koppel(bron.Regel);
    }

    /// <summary>Loads a request with all its parts, for a change.</summary>
    public async Task<Onderhoudsverzoek> LaadAsync(Guid id, string veld, CancellationToken cancellationToken)
        => await context.Onderhoudsverzoeken
            .Include(verzoek => verzoek.Defecten).ThenInclude(defect => defect.Vraagboomknoop)
            .Include(verzoek => verzoek.VoorkeurAfspraken)
            .Include(verzoek => verzoek.Verrekeningen)
            .Include(verzoek => verzoek.GerelateerdeVerzoeken)
            .AsSplitQuery()
            .SingleOrDefaultAsync(verzoek => verzoek.Id == id, cancellationToken)
            ?? throw new NietGevondenException("Het onderhoudsverzoek", id.ToString(), veld);

    /// <summary>Finishes a request; a setting decides whether its action line is completed with it.</summary>
    public async Task HandelAfAsync(Onderhoudsverzoek verzoek, CancellationToken cancellationToken)
    {
        verzoek.HandelAf(gebruiker.Gebruikersnaam, Vandaag);
        await context.SaveChangesAsync(cancellationToken);
        if (instellingen.Value.ActieregelVoltooienBijAfhandeling && verzoek.ActieregelId is { } actieregelId)
            await actieregels.VoltooiAsync(actieregelId, cancellationToken);
        await events.PublishAsync(new OnderhoudsverzoekAfgehandeld(verzoek), cancellationToken);
    }

    /// <summary>Refuses a code that its reference list does not know.</summary>
    public async Task EisCodeAsync(string lijst, string? code, string veld, CancellationToken cancellationToken)
    {
        if (code is null || await stamgegevens.KentCodeAsync(lijst, code, cancellationToken))
            return;
        throw new RegelovertredingException("CODE_ONBEKEND", $"'{code}' staat niet in de lijst {lijst}.", veld);
    }

    private Task<string> NummerAsync(CancellationToken cancellationToken)
        => nummerreeksen.VolgendNummerAsync(OnderhoudsverzoekModule.Nummerreeks, Vandaag, cancellationToken);

    private async Task EisVrijeRegelAsync(Guid actieregelId, CancellationToken cancellationToken)
    {
        var bestaand = await context.Onderhoudsverzoeken
            .Where(verzoek => verzoek.ActieregelId == actieregelId && verzoek.Status != Onderhoudsverzoekstatus.Geannuleerd)
            .Select(verzoek => verzoek.Nummer)
            .FirstOrDefaultAsync(cancellationToken);
        if (bestaand is null)
            return;
        throw new RegelovertredingException(
            "ACTIEREGEL_HEEFT_ONDERHOUDSVERZOEK",
            $"Bij deze actieregel hoort al onderhoudsverzoek {bestaand}.",
            "actieregelId");
    }
}
