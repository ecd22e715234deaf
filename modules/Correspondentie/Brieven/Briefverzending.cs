using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Correspondentie.Brieven;

/// <summary>What follows from sending a letter: the contact moment, and for some kinds the day that the dossier promised.</summary>
internal sealed class Briefverzending(
    CorrespondentieContext context,
    IInteracties interacties,
    IDossiers dossiers,
    ICurrentUser gebruiker,
    TimeProvider klok)
{
    /// <summary>VERA's code for post.</summary>
    public const string PerPost = "BRI";

    public async Task<Brief> VerzendAsync(Brief brief, string kanaal, DateOnly? verzondenOp, CancellationToken cancellationToken)
    {
        brief.ControleerConcept();
        var vandaag = klok.Vandaag();
        var op = verzondenOp ?? vandaag;
        var gemaaktOp = DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTimeFromUtc(brief.Documenten[^1].SystemCreatedAt, klok.LocalTimeZone));
        Brief.ControleerVerzenddag(op, gemaaktOp, vandaag);
        var post = await interacties.LegVastAsync(
            new NieuweInteractie(brief.ContactId, $"Brief {brief.Nummer}: {brief.Onderwerp}", "UIT", kanaal, Initiator.Corporatie)
            {
                LeefbaarheidsdossierId = brief.LeefbaarheidsdossierId,
                ActieregelId = brief.ActieregelId,
                Tijdstip = op == vandaag ? null : op.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc),
            },
            cancellationToken);
        brief.Verzend(kanaal, op, gebruiker.Gebruikersnaam, post.Id);
        await context.SaveChangesAsync(cancellationToken);
        if (brief is { Soort: Briefsoort.Ontvangstbevestiging, Ontvanger: Partijrol.Melder })
            await dossiers.BevestigOntvangstAsync(brief.LeefbaarheidsdossierId, op, cancellationToken);
        else if (brief is { Soort: Briefsoort.Terugkoppeling or Briefsoort.Afsluiting, Ontvanger: Partijrol.Melder })
            await dossiers.KoppelTerugAsync(brief.LeefbaarheidsdossierId, op, cancellationToken);
        return brief;
    }
}
