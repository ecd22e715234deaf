using HotChocolate.Data;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>The same list in the ways that a resolver can hand it out.</summary>
public sealed class PandQuery
{
    [UseFiltering]
    [UseSorting]
    public IQueryable<Pand> GetDatabase(PandContext context) => context.Panden;

    [UseFiltering]
    [UseSorting]
    public IEnumerable<Pand> GetLijst(PandDb db) => db.Rows;

    [UseFiltering]
    [UseSorting]
    public IQueryable<Pand> GetQuery(PandDb db) => db.Rows.AsQueryable();

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Pand> GetDatabasePaginas(PandContext context) => context.Panden;

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IEnumerable<Pand> GetLijstPaginas(PandDb db) => db.Rows;

    [UseOffsetPaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Pand> GetDatabaseDelen(PandContext context) => context.Panden;

    [UseOffsetPaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IEnumerable<Pand> GetLijstDelen(PandDb db) => db.Rows;

    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Pand> GetGeprojecteerd(PandContext context) => context.Panden;

    [UseFiltering]
    [UseSorting]
    public IQueryable<Bezoek> GetBezoeken(PandContext context) => context.Bezoeken;

    /// <summary>What projection must not change: the whole objects with everything around them.</summary>
    [UseFiltering]
    [UseSorting]
    public IEnumerable<Pand> GetGeheel(PandDb db) => db.Rows;
}
