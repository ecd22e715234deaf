using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Sees that what was granted was done, and answers the person.</summary>
internal sealed class CorrectieAfsluiten(
    BasisContext context, Correctiegegevens gegevens, Correctietermijnen termijnen, IBestandsopslag opslag, TimeProvider klok)
{
    public async Task<Correctieverzoek> VoerUitAsync(Guid id, long versie, CancellationToken cancellationToken)
    {
        var verzoek = await context.ZoekCorrectieAsync(id, "id", cancellationToken);
        verzoek.ControleerVersie(versie);
        var contact = await context.ZoekAsync<Contact>(verzoek.ContactId, "Het contact", cancellationToken);
        var toegewezen = verzoek.Regels.Where(regel => regel.Oordeel == Correctieoordeel.Toegewezen).ToList();
        if (toegewezen.Count > 0)
        {
            var nu = await gegevens.LeesAsync(contact, cancellationToken);
            foreach (var regel in toegewezen)
                verzoek.ControleerUitgevoerd(regel, nu.FirstOrDefault(gegeven => gegeven.RecordId == regel.RecordId && gegeven.Veld == regel.Veld));
        }

        var vandaag = klok.Vandaag();
        verzoek.Sluit(vandaag);
        using var document = new MemoryStream(Correctiedocument.Schrijf(verzoek, contact.Naam, vandaag), writable: false);
        verzoek.IsBeantwoord((await opslag.BewaarAsync(document, $"Correctie {verzoek.Nummer}.docx", cancellationToken)).Id);
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.SluitAsync(verzoek, cancellationToken);
        return verzoek;
    }
}
