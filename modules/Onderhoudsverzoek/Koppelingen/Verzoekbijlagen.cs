using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>Attachments of maintenance requests: photos of the defect, and of the repair, which may come after it was finished.</summary>
internal sealed class Verzoekbijlagen(OnderhoudContext context) : IBijlageonderwerp
{
    public string Soort => nameof(Onderhoudsverzoek);

    public async Task<Vertrouwelijkheid> ControleerWijzigbaarAsync(Guid id, string veld, CancellationToken cancellationToken)
    {
        var status = await context.Onderhoudsverzoeken
            .Where(verzoek => verzoek.Id == id)
            .Select(verzoek => (Onderhoudsverzoekstatus?)verzoek.Status)
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new NietGevondenException("Het onderhoudsverzoek", id.ToString(), veld);
        return status == Onderhoudsverzoekstatus.Geannuleerd
            ? throw new RegelovertredingException("VERZOEK_GEANNULEERD", "Dit onderhoudsverzoek is geannuleerd.", veld)
            : Vertrouwelijkheid.Intern;
    }

    public Task<bool> MagLezenAsync(Guid id, CancellationToken cancellationToken)
        => context.Onderhoudsverzoeken.AnyAsync(verzoek => verzoek.Id == id, cancellationToken);
}
