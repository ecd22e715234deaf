using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>Tells whether a database holds anything but what the start itself puts there: set-up data, and keys for cookies.</summary>
internal sealed class DatabaseContent(IServiceProvider services, DataModuleRegistry registry)
{
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        foreach (var module in registry.All)
        {
            var context = (DbContext)services.GetRequiredService(module.ContextType);
            foreach (var type in context.Model.GetEntityTypes().Where(type => !type.IsOwned() && type.BaseType is null && type.ClrType != typeof(Beveiligingssleutel) && typeof(Entity).IsAssignableFrom(type.ClrType)))
            {
                if (await HasRecordsAsync(context, type.ClrType, cancellationToken))
                    return false;
            }
        }

        return true;
    }

    private static Task<bool> HasRecordsAsync(DbContext context, Type entity, CancellationToken cancellationToken)
    {
        var set = (IQueryable<Entity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(entity).Invoke(context, null)!;
        return set.AnyAsync(record => record.SystemCreatedBy != BackgroundUser.Startgegevens, cancellationToken);
    }
}
