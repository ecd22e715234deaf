using System.Globalization;
using Leefbaarheid.Contracts.Basisregistratie;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>The maintenance that somebody asked for, and what was settled with him.</summary>
internal sealed class Onderhoudsinzage(OnderhoudContext context) : IInzagebron
{
    private static readonly CultureInfo s_nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public async Task<IReadOnlyList<Inzagegroep>> LeesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var verzoeken = await context.Onderhoudsverzoeken.AsNoTracking()
            .Include(verzoek => verzoek.Verrekeningen)
            .Where(verzoek => (verzoek.MelderId != null && contactIds.Contains(verzoek.MelderId.Value))
                || verzoek.Verrekeningen.Any(verrekening => verrekening.ContactId != null && contactIds.Contains(verrekening.ContactId.Value)))
            .OrderBy(verzoek => verzoek.Melddatum)
            .ToListAsync(cancellationToken);
        return [new Inzagegroep(300, "Onderhoudsverzoeken", "Om gebreken te laten herstellen.", [.. verzoeken.Select(verzoek => Verzoek(verzoek, contactIds))])];
    }

    private static Inzagegegeven Verzoek(Verzoeken.Onderhoudsverzoek verzoek, IReadOnlyCollection<Guid> contactIds)
    {
        var gegeven = new Inzagegegeven($"Onderhoudsverzoek {verzoek.Nummer}").Van(verzoek).Met("Gemeld op", verzoek.Melddatum).Met("Status", verzoek.Status);
        if (verzoek.MelderId is { } melder && contactIds.Contains(melder))
        {
            gegeven = gegeven
                .MetTekst("Omschrijving", verzoek.Omschrijving)
                .MetTekst("Toelichting", verzoek.Toelichting)
                .Met("Ander telefoonnummer of e-mailadres", verzoek.AlternatiefContactgegeven)
                .Met("Afgehandeld op", verzoek.AfgehandeldPer);
        }

        return verzoek.Verrekeningen
            .Where(verrekening => verrekening.ContactId is { } contact && contactIds.Contains(contact))
            .Aggregate(gegeven, (met, verrekening) => met.MetTekst("Verrekening", string.Create(s_nederlands, $"{verrekening.Omschrijving}: {verrekening.Bedrag:C}")));
    }
}
