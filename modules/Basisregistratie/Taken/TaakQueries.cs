using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>Reading tasks.</summary>
[QueryType]
internal sealed class TaakQueries
{
    /// <summary>Tasks, open ones first; within these the one that is due soonest, those without a due date last.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Taak> GetTaken(Taakperiode? periode, BasisContext context, TimeProvider klok)
        => context.Taken
            .In(periode, klok.Vandaag())
            .OrderBy(taak => taak.Gesloten)
            .ThenBy(taak => taak.Vervaldatum == null)
            .ThenBy(taak => taak.Vervaldatum)
            .ThenBy(taak => taak.Nummer);

    /// <summary>One task, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Taak> GetTaak(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Taken.Where(record => record.Nummer == nummer)
            : context.Taken.Where(record => record.Id == id);

    /// <summary>Open tasks of the current medewerker, the one that is due soonest first (activiteit Mijn taken).</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Taak> GetMijnTaken(Taakperiode? periode, BasisContext context, ICurrentUser gebruiker, TimeProvider klok)
    {
        var code = Code(gebruiker);
        return OpUrgentie(context.Taken.Where(taak => !taak.Gesloten && taak.Medewerker!.Code == code).In(periode, klok.Vandaag()));
    }

    /// <summary>Open tasks of the current medewerker that should have been done already, the longest overdue first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Taak> GetMijnTakenTeLaat(BasisContext context, ICurrentUser gebruiker, TimeProvider klok)
        => GetMijnTaken(Taakperiode.TeLaat, context, gebruiker, klok);

    /// <summary>
    /// Open tasks of the current medewerker's teams that nobody has taken yet, the one that is due soonest first (activiteit Teamtaken).
    /// </summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Taak> GetTeamtaken(Taakperiode? periode, BasisContext context, ICurrentUser gebruiker, TimeProvider klok)
    {
        var code = Code(gebruiker);
        var vandaag = klok.Vandaag();
        return OpUrgentie(context.Taken.Where(taak => !taak.Gesloten
            && taak.MedewerkerId == null
            && taak.Team!.Leden.Any(lid => lid.Medewerker!.Code == code
                && lid.Begindatum <= vandaag
                && (lid.Einddatum == null || lid.Einddatum >= vandaag)))
            .In(periode, vandaag));
    }

    /// <summary>Null would compare equal to the code of no medewerker, which is that of every unassigned task.</summary>
    private static string Code(ICurrentUser gebruiker) => gebruiker.Medewerkercode ?? "";

    private static IQueryable<Taak> OpUrgentie(IQueryable<Taak> taken)
        => taken.OrderBy(taak => taak.Vervaldatum == null).ThenBy(taak => taak.Vervaldatum).ThenBy(taak => taak.Nummer);
}
