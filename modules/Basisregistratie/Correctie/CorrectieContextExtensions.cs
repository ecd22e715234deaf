namespace Leefbaarheid.Basisregistraties.Correctie;

internal static class CorrectieContextExtensions
{
    /// <summary>The tracked request with its fields and recipients.</summary>
    public static async Task<Correctieverzoek> ZoekCorrectieAsync(this BasisContext context, Guid id, string veld, CancellationToken cancellationToken)
        => await context.Correctieverzoeken.Include(verzoek => verzoek.Regels).Include(verzoek => verzoek.Ontvangers).AsSplitQuery()
            .FirstOrDefaultAsync(verzoek => verzoek.Id == id, cancellationToken)
            ?? throw new NietGevondenException("Het correctieverzoek", id.ToString(), veld);

    /// <summary>A tracked field of a request, with the request.</summary>
    public static async Task<(Correctieverzoek Verzoek, Correctieregel Regel)> ZoekCorrectieregelAsync(this BasisContext context, Guid id, CancellationToken cancellationToken)
    {
        var regel = await context.ZoekAsync<Correctieregel>(id, "De regel", cancellationToken);
        return (await context.ZoekCorrectieAsync(regel.CorrectieverzoekId, "id", cancellationToken), regel);
    }
}
