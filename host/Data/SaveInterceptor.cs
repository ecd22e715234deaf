using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leefbaarheid.Host.Data;

/// <summary>Fills the members of <see cref="Entity"/> before a save, and notes which records are saved.</summary>
internal sealed class SaveInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Saved(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Saved(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Saved(DbContext? context)
        => (context as ModuleDbContext)?.Services?.GetRequiredService<ChangeCollector>().Saved();

    private static void Stamp(DbContext? context)
    {
        if (context is not ModuleDbContext module)
            return;
        var services = module.Services
            ?? throw new InvalidOperationException($"{context.GetType().Name} was not made by the host, so nobody knows who saves.");
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var user = services.GetRequiredService<ICurrentUser>().Gebruikersnaam;
        var changes = new List<RecordChange>();
        foreach (var entry in context.ChangeTracker.Entries<Entity>().ToList())
        {
            if (entry.State == EntityState.Added)
            {
                StampNew(entry, now, user);
                changes.Add(Change(entry, Wijzigingssoort.Nieuw));
            }
            else if (entry.State == EntityState.Modified || (entry.State == EntityState.Unchanged && OwnedPartChanged(entry)))
            {
                StampChanged(entry, now, user);
                changes.Add(Change(entry, Wijzigingssoort.Gewijzigd));
            }
            else if (entry.State == EntityState.Deleted)
            {
                changes.Add(Change(entry, Wijzigingssoort.Verwijderd));
            }
        }

        services.GetRequiredService<ChangeCollector>().Saving(changes);
    }

    private static RecordChange Change(EntityEntry<Entity> entry, Wijzigingssoort kind) => new(entry.Metadata.ClrType, entry.Entity.Id, kind);

    private static void StampNew(EntityEntry<Entity> entry, DateTime now, string user)
    {
        entry.Property(e => e.Version).CurrentValue = 1;
        entry.Property(e => e.SystemCreatedAt).CurrentValue = now;
        entry.Property(e => e.SystemCreatedBy).CurrentValue = user;
        entry.Property(e => e.SystemModifiedAt).CurrentValue = now;
        entry.Property(e => e.SystemModifiedBy).CurrentValue = user;
    }

    private static void StampChanged(EntityEntry<Entity> entry, DateTime now, string user)
    {
        // From the value that was read: a save that is tried again must not raise it twice.
        var version = entry.Property(e => e.Version);
        version.CurrentValue = version.OriginalValue + 1;
        entry.Property(e => e.SystemModifiedAt).CurrentValue = now;
        entry.Property(e => e.SystemModifiedBy).CurrentValue = user;
    }

    /// <summary>A change to a value inside a record is a change of the record, although EF tracks it apart.</summary>
    private static bool OwnedPartChanged(EntityEntry entry)
    {
        foreach (var navigation in entry.Navigations)
        {
            if (!navigation.Metadata.TargetEntityType.IsOwned())
                continue;
            var parts = navigation switch
            {
                ReferenceEntry { TargetEntry: { } target } => [target],
                CollectionEntry { CurrentValue: { } values } => values.Cast<object>().Select(entry.Context.Entry),
                _ => Enumerable.Empty<EntityEntry>(),
            };
            if (navigation.IsModified || parts.Any(part => part.State is EntityState.Added or EntityState.Modified || OwnedPartChanged(part)))
                return true;
        }

        return false;
    }
}
