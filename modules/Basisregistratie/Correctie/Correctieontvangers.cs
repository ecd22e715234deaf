using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Inzage;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Looks up in all modules to whom data went that is put right.</summary>
internal sealed class Correctieontvangers(BasisContext context, IEnumerable<IOntvangersbron> bronnen, IAfscherming afscherming, TimeProvider klok)
{
    public async Task VoegToeAsync(Correctieverzoek verzoek, CancellationToken cancellationToken)
    {
        var toegewezen = verzoek.Regels.Where(regel => regel.Oordeel == Correctieoordeel.Toegewezen).ToList();
        if (toegewezen.Count == 0)
            return;

        // When the value itself was set is not asked: one recipient too many is a letter, one too few somebody who goes on with what is wrong.
        var vanaf = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(toegewezen.Min(regel => regel.VastgelegdOp), klok.LocalTimeZone));
        var contact = await context.ZoekAsync<Contact>(verzoek.ContactId, "Het contact", cancellationToken);
        foreach (var ontvanging in await LeesAsync(contact, vanaf, cancellationToken))
            verzoek.VoegOntvangerToe(ontvanging, klok.Vandaag());
    }

    private async Task<IReadOnlyList<Ontvanging>> LeesAsync(Contact contact, DateOnly vanaf, CancellationToken cancellationToken)
    {
        // Whoever got something has to hear of it, also of a case that whoever decides may not read.
        using var alles = afscherming.Opheffen();
        var wie = Persoonslezer.Wie(contact);
        var gevonden = new List<Ontvanging>();
        foreach (var bron in bronnen)
            gevonden.AddRange(await bron.LeesAsync(wie, vanaf, cancellationToken));
        return [.. gevonden.OrderBy(ontvanging => ontvanging.Op).ThenBy(ontvanging => ontvanging.Naam, StringComparer.Ordinal)];
    }
}
