using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.Host.Events;

/// <summary>Which of some records whoever asks may read: the filters of the model say so.</summary>
internal sealed class Zichtbaarheid(Afscherming afscherming, DataModuleRegistry modules, IServiceProvider services)
{
    private static readonly MethodInfo s_van = typeof(Zichtbaarheid).GetMethod(nameof(VanAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The changes of what he may read. Of what was removed nothing is left to be hidden.</summary>
    public async Task<IReadOnlyList<RecordChange>> VanAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        if (afscherming.Lees().IsOnbeperkt)
            return changes;
        var hidden = new HashSet<RecordChange>();
        foreach (var group in changes.Where(change => change is { Id: not null, Kind: not Wijzigingssoort.Verwijderd }).GroupBy(change => change.Type))
        {
            if (modules.FindEntity(services, (_, type) => type == group.Key) is not var (context, type) || !HeeftFilter(context.Model.FindEntityType(type)!))
                continue;
            var ids = group.Select(change => change.Id!.Value).ToList();
            var seen = await (Task<HashSet<Guid>>)s_van.MakeGenericMethod(group.Key).Invoke(null, [context, ids, cancellationToken])!;
            hidden.UnionWith(group.Where(change => !seen.Contains(change.Id!.Value)));
        }

        return hidden.Count == 0 ? changes : [.. changes.Where(change => !hidden.Contains(change))];
    }

    /// <summary>The types of which there can be records that he may not read, with those of their parts; none when he may read everything.</summary>
    public IReadOnlySet<Type> Beperkt()
    {
        if (afscherming.Lees().IsOnbeperkt)
            return new HashSet<Type>();
        var types = modules.All
            .SelectMany(module => ((ModuleDbContext)services.GetRequiredService(module.ContextType)).Model.GetEntityTypes())
            .Where(type => !type.HasSharedClrType && (HeeftFilter(type) || type.GetForeignKeys().Any(sleutel => HeeftFilter(sleutel.PrincipalEntityType))));
        return types.Select(type => type.ClrType).ToHashSet();
    }

    private static bool HeeftFilter(IEntityType type) => type.FindDeclaredQueryFilter(Afschermingmodel.Filter) is not null;

    private static async Task<HashSet<Guid>> VanAsync<T>(ModuleDbContext context, List<Guid> ids, CancellationToken cancellationToken)
        where T : Entity
        => [.. await context.Set<T>().Where(record => ids.Contains(record.Id)).Select(record => record.Id).ToListAsync(cancellationToken)];
}
