using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>Deciding how long cases are kept, and having what is due erased.</summary>
[MutationType]
internal sealed class BewaarMutations
{
    /// <summary>Makes a policy for a kind of cases: of one type or all, closed for one reason or any.</summary>
    public async Task<Bewaarbeleid> BewaarbeleidToevoegenAsync(
        string soort,
        string? dossiertype,
        string? afhandelingsreden,
        string omschrijving,
        string termijn,
        Startgebeurtenis startgebeurtenis,
        Bewaaractie actie,
        BasisContext context,
        [Service] IEnumerable<IBewaarsoort> soorten,
        IBasisagenda agenda,
        CancellationToken cancellationToken)
    {
        var beleid = new Bewaarbeleid(
            soort, dossiertype, afhandelingsreden, new Bewaarregels(omschrijving, termijn, startgebeurtenis, actie, Geblokkeerd: false), await agenda.LaadAsync(cancellationToken));
        await ControleerAsync(beleid, soorten, cancellationToken);
        if (await context.Bewaarbeleid.AnyAsync(
            ander => ander.Soort == beleid.Soort && ander.Dossiertype == beleid.Dossiertype && ander.Afhandelingsreden == beleid.Afhandelingsreden, cancellationToken))
        {
            throw new RegelovertredingException(
                "BEWAARBELEID_BESTAAT_AL", "Hiervoor is al bewaarbeleid. Wijzig dat: van twee regels die even precies zijn, is niet te zeggen welke geldt.", "afhandelingsreden");
        }

        context.Add(beleid);
        await context.SaveChangesAsync(cancellationToken);
        return beleid;
    }

    /// <summary>Changes the fields that are given and leaves the others. What it is about stays.</summary>
    public async Task<Bewaarbeleid> BewaarbeleidWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<string?> termijn,
        Optional<Startgebeurtenis?> startgebeurtenis,
        Optional<Bewaaractie?> actie,
        Optional<bool?> geblokkeerd,
        BasisContext context,
        IBasisagenda agenda,
        CancellationToken cancellationToken)
    {
        var beleid = await context.ZoekAsync<Bewaarbeleid>(id, "Het bewaarbeleid", cancellationToken);
        beleid.ControleerVersie(versie);
        beleid.Wijzig(
            new Bewaarregels(
                omschrijving.Of(beleid.Omschrijving),
                termijn.Of(beleid.Termijn),
                startgebeurtenis.Of(beleid.Startgebeurtenis) ?? beleid.Startgebeurtenis,
                actie.Of(beleid.Actie) ?? beleid.Actie,
                geblokkeerd.Of(beleid.Geblokkeerd) ?? beleid.Geblokkeerd),
            await agenda.LaadAsync(cancellationToken));
        await context.SaveChangesAsync(cancellationToken);
        return beleid;
    }

    /// <summary>Makes a round as a dry run: what is due by today, and why. Nothing is erased.</summary>
    public async Task<Bewaarronde> BewaarrondeMakenAsync(Rondemaker maker, CancellationToken cancellationToken)
        => await maker.MaakAsync(cancellationToken)
            ?? throw new RegelovertredingException("BEWAARRONDE_NIETS_TE_DOEN", "Er is niets waarvan de bewaartermijn voorbij is.");

    /// <summary>Agrees to a round: from now on exactly that list is done, and what changed since is left out.</summary>
    public async Task<Bewaarronde> BewaarrondeUitvoerenAsync(
        Guid id, long versie, BasisContext context, ICurrentUser gebruiker, TimeProvider klok, CancellationToken cancellationToken)
    {
        var ronde = await context.ZoekAsync<Bewaarronde>(id, "De bewaarronde", cancellationToken);
        ronde.ControleerVersie(versie);
        ronde.GaAkkoord(gebruiker.Gebruikersnaam, klok.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellationToken);
        return ronde;
    }

    /// <summary>Withdraws a proposal; nothing of it is done.</summary>
    public async Task<Bewaarronde> BewaarrondeIntrekkenAsync(Guid id, long versie, BasisContext context, CancellationToken cancellationToken)
    {
        var ronde = await context.ZoekAsync<Bewaarronde>(id, "De bewaarronde", cancellationToken);
        ronde.ControleerVersie(versie);
        ronde.TrekIn();
        await context.SaveChangesAsync(cancellationToken);
        return ronde;
    }

    private static async Task ControleerAsync(Bewaarbeleid beleid, IEnumerable<IBewaarsoort> soorten, CancellationToken cancellationToken)
    {
        var soort = soorten.FirstOrDefault(soort => soort.Soort == beleid.Soort)
            ?? throw new RegelovertredingException("BEWAARSOORT_ONBEKEND", $"'{beleid.Soort}' is geen soort zaak waarvoor bewaarbeleid bestaat.", "soort");
        var keuzes = await soort.KeuzesAsync(cancellationToken);
        Controleer(beleid.Dossiertype, Bewaarkenmerk.Type, "dossiertype");
        Controleer(beleid.Afhandelingsreden, Bewaarkenmerk.Reden, "afhandelingsreden");

        void Controleer(string code, Bewaarkenmerk wat, string veld)
        {
            if (code.Length > 0 && !keuzes.Any(keuze => keuze.Wat == wat && keuze.Code == code))
                throw new RegelovertredingException("BEWAARKEUZE_ONBEKEND", $"De code '{code}' bestaat niet. Kies een code uit de lijst, of laat dit leeg voor alles.", veld);
        }
    }
}
