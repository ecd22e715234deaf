using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Contracts.Modules;

/// <summary>Where a module registers what it brings.</summary>
public interface IModuleBuilder
{
    /// <summary>The module's id, as in its manifest; also the name of its folder.</summary>
    string ModuleId { get; }

    /// <summary>
    /// Services of the whole host. Registrations of a module are merged only when its <see cref="IModule.Register"/> succeeds.
    /// </summary>
    IServiceCollection Services { get; }

    /// <summary>The module's own settings: the object <c>settings</c> of its line in <c>modules.json</c>.</summary>
    IConfiguration Settings { get; }

    /// <summary>
    /// Registers the module's database context. The host chooses the provider, shares one connection and one transaction per
    /// unit of work over all modules, and migrates the context at start. At most one context per module.
    /// </summary>
    /// <typeparam name="TContext">The context; its constructor takes <c>DbContextOptions&lt;TContext&gt;</c>.</typeparam>
    IModuleBuilder AddData<TContext>()
        where TContext : ModuleDbContext;

    /// <summary>Declares a number series; the host creates it at start when it does not exist yet.</summary>
    IModuleBuilder AddNummerreeks(NummerreeksDefinitie reeks);

    /// <summary>Declares a kind of deadline.</summary>
    IModuleBuilder AddTermijnsoort(Termijnsoort soort);

    /// <summary>Declares a permission set that functions can be composed of.</summary>
    IModuleBuilder AddPermissionSet(PermissionSet set);

    /// <summary>Declares a kind of record that others hang on, and who may read it.</summary>
    IModuleBuilder AddOnderwerpsoort(Onderwerpsoort soort);
}
