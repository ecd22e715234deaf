using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Instrumenten;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>Reading over all dossiers, and the set-up tables.</summary>
[QueryType]
internal sealed class OverlastQueries
{
    /// <summary>The catalogue of instruments, by code.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Instrument> GetInstrumenten(OverlastContext context)
        => context.Instrumenten.OrderBy(instrument => instrument.Code);

    /// <summary>Interventions, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Interventie> GetInterventies(OverlastContext context)
        => context.Interventies.OrderByDescending(interventie => interventie.Datum).ThenBy(interventie => interventie.Id);

    /// <summary>Agreements, leefregels and gedragsaanwijzingen, those that end first on top.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Afspraak> GetAfspraken(OverlastContext context)
        => context.Afspraken.OrderBy(afspraak => afspraak.GeldigTot).ThenBy(afspraak => afspraak.Id);

    /// <summary>Occurrences of nuisance, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Overlastlogboekregel> GetOverlastlogboekregels(OverlastContext context)
        => context.Logboek.OrderByDescending(regel => regel.Datum).ThenByDescending(regel => regel.Tijd).ThenBy(regel => regel.Id);

    /// <summary>The kinds of evidence on the checklist, in order.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossieropbouwonderdeel> GetDossieropbouwonderdelen(OverlastContext context)
        => context.Onderdelen.OrderBy(onderdeel => onderdeel.Volgorde).ThenBy(onderdeel => onderdeel.Code);

    /// <summary>Partners, by name.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Netwerkpartner> GetNetwerkpartners(OverlastContext context)
        => context.Netwerkpartners.OrderBy(partner => partner.Naam);

    /// <summary>Convenanten, by name.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Convenant> GetConvenanten(OverlastContext context)
        => context.Convenanten.OrderBy(convenant => convenant.Naam);

    /// <summary>One convenant; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Convenant> GetConvenant(Guid id, OverlastContext context)
        => context.Convenanten.Where(convenant => convenant.Id == id);

    /// <summary>Cases that were handed to partners, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Doorverwijzing> GetDoorverwijzingen(OverlastContext context)
        => context.Doorverwijzingen.OrderByDescending(doorverwijzing => doorverwijzing.Datum).ThenBy(doorverwijzing => doorverwijzing.Id);

    /// <summary>The register of what was told to partners, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Gegevensverstrekking> GetGegevensverstrekkingen(OverlastContext context)
        => context.Gegevensverstrekkingen.OrderByDescending(verstrekking => verstrekking.Datum).ThenBy(verstrekking => verstrekking.Id);
}
