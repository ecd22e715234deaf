using Leefbaarheid.Correspondentie.Brieven;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>To whom letters went about the cases of somebody: any of them can tell of him.</summary>
internal sealed class Briefontvangers(CorrespondentieContext context, IDossierinzicht dossiers, IAdresboek adressen) : IOntvangersbron
{
    public async Task<IReadOnlyList<Ontvanging>> LeesAsync(IReadOnlyCollection<Guid> contactIds, DateOnly vanaf, CancellationToken cancellationToken)
    {
        var eigen = (await dossiers.VanContactenAsync(contactIds, cancellationToken)).Select(beeld => beeld.Dossier.Id).ToList();
        var brieven = await context.Brieven.AsNoTracking()
            .Where(brief => eigen.Contains(brief.LeefbaarheidsdossierId) && !contactIds.Contains(brief.ContactId))
            .Where(brief => brief.Status == Briefstatus.Verzonden && brief.VerzondenOp >= vanaf)
            .Select(brief => new { brief.Nummer, brief.ContactId, VerzondenOp = brief.VerzondenOp!.Value })
            .ToListAsync(cancellationToken);
        var namen = await adressen.ContactenAsync([.. brieven.Select(brief => brief.ContactId)], cancellationToken);
        return [.. brieven.Select(brief => new Ontvanging(
            namen.TryGetValue(brief.ContactId, out var adres) ? Naam(adres) : brief.ContactId.ToString(), $"Brief {brief.Nummer}", brief.VerzondenOp)
        {
            IsPersoon = adres?.Soort != Adresseersoort.Organisatie,
        })];
    }

    private static string Naam(Adressering adres)
    {
        string?[] delen = [adres.Naam.Voornaam ?? adres.Naam.Initialen, adres.Naam.Tussenvoegsel, adres.Naam.Achternaam];
        return $"{adres.Organisatienaam ?? string.Join(' ', delen.OfType<string>())} ({adres.Nummer})";
    }
}
