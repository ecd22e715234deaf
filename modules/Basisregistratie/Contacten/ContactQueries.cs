using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>Reading contacts.</summary>
[QueryType]
internal sealed class ContactQueries
{
    /// <summary>Contacts, by name.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Contact> GetContacten(BasisContext context)
        => context.Contacten.OrderBy(contact => contact.Naam).ThenBy(contact => contact.Nummer);

    /// <summary>One contact, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Contact> GetContact(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Contacten.Where(record => record.Nummer == nummer)
            : context.Contacten.Where(record => record.Id == id);

    /// <summary>Roles of contacts at units, ended ones too; the one that began last comes first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Relatierol> GetRelatierollen(BasisContext context)
        => context.Relatierollen.OrderByDescending(rol => rol.Begindatum).ThenBy(rol => rol.Id);

    /// <summary>Warnings, the one that ends soonest first.</summary>
    /// <param name="alleenActief">True for those that hold today; false for all, past and future ones too.</param>
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

    /// <summary>One warning, by key; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Signalering> GetSignalering(Guid id, BasisContext context)
        => context.Signaleringen.Where(signalering => signalering.Id == id);
}
