using HotChocolate.Data;
using HotChocolate.Types;
using Leefbaarheid.Host.Data;

namespace Leefbaarheid.Host.Security;

/// <summary>Who and what gets in, and what that opens: for those who have the permission set <see cref="PlatformRechten.GebruikersBeheren"/>.</summary>
[QueryType]
internal sealed class GebruikerQueries
{
    /// <summary>The accounts of people, by the name that they sign in with.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Gebruiker> GetGebruikers(PlatformContext platform) => platform.Gebruikers.OrderBy(gebruiker => gebruiker.Gebruikersnaam);

    /// <summary>One account; null when there is none with this id.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Gebruiker> GetGebruiker(Guid id, PlatformContext platform) => platform.Gebruikers.Where(gebruiker => gebruiker.Id == id);

    /// <summary>The keys of programs, by name; those that do not work any more are among them.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Apisleutel> GetApisleutels(PlatformContext platform) => platform.Apisleutels.OrderBy(sleutel => sleutel.Naam);

    /// <summary>One key; null when there is none with this id.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Apisleutel> GetApisleutel(Guid id, PlatformContext platform) => platform.Apisleutels.Where(sleutel => sleutel.Id == id);

    /// <summary>The functions that an account or a key can have. The configuration of the host makes them (section <c>Functies</c>).</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseFiltering]
    [UseSorting]
    public async Task<IQueryable<Functieoverzicht>> GetFunctiesAsync(Functieboek boek, CancellationToken cancellationToken)
        => (await boek.AllesAsync(cancellationToken)).AsQueryable();

    /// <summary>One function, by key or by code; null when there is none.</summary>
    public async Task<Functieoverzicht?> GetFunctieAsync(Guid? id, string? code, Functieboek boek, CancellationToken cancellationToken)
        => (await boek.AllesAsync(cancellationToken)).FirstOrDefault(functie => id is null ? functie.Code == code : functie.Id == id);

    /// <summary>One permission set, by key or by code; null when there is none.</summary>
    public Rechtenset? GetRechtenset(Guid? id, string? code, Functieboek boek) => id is { } key ? boek.Set(key) : boek.Set(code ?? "");
}
