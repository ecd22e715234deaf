using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>What the pop-up "Interactie via sjabloon" asks; what is null is as the template says.</summary>
internal sealed record Sjablooninvulling(Guid ContactId, Guid SjabloonId)
{
    public string? Onderwerp { get; init; }

    public string? Notitie { get; init; }

    public string? Kanaal { get; init; }

    public DateTime? Tijdstip { get; init; }

    public bool? ToonInKlantportaal { get; init; }

    public bool? TaakAanmaken { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? MedewerkerId { get; init; }

    public Guid? LeefbaarheidsdossierId { get; init; }

    public Guid? ActieregelId { get; init; }
}

/// <summary>Logs a contact moment as a template describes it, with the team task that follows from it (Afhandelen contactmoment).</summary>
internal sealed class ContactmomentViaSjabloon(
    BasisContext context,
    Interactiedienst interacties,
    Taakdienst taken,
    IBasisagenda agenda,
    TimeProvider klok)
{
    public async Task<Interactielogpost> LegVastAsync(Sjablooninvulling invulling, CancellationToken cancellationToken)
    {
        var sjabloon = await context.ZoekAsync<Interactiesjabloon>(
            invulling.SjabloonId, "Het interactiesjabloon", cancellationToken, "sjabloonId");
        sjabloon.ControleerBruikbaar();
        var onderwerp = string.IsNullOrWhiteSpace(invulling.Onderwerp) ? sjabloon.Omschrijving : invulling.Onderwerp;
        var taak = invulling.TaakAanmaken ?? sjabloon.TaakAanmaken
            ? await MaakTaakAsync(sjabloon, invulling, onderwerp, cancellationToken)
            : null;

        return await interacties.LegVastAsync(
            new NieuweInteractie(invulling.ContactId, onderwerp, sjabloon.Richting, invulling.Kanaal ?? sjabloon.Kanaal, sjabloon.Initiator)
            {
                Tijdstip = invulling.Tijdstip,
                Notitie = invulling.Notitie,
                TaakId = taak?.Id,
                LeefbaarheidsdossierId = invulling.LeefbaarheidsdossierId,
                ActieregelId = invulling.ActieregelId,
            },
            post => post.VolgtSjabloon(sjabloon, invulling.ToonInKlantportaal ?? sjabloon.ToonInKlantportaal),
            cancellationToken);
    }

    private async Task<Taak> MaakTaakAsync(
        Interactiesjabloon sjabloon, Sjablooninvulling invulling, string onderwerp, CancellationToken cancellationToken)
    {
        var team = invulling.TeamId ?? sjabloon.StandaardTeamId;
        if (team is null && invulling.MedewerkerId is null)
        {
            throw new RegelovertredingException(
                "TEAM_ONTBREEKT", "Kies een team voor de taak. Dit sjabloon heeft zelf geen standaardteam.", "teamId");
        }

        var vandaag = klok.Vandaag();
        return await taken.MaakAsync(
            new NieuweTaak(sjabloon.Taakomschrijving ?? onderwerp)
            {
                Notities = invulling.Notitie,
                TeamId = team,
                MedewerkerId = invulling.MedewerkerId,
                Vervaldatum = sjabloon.Taaktermijn is { } dagen
                    ? (await agenda.LaadAsync(cancellationToken)).PlusWerkdagen(vandaag, dagen)
                    : null,
                ContactId = invulling.ContactId,
                LeefbaarheidsdossierId = invulling.LeefbaarheidsdossierId,
                ActieregelId = invulling.ActieregelId,
            },
            aanvullen: null,
            cancellationToken);
    }
}
