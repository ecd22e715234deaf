using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Leefbaarheid.Host.Data;

/// <summary>Turns the database's refusals into errors for the user.</summary>
internal sealed class SaveErrors : ISaveErrors
{
    public Exception? Explain(DbUpdateException refused) => refused switch
    {
        DbUpdateConcurrencyException conflict => Entry(conflict) is { } entry ? Conflict(entry, entry.GetDatabaseValues()) : null,
        _ => UniqueViolation.From(refused),
    };

    public async ValueTask<Exception?> ExplainAsync(DbUpdateException refused, CancellationToken cancellationToken) => refused switch
    {
        DbUpdateConcurrencyException conflict => Entry(conflict) is { } entry
            ? Conflict(entry, await entry.GetDatabaseValuesAsync(cancellationToken))
            : null,
        _ => UniqueViolation.From(refused),
    };

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
