namespace Leefbaarheid.Contracts.Modules;

/// <summary>
/// The one entry class of a module: everything that it contributes and that cannot be found by convention, on one screen.
/// A module's assembly holds exactly one implementation, with a public parameterless constructor (the class may be internal).
/// </summary>
/// <remarks>
/// Found by convention, so not registered here: event handlers (<see cref="Events.IEventHandler{TEvent}"/>), importers
/// (<see cref="Import.IImporter"/>), demonstration data (<see cref="Import.IDemodata"/>), set-up data
/// (<see cref="Data.IStartgegevens"/>), steps on the data of older versions (<see cref="IUpgradestap"/>), background jobs (<see cref="Scheduling.IBackgroundJob"/>), senders of the outbox
/// (<see cref="Events.IOutboxSender"/>), owners of files (<see cref="Bestanden.IBestandseigenaar"/>), pages
/// (<see cref="Pages.IPageSource"/>), the frame around pages (<see cref="Pages.IShellSource"/>) and every class with a GraphQL annotation (<c>[QueryType]</c>, <c>[MutationType]</c>,
/// <c>[ExtendObjectType]</c>, data loaders).
/// </remarks>
public interface IModule
{
    /// <summary>Registers what the module brings. Called once per start, before any service is resolved.</summary>
    /// <param name="module">Collects the contributions; nothing takes effect if this method throws.</param>
    void Register(IModuleBuilder module);
}
