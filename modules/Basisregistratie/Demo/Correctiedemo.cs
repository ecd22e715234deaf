using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Correctie;
using Leefbaarheid.Contracts.Nummering;

namespace Leefbaarheid.Basisregistraties.Demo;

/// <summary>Two people of the demonstration corporation who say that their data is wrong: one who waits for the answer, and one who has it.</summary>
internal sealed class Correctiedemo(
    BasisContext context, Correctiegegevens gegevens, Correctietermijnen termijnen, CorrectieAfsluiten afsluiten, INummerreeksen nummers)
{
    public async Task MaakAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var personen = await context.Contacten
            .Where(contact => contact.Soort == Contactsoort.Persoon && contact.Geboortedatum != null && contact.Voornaam != null)
            .OrderByDescending(contact => contact.Nummer)
            .Take(2)
            .ToListAsync(cancellationToken);
        if (personen is not [var afgerond, var open])
            return;

        var gesloten = await VastleggenAsync(afgerond, vandaag.AddDays(-24), "Mijn naam staat verkeerd op uw brieven.", vandaag, cancellationToken);
        await BetwistAsync(gesloten, afgerond, "Voornaam", $"{afgerond.Voornaam}-Marie", cancellationToken);
        gesloten.Beoordeel(gesloten.Regels[0], Correctieoordeel.Toegewezen, motivering: null);
        gesloten.Beslis("De naam is nagekeken op het identiteitsbewijs.", vandaag);
        afgerond.Noem(new Naamgegevens(
            afgerond.Achternaam, afgerond.Organisatienaam, afgerond.Initialen, afgerond.Tussenvoegsel, $"{afgerond.Voornaam}-Marie", afgerond.Aanhef));
        await context.SaveChangesAsync(cancellationToken);
        await afsluiten.VoerUitAsync(gesloten.Id, gesloten.Version, cancellationToken);

        var lopend = await VastleggenAsync(open, vandaag.AddDays(-9), "Ik ben een jaar jonger dan u denkt.", vandaag, cancellationToken);
        await BetwistAsync(
            lopend, open, "Geboortedatum", open.Geboortedatum!.Value.AddYears(1).ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl-NL")), cancellationToken);
        await termijnen.StelAsync(lopend, cancellationToken);
    }

    private async Task<Correctieverzoek> VastleggenAsync(Contact contact, DateOnly op, string toelichting, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var verzoek = new Correctieverzoek(
            await nummers.VolgendNummerAsync(Correctieverzoek.Nummerreeks, vandaag, cancellationToken),
            contact,
            new Indiening(op, IdentiteitVastgesteld: true, Indiener.Betrokkene, Vertegenwoordiger: null, toelichting, Beperken: true),
            vandaag);
        context.Add(verzoek);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    private async Task BetwistAsync(Correctieverzoek verzoek, Contact contact, string veld, string gewensteWaarde, CancellationToken cancellationToken)
    {
        var gegeven = (await gegevens.LeesAsync(contact, cancellationToken)).First(gegeven => gegeven.RecordId == contact.Id && gegeven.Veld == veld);
        verzoek.VoegToe(gegeven, gewensteWaarde, toelichting: null);
        await context.SaveChangesAsync(cancellationToken);
    }
}
