namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>Work items, for the modules that hand out work.</summary>
public interface ITaken
{
    /// <summary>Makes a task and returns it.</summary>
    /// <exception cref="Errors.RegelovertredingException">Neither a medewerker nor a team was given, or the date is invalid.</exception>
    /// <exception cref="Errors.NietGevondenException">The medewerker or the team does not exist.</exception>
    Task<ITaak> MaakAsync(NieuweTaak taak, CancellationToken cancellationToken);

    /// <summary>The tasks of a number of dossiers, open and closed, in order of their due date.</summary>
    Task<ILookup<Guid, ITaak>> VanDossiersAsync(IReadOnlyCollection<Guid> dossierIds, CancellationToken cancellationToken);

    /// <summary>Completes open tasks in the name of the current user. Closed ones are left as they are.</summary>
    Task VoltooiAsync(IReadOnlyCollection<Guid> taakIds, CancellationToken cancellationToken);
}

/// <summary>A task to be made.</summary>
/// <param name="Omschrijving">What is to be done; at most 250 characters.</param>
public sealed record NieuweTaak(string Omschrijving)
{
    /// <summary>Note for whoever does it.</summary>
    public string? Notities { get; init; }

    /// <summary>Who does it; either this or <see cref="TeamId"/>, or both (a team task that is claimed already).</summary>
    public Guid? MedewerkerId { get; init; }

    /// <summary>The team that may claim it.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>When it is to be done at the latest.</summary>
    public DateOnly? Vervaldatum { get; init; }

    /// <summary>The contact that it is about.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>The dossier that it is linked to.</summary>
    public Guid? LeefbaarheidsdossierId { get; init; }

    /// <summary>The action line that it is linked to; needs <see cref="LeefbaarheidsdossierId"/>.</summary>
    public Guid? ActieregelId { get; init; }
}

/// <summary>A task was completed.</summary>
/// <param name="Taak">The task.</param>
public sealed record TaakVoltooid(ITaak Taak);
