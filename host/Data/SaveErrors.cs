using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leefbaarheid.Host.Data;

/// <summary>
/// What a failed save means to the user. Thrown after EF has rolled back to its savepoint, so that the stored values can be read.
/// </summary>
internal static class SaveErrors
{
    public static async Task ThrowAsync(DbContextErrorEventData failure, CancellationToken cancellationToken)
    {
        switch (failure.Exception)
        {
            case DbUpdateConcurrencyException conflict when Entry(conflict) is { } entry:
                throw Conflict(entry, await entry.GetDatabaseValuesAsync(cancellationToken));
            case DbUpdateException refused when UniqueViolation.From(refused) is { } violation:
                throw violation;
        }
    }

    public static void Throw(DbContextErrorEventData failure)
    {
        switch (failure.Exception)
        {
            case DbUpdateConcurrencyException conflict when Entry(conflict) is { } entry:
                throw Conflict(entry, entry.GetDatabaseValues());
            case DbUpdateException refused when UniqueViolation.From(refused) is { } violation:
                throw violation;
        }
    }

    private static EntityEntry? Entry(DbUpdateConcurrencyException conflict)
        => conflict.Entries.FirstOrDefault(entry => entry.Entity is Entity);

    private static DomainException Conflict(EntityEntry entry, PropertyValues? stored)
    {
        var soort = entry.Metadata.ClrType.Name;
        return stored is null
            ? new NietGevondenException(soort, ((Entity)entry.Entity).Id.ToString())
            : new VersieconflictException(
                soort,
                stored.GetValue<long>(nameof(Entity.Version)),
                stored.GetValue<string>(nameof(Entity.SystemModifiedBy)),
                stored.GetValue<DateTime>(nameof(Entity.SystemModifiedAt)));
    }
}
