using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>Passes what a module registers on to whoever deals with it in the host.</summary>
internal sealed class ModuleBuilder(ModuleState module, IServiceCollection services) : IModuleBuilder
{
    private Type? _context;

    public string ModuleId => module.Id;

    public IServiceCollection Services => services;

    public IConfiguration Settings => module.Entry.Settings;

    public IModuleBuilder AddData<TContext>()
        where TContext : ModuleDbContext
    {
        if (_context is not null)
            throw new InvalidOperationException($"De module registreert twee databasecontexten: {_context.Name} en {typeof(TContext).Name}.");
        _context = typeof(TContext);
        services.AddModuleData<TContext>(module.Id);
        foreach (var deel in Zaakdelen.Van<TContext>())
            AddOnderwerpsoort(deel);
        return this;
    }

    public IModuleBuilder AddNummerreeks(NummerreeksDefinitie reeks)
    {
        Refuse(services.Declared<NummerreeksDefinitie>().Any(other => other.Code == reeks.Code), "nummerreeks", reeks.Code);
        services.AddNummerreeks(reeks);
        return this;
    }

    public IModuleBuilder AddTermijnsoort(Termijnsoort soort)
    {
        Refuse(services.Declared<Termijnsoort>().Any(other => other.Code == soort.Code), "termijnsoort", soort.Code);
        services.AddTermijnsoort(soort);
        return this;
    }

    public IModuleBuilder AddPermissionSet(PermissionSet set)
    {
        Refuse(services.Declared<ModulePermissionSet>().Any(other => other.Set.Code == set.Code), "rechtenset", set.Code);
        services.AddSingleton(new ModulePermissionSet(module.Id, set));
        return this;
    }

    public IModuleBuilder AddOnderwerpsoort(Onderwerpsoort soort)
    {
        Refuse(services.Declared<Onderwerpsoort>().Any(other => other.Soort == soort.Soort), "onderwerpsoort", soort.Soort);
        services.AddSingleton(soort);
        return this;
    }

    private static void Refuse(bool exists, string kind, string code)
    {
        if (exists)
            throw new InvalidOperationException($"De {kind} '{code}' bestaat al.");
    }
}

/// <summary>A permission set and the module that declares it.</summary>
internal sealed record ModulePermissionSet(string ModuleId, PermissionSet Set);

internal static class DeclarationExtensions
{
    /// <summary>What was registered as an instance so far, by this module and those before it.</summary>
    public static IEnumerable<T> Declared<T>(this IServiceCollection services)
        => services.Where(descriptor => descriptor.ServiceType == typeof(T)).Select(descriptor => descriptor.ImplementationInstance).OfType<T>();
}
