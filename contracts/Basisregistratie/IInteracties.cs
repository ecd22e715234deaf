namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>Logged contact moments, for the modules whose work they are about.</summary>
public interface IInteracties
{
    /// <summary>Logs a contact moment of the current user.</summary>
    /// <exception cref="Errors.RegelovertredingException">
    /// <c>TIJDSTIP_IN_TOEKOMST</c>, an unknown code, a line without its dossier, or what a subscriber of
    /// <see cref="KoppelingWordtGelegd"/> says.
    /// </exception>
    /// <exception cref="Errors.NietGevondenException">The contact or the task does not exist.</exception>
    Task<IInteractielogpost> LegVastAsync(NieuweInteractie nieuw, CancellationToken cancellationToken);

    /// <summary>Links contact moments to a dossier, and to one of its lines when that is given. A former link is replaced.</summary>
    /// <exception cref="Errors.RegelovertredingException">
    /// <c>INTERACTIE_GEANNULEERD</c>, or what a subscriber of <see cref="KoppelingWordtGelegd"/> says.
    /// </exception>
    /// <exception cref="Errors.NietGevondenException">One of them does not exist.</exception>
    Task KoppelAsync(IReadOnlyCollection<Guid> ids, Guid leefbaarheidsdossierId, Guid? actieregelId, CancellationToken cancellationToken);

    /// <summary>The contact moments of a number of dossiers, cancelled ones too, the latest first.</summary>
    Task<ILookup<Guid, IInteractielogpost>> VanDossiersAsync(IReadOnlyCollection<Guid> dossierIds, CancellationToken cancellationToken);

    /// <summary>How many contact moments dossiers have, without cancelled ones; a dossier without any is absent.</summary>
    Task<IReadOnlyDictionary<Guid, int>> AantalPerDossierAsync(IReadOnlyCollection<Guid> dossierIds, CancellationToken cancellationToken);

    /// <summary>How many contact moments action lines have, without cancelled ones; a line without any is absent.</summary>
    Task<IReadOnlyDictionary<Guid, int>> AantalPerActieregelAsync(
        IReadOnlyCollection<Guid> actieregelIds, CancellationToken cancellationToken);
}

/// <summary>A contact moment to be logged.</summary>
/// <param name="ContactId">With whom.</param>
/// <param name="Onderwerp">What it was about; at most 150 characters.</param>
/// <param name="Richting">Code of COMMUNICATIERICHTING: <c>INK</c> or <c>UIT</c>.</param>
/// <param name="Kanaal">Code of COMMUNICATIEKANAAL.</param>
/// <param name="Initiator">Who started it.</param>
public sealed record NieuweInteractie(Guid ContactId, string Onderwerp, string Richting, string Kanaal, Initiator Initiator)
{
    /// <summary>When it took place, in UTC and not in the future; null for now.</summary>
    public DateTime? Tijdstip { get; init; }

    /// <summary>What was said; at most 4,000 characters.</summary>
    public string? Notitie { get; init; }

    /// <summary>The task that it was part of.</summary>
    public Guid? TaakId { get; init; }

    /// <summary>The dossier that it belongs to.</summary>
    public Guid? LeefbaarheidsdossierId { get; init; }

    /// <summary>The action line that it belongs to; needs <see cref="LeefbaarheidsdossierId"/>.</summary>
    public Guid? ActieregelId { get; init; }
}

/// <summary>Who started a contact moment.</summary>
public enum Initiator
{
    /// <summary>The contact.</summary>
    Contact,

    /// <summary>The corporation.</summary>
    Corporatie,
}
