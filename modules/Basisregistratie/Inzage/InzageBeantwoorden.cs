using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>Answers an inzageverzoek in one go: asks every module, takes others out, and keeps the answer for people and for programs.</summary>
internal sealed class InzageBeantwoorden(
    BasisContext context,
    Persoonslezer lezer,
    INummerreeksen nummers,
    IBestandsopslag opslag,
    TimeProvider klok)
{
    public async Task<Inzageverzoek> VoerUitAsync(Guid contactId, DateOnly? ontvangenOp, bool identiteitVastgesteld, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var contact = await context.ZoekAsync<Contact>(contactId, "Het contact", cancellationToken, "contactId");
        var nummer = await nummers.VolgendNummerAsync(Inzageverzoek.Nummerreeks, vandaag, cancellationToken);
        var verzoek = new Inzageverzoek(nummer, contact, ontvangenOp ?? vandaag, identiteitVastgesteld, vandaag);

        var antwoord = new Inzageantwoord(nummer, contact.Naam, verzoek.OntvangenOp, vandaag, (await lezer.LeesAsync(contact, cancellationToken)).ZonderDerden);
        verzoek.Beantwoord(
            antwoord.Groepen.Sum(groep => groep.Gegevens.Count),
            await BewaarAsync(Inzagedocument.Schrijf(antwoord), $"Inzage {nummer}.docx", cancellationToken),
            await BewaarAsync(Inzagegegevens.Schrijf(antwoord), $"Inzage {nummer}.json", cancellationToken));
        context.Add(verzoek);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
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
