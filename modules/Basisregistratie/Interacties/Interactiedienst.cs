using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Nummering;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Logs contact moments.</summary>
internal sealed class Interactiedienst(
    BasisContext context,
    Codecontrole codes,
    IStamgegevens stamgegevens,
    INummerreeksen nummers,
    TimeProvider klok)
{
    public const string Nummerreeks = "INTERACTIE";

    public async Task<Interactielogpost> LegVastAsync(NieuweInteractie nieuw, CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Contact>(nieuw.ContactId, "Het contact", "contactId", cancellationToken);
        await context.ControleerBestaanAsync<Taak>(nieuw.TaakId, "De taak", "taakId", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Communicatierichting, nieuw.Richting, "richting", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Communicatiekanaal, nieuw.Kanaal, "kanaal", cancellationToken);

        var nu = klok.GetUtcNow().UtcDateTime;
        if (nieuw.Tijdstip > nu)
            throw new RegelovertredingException("TIJDSTIP_IN_TOEKOMST", "Een interactie die nog komt, kunt u niet vastleggen.", "tijdstip");

        var nummer = await nummers.VolgendNummerAsync(Nummerreeks, klok.Vandaag(), cancellationToken);
        var post = new Interactielogpost(
            nummer,
            nieuw.ContactId,
            nieuw.Tijdstip ?? nu,
            nieuw.Onderwerp,
            nieuw.Notitie,
            nieuw.Richting,
            nieuw.Kanaal,
            nieuw.Initiator);
        post.WordtGevoerdDoor((await stamgegevens.HuidigeMedewerkerAsync(cancellationToken))?.Id);
        post.HoortBijTaak(nieuw.TaakId);
        if (nieuw.LeefbaarheidsdossierId is not null || nieuw.ActieregelId is not null)
            post.Koppel(nieuw.LeefbaarheidsdossierId, nieuw.ActieregelId);
        context.Add(post);
        await context.SaveChangesAsync(cancellationToken);
        return post;
    }
}

/// <summary>A contact moment to be logged.</summary>
internal sealed record NieuweInteractie(
    Guid ContactId,
    string Onderwerp,
    string Richting,
    string Kanaal,
    Initiator Initiator,
    DateTime? Tijdstip = null,
    string? Notitie = null,
    Guid? TaakId = null,
    Guid? LeefbaarheidsdossierId = null,
    Guid? ActieregelId = null);
