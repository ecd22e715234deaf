using System.Linq.Expressions;

namespace Leefbaarheid.Basisregistraties;

internal static class BasisContextExtensions
{
    /// <summary>The tracked record that a mutation works on.</summary>
    /// <param name="context">Where it is stored.</param>
    /// <param name="id">Its key.</param>
    /// <param name="soort">What it is, with its article, for the error: <c>De taak</c>.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <param name="veld">The input field that held the key.</param>
    public static async Task<TEntity> ZoekAsync<TEntity>(
        this BasisContext context,
        Guid id,
        string soort,
        CancellationToken cancellationToken,
        string veld = "id")
        where TEntity : Entity
        => await context.FindAsync<TEntity>([id], cancellationToken) ?? throw new NietGevondenException(soort, id.ToString(), veld);

    /// <summary>Refuses a key that leads nowhere; null passes.</summary>
    public static async Task ControleerBestaanAsync<TEntity>(
        this BasisContext context,
        Guid? id,
        string soort,
        string veld,
        CancellationToken cancellationToken)
        where TEntity : Entity
    {
        if (id is { } sleutel && !await context.Set<TEntity>().AnyAsync(entity => entity.Id == sleutel, cancellationToken))
            throw new NietGevondenException(soort, sleutel.ToString(), veld);
    }

    /// <summary>Refuses a number or code that is taken, before the database does.</summary>
    public static async Task ControleerUniekAsync<TEntity>(
        this BasisContext context,
        Expression<Func<TEntity, bool>> gelijke,
        Foutbericht soort,
        string sleutel,
        string veld,
        CancellationToken cancellationToken)
        where TEntity : Entity
    {
        if (await context.Set<TEntity>().AnyAsync(gelijke, cancellationToken))
            throw new RegelovertredingException("BESTAAT_AL", $"Er is al {soort} '{sleutel}'.", veld);
    }
}
