using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>A module that has tables. Registered as a service by <c>AddModuleData</c>, so it comes and goes with its module.</summary>
/// <param name="moduleId">The module's id.</param>
/// <param name="contextType">The module's context.</param>
internal abstract class DataModule(string moduleId, Type contextType)
{
    public string ModuleId { get; } = moduleId;

    public Type ContextType { get; } = contextType;

    /// <summary>A context that has a connection of its own instead of the scope's: for migrations, which may have to create the database.</summary>
    public abstract ModuleDbContext CreateDetached(IServiceProvider services);

    internal sealed class For<TContext>(string moduleId) : DataModule(moduleId, typeof(TContext))
        where TContext : ModuleDbContext
    {
        public override ModuleDbContext CreateDetached(IServiceProvider services)
        {
            var context = ContextFactory<TContext>.Create(services.GetRequiredService<DbContextOptions<TContext>>());
            context.Services = services;
            context.Database.SetConnectionString(services.GetRequiredService<HostDatabase>().Settings.ConnectionString);
            return context;
        }
    }
}
