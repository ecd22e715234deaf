namespace Leefbaarheid.Overlast.Kern;

internal static class ContextExtensions
{
    /// <summary>A record of this module, to be changed.</summary>
    /// <exception cref="NietGevondenException">There is no such record.</exception>
    public static async Task<T> ZoekAsync<T>(
        this OverlastContext context, Guid id, string soort, string veld, CancellationToken cancellationToken)
        where T : Entity
        => await context.Set<T>().FirstOrDefaultAsync(record => record.Id == id, cancellationToken)
            ?? throw new NietGevondenException(soort, id.ToString(), veld);
}
