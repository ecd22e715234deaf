using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Tests.Authorization;

/// <summary>Somebody of whom not everybody may see everything.</summary>
public sealed class Persoon
{
    public int Id { get; init; }

    public string Naam { get; init; } = "";

    [Authorize]
    public string? Telefoon { get; init; }

    [Authorize(Roles = ["beheer"])]
    public string? Bsn { get; init; }

    [Authorize("volwassen")]
    public string? Inkomen { get; init; }

    /// <summary>Whether it may be seen depends on whose it is.</summary>
    [Authorize("eigen")]
    public string? Dagboek { get; init; }

    [Authorize("bestaatNiet")]
    public string? Spook { get; init; }

    [Authorize(Roles = ["beheer"])]
    public IReadOnlyList<Brief>? Brieven { get; init; }
}

public sealed class Brief
{
    public int Id { get; init; }

    public string Tekst { get; init; } = "";
}

public sealed class PersoonContext(DbContextOptions<PersoonContext> options) : DbContext(options)
{
    public DbSet<Persoon> Personen => Set<Persoon>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Persoon>().HasMany(persoon => persoon.Brieven).WithOne();
}

public sealed class PersoonQuery
{
    [UsePaging]
    [UseProjection]
    public IQueryable<Persoon> GetPersonen(PersoonContext context) => context.Personen;
}

[ExtendObjectType<Persoon>]
public static class PersoonExtension
{
    /// <summary>For everybody, out of what is not.</summary>
    public static string? Landnummer([HotChocolate.Parent(nameof(Persoon.Telefoon))] Persoon persoon) => persoon.Telefoon?[..3];
}
