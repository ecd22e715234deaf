using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>
/// A record that documents and photos can be attached to. Its GraphQL type gets the fields <c>bijlagen</c> and <c>aantalBijlagen</c>.
/// </summary>
/// <remarks>
/// Put it on the entity, and register an <see cref="IBijlageonderwerp"/> for its type with the module's services.
/// </remarks>
public interface IBijlagehouder
{
    /// <summary>Key.</summary>
    Guid Id { get; }
}

/// <summary>Tells of one kind of record whether something may be attached to it, and who may read that.</summary>
public interface IBijlageonderwerp
{
    /// <summary>GraphQL type of the records, e.g. <c>Leefbaarheidsdossier</c>; unique over all modules. It is stored, so it may not change.</summary>
    string Soort { get; }

    /// <summary>Checks that attachments of a record may be added, changed and removed now.</summary>
    /// <param name="id">Key of the record.</param>
    /// <param name="veld">The input field that held the key, for the error.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>How confidential the record is: an attachment is kept at least as close.</returns>
    /// <exception cref="Errors.NietGevondenException">There is no such record.</exception>
    /// <exception cref="Errors.RegelovertredingException">It may not be changed now; the message says why.</exception>
    Task<Vertrouwelijkheid> ControleerWijzigbaarAsync(Guid id, string veld, CancellationToken cancellationToken);

    /// <summary>Whether the current user may see a record. Not when it does not exist.</summary>
    /// <param name="id">Key of the record.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<bool> MagLezenAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>Documents and photos that are attached to records.</summary>
public interface IBijlagen
{
    /// <summary>Attaches a file in the name of the current user.</summary>
    /// <param name="nieuw">What to attach, and to what.</param>
    /// <param name="inhoud">The content; the caller closes it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Key of the attachment.</returns>
    /// <exception cref="Errors.NietGevondenException">The record does not exist.</exception>
    /// <exception cref="Errors.RegelovertredingException">
    /// The record may not be changed; <c>BIJLAGEONDERWERP_ONBEKEND</c>: nothing can be attached to this kind of record;
    /// <c>CODE_ONBEKEND</c>, <c>VERTROUWELIJKHEID_TE_LAAG</c>, or what <see cref="Bestanden.IBestandsopslag"/> refuses.
    /// </exception>
    Task<Guid> VoegToeAsync(NieuweBijlage nieuw, Stream inhoud, CancellationToken cancellationToken);

    /// <summary>How many attachments records have, without removed ones; a record without any is absent.</summary>
    /// <param name="onderwerpIds">Keys of the records.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyDictionary<Guid, int>> AantalAsync(IReadOnlyCollection<Guid> onderwerpIds, CancellationToken cancellationToken);
}

/// <summary>A file to be attached.</summary>
/// <param name="Onderwerpsoort">GraphQL type of the record: <see cref="IBijlageonderwerp.Soort"/>.</param>
/// <param name="OnderwerpId">Key of the record.</param>
/// <param name="Bestandsnaam">Name of the file, as the user knows it.</param>
public sealed record NieuweBijlage(string Onderwerpsoort, Guid OnderwerpId, string Bestandsnaam)
{
    /// <summary>What it shows or says; at most 150 characters. Null: the name of the file, without its extension.</summary>
    public string? Titel { get; init; }

    /// <summary>Code of INFORMATIEOBJECTSOORT; null: what the content suggests.</summary>
    public string? Soort { get; init; }

    /// <summary>Who may know of it; null: as the record.</summary>
    public Vertrouwelijkheid? Vertrouwelijkheid { get; init; }

    /// <summary>The day on which it came in, not in the future; null for what was made by the corporation, or when unknown.</summary>
    public DateOnly? Ontvangstdatum { get; init; }

    /// <summary>Who made it; at most 100 characters. Null when unknown.</summary>
    public string? Auteur { get; init; }
}
