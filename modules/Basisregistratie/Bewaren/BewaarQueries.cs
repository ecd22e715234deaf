using Leefbaarheid.Contracts.Bewaring;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>Reading how long cases are kept, what is due, and what was destroyed.</summary>
[QueryType]
internal sealed class BewaarQueries
{
    /// <summary>Policies, by what they are about.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Bewaarbeleid> GetBewaarbeleidsregels(BasisContext context)
        => context.Bewaarbeleid.OrderBy(beleid => beleid.Soort).ThenBy(beleid => beleid.Dossiertype).ThenBy(beleid => beleid.Afhandelingsreden);

    /// <summary>Rounds, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Bewaarronde> GetBewaarrondes(BasisContext context) => context.Bewaarrondes.OrderByDescending(ronde => ronde.Nummer);

    /// <summary>One round, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Bewaarronde> GetBewaarronde(Guid? id, string? nummer, BasisContext context)
        => id is null ? context.Bewaarrondes.Where(ronde => ronde.Nummer == nummer) : context.Bewaarrondes.Where(ronde => ronde.Id == id);

    /// <summary>Lines of rounds, in the order in which they are or were done.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 500)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Bewaarregel> GetBewaarregels(BasisContext context)
        => context.Bewaarregels.OrderByDescending(regel => regel.Bewaarronde!.Nummer).ThenBy(regel => regel.Volgnummer);

    /// <summary>What was destroyed or made anonymous, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Vernietiging> GetVernietigingslog(BasisContext context)
        => context.Vernietigingen.OrderByDescending(regel => regel.Datum).ThenBy(regel => regel.Nummer);

    /// <summary>The kinds of cases that a policy can be about, with their types and reasons for closing.</summary>
    public async Task<IReadOnlyList<Bewaarsoort>> GetBewaarsoortenAsync([Service] IEnumerable<IBewaarsoort> soorten, CancellationToken cancellationToken)
    {
        var gevonden = new List<Bewaarsoort>();
        foreach (var soort in soorten.OrderBy(soort => soort.Naam, StringComparer.Ordinal))
            gevonden.Add(new Bewaarsoort(soort.Soort, soort.Naam, await soort.KeuzesAsync(cancellationToken)));
        return gevonden;
    }
}

/// <summary>A kind of cases that a policy can be about.</summary>
/// <param name="Soort">Its GraphQL type.</param>
/// <param name="Naam">What people call one.</param>
/// <param name="Keuzes">Its types and reasons for closing.</param>
internal sealed record Bewaarsoort(string Soort, string Naam, IReadOnlyList<Bewaarkeuze> Keuzes);
