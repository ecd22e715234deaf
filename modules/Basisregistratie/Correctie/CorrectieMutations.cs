using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Recording what somebody says is wrong, and judging it.</summary>
[MutationType]
internal sealed class CorrectieMutations
{
    /// <summary>
    /// Records that somebody wants data put right; which data is said after it. It was received today when ontvangenOp is left out, and
    /// with beperken nobody uses the data meanwhile.
    /// </summary>
    public async Task<Correctieverzoek> CorrectieverzoekVastleggenAsync(
        Guid contactId,
        DateOnly? ontvangenOp,
        bool identiteitVastgesteld,
        Indiener indiener,
        string? vertegenwoordiger,
        string? toelichting,
        bool beperken,
        BasisContext context,
        INummerreeksen nummers,
        Correctietermijnen termijnen,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var contact = await context.ZoekAsync<Contact>(contactId, "Het contact", cancellationToken, "contactId");
        var nummer = await nummers.VolgendNummerAsync(Correctieverzoek.Nummerreeks, vandaag, cancellationToken);
        var verzoek = new Correctieverzoek(
            nummer, contact, new Indiening(ontvangenOp ?? vandaag, identiteitVastgesteld, indiener, vertegenwoordiger, toelichting, beperken), vandaag);
        context.Add(verzoek);
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.StelAsync(verzoek, cancellationToken);
        return verzoek;
    }

    /// <summary>Names a field that is wrong or missing, by its id among the gegevens of the request. What stands there now is kept with it.</summary>
    public async Task<Correctieverzoek> CorrectieregelToevoegenAsync(
        Guid correctieverzoekId,
        string gegeven,
        string? gewensteWaarde,
        string? toelichting,
        BasisContext context,
        Correctiegegevens gegevens,
        CancellationToken cancellationToken)
    {
        var verzoek = await context.ZoekCorrectieAsync(correctieverzoekId, "correctieverzoekId", cancellationToken);
        var contact = await context.ZoekAsync<Contact>(verzoek.ContactId, "Het contact", cancellationToken);
        var gekozen = (await gegevens.LeesAsync(contact, cancellationToken)).FirstOrDefault(ander => ander.Id == gegeven)
            ?? throw new NietGevondenException("Het gegeven", gegeven, "gegeven");
        verzoek.VoegToe(gekozen, gewensteWaarde, toelichting);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Takes a field out of a request that is not decided yet.</summary>
    public async Task<Correctieverzoek> CorrectieregelVerwijderenAsync(Guid id, BasisContext context, CancellationToken cancellationToken)
    {
        var (verzoek, regel) = await context.ZoekCorrectieregelAsync(id, cancellationToken);
        context.Remove(regel);
        verzoek.Verwijder(regel);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Says of a field whether it is put right; a refusal needs a reason.</summary>
    public async Task<Correctieverzoek> CorrectieregelBeoordelenAsync(
        Guid id, Correctieoordeel oordeel, string? motivering, BasisContext context, CancellationToken cancellationToken)
    {
        var (verzoek, regel) = await context.ZoekCorrectieregelAsync(id, cancellationToken);
        verzoek.Beoordeel(regel, oordeel, motivering);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Extends the term by two months, once. The person has been told, and why.</summary>
    public async Task<Correctieverzoek> CorrectieverzoekVerlengenAsync(
        Guid id,
        long versie,
        string reden,
        DateOnly meegedeeldOp,
        BasisContext context,
        Correctietermijnen termijnen,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var verzoek = await context.ZoekCorrectieAsync(id, "id", cancellationToken);
        verzoek.ControleerVersie(versie);
        verzoek.Verleng(reden, meegedeeldOp, klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.StelAsync(verzoek, cancellationToken);
        return verzoek;
    }

    /// <summary>Closes a request that the person does not want any more.</summary>
    public async Task<Correctieverzoek> CorrectieverzoekIntrekkenAsync(
        Guid id, long versie, BasisContext context, Correctietermijnen termijnen, TimeProvider klok, CancellationToken cancellationToken)
    {
        var verzoek = await context.ZoekCorrectieAsync(id, "id", cancellationToken);
        verzoek.ControleerVersie(versie);
        verzoek.TrekIn(klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.SluitAsync(verzoek, cancellationToken);
        return verzoek;
    }
}
