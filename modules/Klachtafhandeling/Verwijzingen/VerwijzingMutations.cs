using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Klachtafhandeling.Verwijzingen;

/// <summary>Referring a complainant to another body.</summary>
[MutationType]
internal sealed class VerwijzingMutations
{
    /// <summary>Refers the complainant to another body.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier of the complaint.</param>
    /// <param name="instantie">What kind of body.</param>
    /// <param name="naam">Which one exactly; must be said for ANDERS.</param>
    /// <param name="datum">When; today when left out.</param>
    /// <param name="uitersteIndiendatum">The last day to file there; when left out, that of the settings for a body that settles disputes.</param>
    /// <param name="toelichting">Why there.</param>
    public async Task<Verwijzing> VerwijzingMakenAsync(
        Guid leefbaarheidsdossierId,
        Instantie instantie,
        string? naam,
        DateOnly? datum,
        DateOnly? uitersteIndiendatum,
        string? toelichting,
        Klachtregister register,
        Klachttermijnen termijnen,
        KlachtContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var klacht = await register.LaadAsync(leefbaarheidsdossierId, cancellationToken);
        var op = datum ?? klok.Vandaag();
        var verwijzing = klacht.Verwijs(
            new Verwijsgegevens(instantie, op)
            {
                Naam = naam,
                UitersteIndiendatum = uitersteIndiendatum ?? await termijnen.IndientermijnAsync(instantie, op, cancellationToken),
                Toelichting = toelichting,
            },
            klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.WerkBijAsync(verwijzing, cancellationToken);
        return verwijzing;
    }

    /// <summary>Changes the fields that are given and leaves the others, until the outcome is recorded; also of a closed dossier.</summary>
    public async Task<Verwijzing> VerwijzingWijzigenAsync(
        Guid id,
        long versie,
        Optional<Instantie?> instantie,
        Optional<string?> naam,
        Optional<DateOnly?> datum,
        Optional<DateOnly?> uitersteIndiendatum,
        Optional<string?> toelichting,
        Optional<DateOnly?> ingediendOp,
        Optional<string?> zaaknummer,
        Optional<DateOnly?> hoorzittingdatum,
        Klachttermijnen termijnen,
        KlachtContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var verwijzing = await LaadAsync(context, id, cancellationToken);
        verwijzing.ControleerVersie(versie);
        var klacht = await context.Klachten.SingleAsync(gevonden => gevonden.Id == verwijzing.KlachtId, cancellationToken);
        verwijzing.Wijzig(
            klacht,
            new Verwijsgegevens(
                (instantie.HasValue ? instantie.Value : null) ?? verwijzing.Instantie,
                (datum.HasValue ? datum.Value : null) ?? verwijzing.Datum)
            {
                Naam = naam.HasValue ? naam.Value : verwijzing.Naam,
                UitersteIndiendatum = uitersteIndiendatum.HasValue ? uitersteIndiendatum.Value : verwijzing.UitersteIndiendatum,
                Toelichting = toelichting.HasValue ? toelichting.Value : verwijzing.Toelichting,
                IngediendOp = ingediendOp.HasValue ? ingediendOp.Value : verwijzing.IngediendOp,
                Zaaknummer = zaaknummer.HasValue ? zaaknummer.Value : verwijzing.Zaaknummer,
                Hoorzittingdatum = hoorzittingdatum.HasValue ? hoorzittingdatum.Value : verwijzing.Hoorzittingdatum,
            },
            klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.WerkBijAsync(verwijzing, cancellationToken);
        return verwijzing;
    }

    /// <summary>Records what came of a referral, also long after the dossier was closed.</summary>
    /// <param name="id">The referral.</param>
    /// <param name="uitkomst">What came of it.</param>
    /// <param name="datum">When; today when left out.</param>
    /// <param name="toelichting">What the body said.</param>
    public async Task<Verwijzing> VerwijzingUitkomstVastleggenAsync(
        Guid id,
        Verwijzingsuitkomst uitkomst,
        DateOnly? datum,
        string? toelichting,
        Klachttermijnen termijnen,
        KlachtContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var verwijzing = await LaadAsync(context, id, cancellationToken);
        verwijzing.LegUitkomstVast(uitkomst, datum ?? klok.Vandaag(), toelichting, klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.WerkBijAsync(verwijzing, cancellationToken);
        return verwijzing;
    }

    private static async Task<Verwijzing> LaadAsync(KlachtContext context, Guid id, CancellationToken cancellationToken)
        => await context.Verwijzingen.FirstOrDefaultAsync(verwijzing => verwijzing.Id == id, cancellationToken)
            ?? throw new NietGevondenException("De verwijzing", id.ToString(), "id");
}
