using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Logboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leefbaarheid.Host.Data;

/// <summary>Fills the members of <see cref="Entity"/> before a save, notes which records are saved, and has the log written.</summary>
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
    {
        if (context is not ModuleDbContext { Services: { } services })
            return;
        services.GetRequiredService<Wijzigingsschrijver>().Bewaard(context);
        services.GetRequiredService<ChangeCollector>().Saved();
    }

    private static void RefuseToRewrite(IEnumerable<EntityEntry> entries)
    {
        var rewritten = entries.FirstOrDefault(entry => entry is { State: EntityState.Modified or EntityState.Deleted, Entity: IAlleenToevoegen });
        if (rewritten is not null)
            throw new InvalidOperationException($"A {rewritten.Metadata.ClrType.Name} is added and never changed or removed.");
    }

    private static void Stamp(DbContext? context)
    {
        if (context is not ModuleDbContext module)
            return;
        var services = module.Services
            ?? throw new InvalidOperationException($"{context.GetType().Name} was not made by the host, so nobody knows who saves.");
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var user = services.GetRequiredService<ICurrentUser>().Gebruikersnaam;
        var changes = new List<RecordChange>();
        var entries = context.ChangeTracker.Entries().ToList();
        RefuseToRewrite(entries);
        foreach (var entry in entries.Where(entry => entry.Entity is Entity))
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

        services.GetRequiredService<Wijzigingsschrijver>().Bewaart(context, entries, now, user);
        services.GetRequiredService<ChangeCollector>().Saving(changes);
    }

    private static RecordChange Change(EntityEntry entry, Wijzigingssoort kind) => new(entry.Metadata.ClrType, ((Entity)entry.Entity).Id, kind);

    private static void StampNew(EntityEntry entry, DateTime now, string user)
    {
        entry.Property(nameof(Entity.Version)).CurrentValue = 1L;
        entry.Property(nameof(Entity.SystemCreatedAt)).CurrentValue = now;
        entry.Property(nameof(Entity.SystemCreatedBy)).CurrentValue = user;
        entry.Property(nameof(Entity.SystemModifiedAt)).CurrentValue = now;
        entry.Property(nameof(Entity.SystemModifiedBy)).CurrentValue = user;
    }

    private static void StampChanged(EntityEntry entry, DateTime now, string user)
    {
        // From the value that was read: a save that is tried again must not raise it twice.
        var version = entry.Property(nameof(Entity.Version));
        version.CurrentValue = (long)version.OriginalValue! + 1;
        entry.Property(nameof(Entity.SystemModifiedAt)).CurrentValue = now;
        entry.Property(nameof(Entity.SystemModifiedBy)).CurrentValue = user;
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
