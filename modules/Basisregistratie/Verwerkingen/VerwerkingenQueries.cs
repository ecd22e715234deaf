namespace Leefbaarheid.Basisregistraties.Verwerkingen;

/// <summary>Reading what personal data are kept for.</summary>
[QueryType]
internal sealed class VerwerkingenQueries
{
    /// <summary>The verwerkingsregister (AVG art. 30): every kind of records with personal data, as the program is set up now.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 200, MaxPageSize = 500)]
    public Task<IReadOnlyList<Verwerkingsregel>> GetVerwerkingsregisterAsync(Verwerkingsregister register, CancellationToken cancellationToken)
        => register.LeesAsync(cancellationToken);

    /// <summary>The registers that were made as a document, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Registeruitgave> GetRegisteruitgaven(BasisContext context) => context.Registeruitgaven.OrderByDescending(uitgave => uitgave.SystemCreatedAt);
}
