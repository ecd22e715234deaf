using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>Answers an inzageverzoek in one go: asks every module, takes others out, and keeps the answer for people and for programs.</summary>
internal sealed class InzageBeantwoorden(
    BasisContext context,
    IEnumerable<IInzagebron> bronnen,
    Derdenfilter derden,
    INummerreeksen nummers,
    IBestandsopslag opslag,
    IAfscherming afscherming,
    TimeProvider klok)
{
    public async Task<Inzageverzoek> VoerUitAsync(Guid contactId, DateOnly? ontvangenOp, bool identiteitVastgesteld, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var contact = await context.ZoekAsync<Contact>(contactId, "Het contact", cancellationToken, "contactId");
        var nummer = await nummers.VolgendNummerAsync(Inzageverzoek.Nummerreeks, vandaag, cancellationToken);
        var verzoek = new Inzageverzoek(nummer, contact, ontvangenOp ?? vandaag, identiteitVastgesteld, vandaag);

        var antwoord = new Inzageantwoord(nummer, contact.Naam, verzoek.OntvangenOp, vandaag, await VerzamelAsync(contact, cancellationToken));
        verzoek.Beantwoord(
            antwoord.Groepen.Sum(groep => groep.Gegevens.Count),
            await BewaarAsync(Inzagedocument.Schrijf(antwoord), $"Inzage {nummer}.docx", cancellationToken),
            await BewaarAsync(Inzagegegevens.Schrijf(antwoord), $"Inzage {nummer}.json", cancellationToken));
        context.Add(verzoek);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    private async Task<IReadOnlyList<Inzagegroep>> VerzamelAsync(Contact contact, CancellationToken cancellationToken)
    {
        // Somebody has a right to all of it, whoever answers him; who reads the answer is another matter.
        using var alles = afscherming.Opheffen();

        // A tenancy is the household's: what is kept under its name is about each who lives there.
        Guid[] aanvrager = contact.HuishoudenId is { } huishouden ? [contact.Id, huishouden] : [contact.Id];
        var groepen = new List<Inzagegroep>();
        foreach (var bron in bronnen)
            groepen.AddRange(await bron.LeesAsync(aanvrager, cancellationToken));
        var volgorde = groepen.Where(groep => groep.Gegevens.Count > 0).OrderBy(groep => groep.Volgorde).ToList();
        return await derden.ZonderAsync(aanvrager, volgorde, cancellationToken);
    }

    private async Task<Guid> BewaarAsync(byte[] inhoud, string naam, CancellationToken cancellationToken)
    {
        using var stroom = new MemoryStream(inhoud, writable: false);
        return (await opslag.BewaarAsync(stroom, naam, cancellationToken)).Id;
    }
}

/// <summary>The whole answer.</summary>
/// <param name="Nummer">Of the request.</param>
/// <param name="Naam">Who asked.</param>
/// <param name="OntvangenOp">When.</param>
/// <param name="BeantwoordOp">When the records were as they are told.</param>
/// <param name="Groepen">What is kept, without the empty ones.</param>
internal sealed record Inzageantwoord(string Nummer, string Naam, DateOnly OntvangenOp, DateOnly BeantwoordOp, IReadOnlyList<Inzagegroep> Groepen);
