using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>Reading tasks.</summary>
[QueryType]
internal sealed class TaakQueries
{
    /// <summary>De taken: de open eerst, en daarvan wat het eerst vervalt.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Taak> GetTaken(BasisContext context)
        => context.Taken
            .OrderBy(taak => taak.Gesloten)
            .ThenBy(taak => taak.Vervaldatum == null)
            .ThenBy(taak => taak.Vervaldatum)
            .ThenBy(taak => taak.Nummer);

    /// <summary>Eén taak, op sleutel of op nummer.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Taak> GetTaak(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Taken.Where(record => record.Nummer == nummer)
            : context.Taken.Where(record => record.Id == id);

    /// <summary>De open taken van de aangemelde medewerker, wat het eerst vervalt bovenaan.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Taak> GetMijnTaken(BasisContext context, ICurrentUser gebruiker)
    {
        var code = Code(gebruiker);
        return OpUrgentie(context.Taken.Where(taak => !taak.Gesloten && taak.Medewerker!.Code == code));
    }

    /// <summary>De open taken van de teams van de aangemelde medewerker die nog niemand heeft opgepakt.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Taak> GetTeamtaken(BasisContext context, ICurrentUser gebruiker, TimeProvider klok)
    {
        var code = Code(gebruiker);
        var vandaag = klok.Vandaag();
        return OpUrgentie(context.Taken.Where(taak => !taak.Gesloten
            && taak.MedewerkerId == null
            && taak.Team!.Leden.Any(lid => lid.Medewerker!.Code == code
                && lid.Begindatum <= vandaag
                && (lid.Einddatum == null || lid.Einddatum >= vandaag))));
    }

    /// <summary>Null would compare equal to the code of no medewerker, which is that of every unassigned task.</summary>
    private static string Code(ICurrentUser gebruiker) => gebruiker.Medewerkercode ?? "";

    private static IQueryable<Taak> OpUrgentie(IQueryable<Taak> taken)
        => taken.OrderBy(taak => taak.Vervaldatum == null).ThenBy(taak => taak.Vervaldatum).ThenBy(taak => taak.Nummer);
}
