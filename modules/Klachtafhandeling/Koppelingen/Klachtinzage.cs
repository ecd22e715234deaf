using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>What the handling of complaints keeps about who complained.</summary>
internal sealed class Klachtinzage(KlachtContext context, IDossierinzicht dossiers) : IInzagebron
{
    public async Task<IReadOnlyList<Inzagegroep>> LeesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var eigen = (await dossiers.VanContactenAsync(contactIds, cancellationToken))
            .Where(beeld => beeld.Partijen.Any(partij => partij.Rol == Partijrol.Melder && contactIds.Contains(partij.ContactId)))
            .ToDictionary(beeld => beeld.Dossier.Id, beeld => beeld.Dossier.Nummer);
        var klachten = await context.Klachten.AsNoTracking()
            .Where(klacht => eigen.Keys.Contains(klacht.LeefbaarheidsdossierId)).OrderBy(klacht => klacht.IngediendOp).ToListAsync(cancellationToken);
        return
        [
            new Inzagegroep(120, "Uw klachten", "Om uw klacht te behandelen.", [.. klachten.Select(klacht => new Inzagegegeven($"Klacht bij dossier {eigen[klacht.LeefbaarheidsdossierId]}").Van(klacht)
                .Met("Ingediend op", klacht.IngediendOp)
                .Met("Klacht over", klacht.KlachtOver)
                .Met("Beoordeeld op", klacht.BeoordeeldOp)
                .MetTekst("Reden van de beoordeling", klacht.Beoordelingsreden)
                .Met("Tevreden met de oplossing", klacht.Tevreden)
                .MetTekst("Uw toelichting", klacht.TevredenToelichting)
                .MetTekst("Motivering van ons oordeel", klacht.Motivering)
                .Met("Verwezen op", klacht.VerwezenOp)
                .Met("Afgesloten op", klacht.AfgeslotenOp))]),
        ];
    }
}
