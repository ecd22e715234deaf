namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>Reading contacts.</summary>
[QueryType]
internal sealed class ContactQueries
{
    /// <summary>De contacten, op naam.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Contact> GetContacten(BasisContext context)
        => context.Contacten.OrderBy(contact => contact.Naam).ThenBy(contact => contact.Nummer);

    /// <summary>Eén contact, op sleutel of op nummer.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Contact> GetContact(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Contacten.Where(record => record.Nummer == nummer)
            : context.Contacten.Where(record => record.Id == id);

    /// <summary>De relatierollen, de laatst begonnen rol eerst.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Relatierol> GetRelatierollen(BasisContext context)
        => context.Relatierollen.OrderByDescending(rol => rol.Begindatum).ThenBy(rol => rol.Id);

    /// <summary>De signaleringen die vandaag gelden, of alle; wat het eerst afloopt bovenaan.</summary>
    /// <param name="alleenActief">Alleen wat vandaag geldt.</param>
    /// <param name="context">The module's tables.</param>
    /// <param name="klok">Tells today.</param>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Signalering> GetSignaleringen(BasisContext context, TimeProvider klok, bool alleenActief = true)
    {
        var vandaag = klok.Vandaag();
        var signaleringen = alleenActief
            ? context.Signaleringen.Where(signalering => signalering.Begindatum <= vandaag && signalering.Einddatum >= vandaag)
            : context.Signaleringen;
        return signaleringen.OrderBy(signalering => signalering.Einddatum).ThenBy(signalering => signalering.Id);
    }

    /// <summary>Eén signalering, op sleutel.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Signalering> GetSignalering(Guid id, BasisContext context)
        => context.Signaleringen.Where(signalering => signalering.Id == id);
}
