namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>Reading attachments over all records.</summary>
[QueryType]
internal sealed class BijlageQueries
{
    /// <summary>Attachments of all records, also those that were taken away, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Bijlage> GetBijlagen(BasisContext context)
        => context.Bijlagen.OrderByDescending(bijlage => bijlage.SystemCreatedAt).ThenBy(bijlage => bijlage.Id);

    /// <summary>One attachment; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Bijlage> GetBijlage(Guid id, BasisContext context) => context.Bijlagen.Where(bijlage => bijlage.Id == id);
}
