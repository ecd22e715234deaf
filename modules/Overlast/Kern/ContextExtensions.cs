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

    /// <summary>Adds a line to a set-up table.</summary>
    /// <exception cref="RegelovertredingException"><c>CODE_BESTAAT_AL</c>.</exception>
    public static async Task<T> VoegCodeToeAsync<T>(this OverlastContext context, T nieuw, CancellationToken cancellationToken)
        where T : Catalogusregel
    {
        if (await context.Set<T>().AnyAsync(regel => regel.Code == nieuw.Code, cancellationToken))
            throw new RegelovertredingException("CODE_BESTAAT_AL", $"De code '{nieuw.Code}' bestaat al. Kies een andere code.", "code");
        context.Add(nieuw);
        await context.SaveChangesAsync(cancellationToken);
        return nieuw;
    }
}
