using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>A task is about to be completed; a module for which something must be done first may refuse.</summary>
/// <param name="Taak">The task, still open.</param>
public sealed record TaakWordtVoltooid(ITaak Taak) : BeforeEvent;

/// <summary>A task was completed.</summary>
/// <param name="Taak">The task.</param>
public sealed record TaakVoltooid(ITaak Taak);

/// <summary>
/// A task or a contact moment is about to be linked. Whoever owns dossiers refuses what does not exist or does not belong together;
/// without such a module every link passes.
/// </summary>
/// <param name="LeefbaarheidsdossierId">The dossier.</param>
/// <param name="ActieregelId">The action line of that dossier; null for the dossier as a whole.</param>
/// <param name="NieuwWerk">True for a task, which cannot be hung on what is closed; false for a contact moment, which can.</param>
public sealed record KoppelingWordtGelegd(Guid LeefbaarheidsdossierId, Guid? ActieregelId, bool NieuwWerk) : BeforeEvent;
