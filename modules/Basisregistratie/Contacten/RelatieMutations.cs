using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Basisregistraties.Signalen;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>What contacts are to units, and the warnings about either.</summary>
[MutationType]
internal sealed class RelatieMutations
{
    /// <summary>
    /// Records what a contact is to a unit: tenant, resident, caretaker. The rol is a code of RELATIEROLSOORT; without einddatum it
    /// goes on.
    /// </summary>
    public async Task<Relatierol> RelatierolToevoegenAsync(
        Guid contactId,
        Guid eenheidId,
        string rol,
        DateOnly begindatum,
        DateOnly? einddatum,
        BasisContext context,
        Codecontrole codes,
        CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Contact>(contactId, "Het contact", "contactId", cancellationToken);
        await context.ControleerBestaanAsync<Eenheid>(eenheidId, "De eenheid", "eenheidId", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Relatierolsoort, rol, "rol", cancellationToken);
        var relatierol = new Relatierol(contactId, eenheidId, rol, begindatum, einddatum);
        context.Add(relatierol);
        await context.SaveChangesAsync(cancellationToken);
        return relatierol;
    }

    /// <summary>Ends a role; einddatum is the last day that it holds.</summary>
    public async Task<Relatierol> RelatierolBeeindigenAsync(
        Guid id,
        DateOnly einddatum,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var rol = await context.ZoekAsync<Relatierol>(id, "De relatierol", cancellationToken);
        rol.Beeindig(einddatum);
        await context.SaveChangesAsync(cancellationToken);
        return rol;
    }

    /// <summary>Warns about a contact, an address or both, up to and including einddatum; from today when begindatum is left out.</summary>
    public async Task<Signalering> SignaleringToevoegenAsync(
        Guid? contactId,
        Guid? eenheidId,
        string soort,
        string? detailsoort,
        string? toelichting,
        DateOnly? begindatum,
        DateOnly einddatum,
        BasisContext context,
        Codecontrole codes,
        Signaleringtermijnen termijnen,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Contact>(contactId, "Het contact", "contactId", cancellationToken);
        await context.ControleerBestaanAsync<Eenheid>(eenheidId, "De eenheid", "eenheidId", cancellationToken);
        await ControleerCodesAsync(codes, soort, detailsoort, cancellationToken);
        var signalering = new Signalering(contactId, eenheidId, soort, detailsoort, begindatum ?? klok.Vandaag(), einddatum, klok.Vandaag());
        signalering.Wijzig(soort, detailsoort, toelichting, einddatum, klok.Vandaag());
        context.Add(signalering);
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.StelAsync(signalering, cancellationToken);
        return signalering;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Signalering> SignaleringWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> soort,
        Optional<string?> detailsoort,
        Optional<string?> toelichting,
        Optional<DateOnly?> einddatum,
        BasisContext context,
        Codecontrole codes,
        Signaleringtermijnen termijnen,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var signalering = await context.ZoekAsync<Signalering>(id, "De signalering", cancellationToken);
        signalering.ControleerVersie(versie);
        await ControleerCodesAsync(codes, soort.Of(null), detailsoort.Of(null), cancellationToken);
        if (einddatum is { HasValue: true, Value: null })
            throw new RegelovertredingException("VERPLICHT", "Een signalering heeft altijd een einddatum.", "einddatum");
        signalering.Wijzig(
            soort.Of(signalering.Soort),
            detailsoort.Of(signalering.Detailsoort),
            toelichting.Of(signalering.Toelichting),
            einddatum.Of(signalering.Einddatum) ?? signalering.Einddatum,
            klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.StelAsync(signalering, cancellationToken);
        return signalering;
    }

    private static async Task ControleerCodesAsync(Codecontrole codes, string? soort, string? detailsoort, CancellationToken cancellationToken)
    {
        await codes.ControleerAsync(Keuzelijsten.Signaleringsoort, soort, "soort", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Signaleringdetailsoort, detailsoort, "detailsoort", cancellationToken);
    }
}
