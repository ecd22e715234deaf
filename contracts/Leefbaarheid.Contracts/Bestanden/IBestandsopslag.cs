namespace Leefbaarheid.Contracts.Bestanden;

/// <summary>
/// Keeps files outside the database: photos, documents, letters. The platform stores and serves them; the record that a file belongs to
/// is its owner's, who keeps the key and says through <see cref="IBestandseigenaar"/> who may read it.
/// </summary>
/// <remarks>
/// A stored file is never changed: for a new version, store another. It is downloaded at <see cref="Bestand.Downloadpad"/>.
/// </remarks>
public interface IBestandsopslag
{
    /// <summary>
    /// Stores a file with the current unit of work: when that is not committed, nothing of it can be read afterwards. The content decides
    /// what kind of file it is, the name must agree. It is read once, to its end, and never held in memory as a whole.
    /// </summary>
    /// <param name="inhoud">The content, from its current position; the caller closes it. It need not be seekable.</param>
    /// <param name="bestandsnaam">As the user knows it. A folder in front of it and characters that no system allows are left out.</param>
    /// <param name="cancellationToken">Ends the work; what was written is removed.</param>
    /// <exception cref="Errors.RegelovertredingException">
    /// <c>BESTAND_LEEG</c>, <c>BESTAND_TE_GROOT</c> (setting <c>Bestanden:MaxBytes</c>), <c>BESTAND_SOORT_ONBEKEND</c> (no kind that is
    /// accepted), <c>BESTAND_ONVEILIG</c> (macros, or content that grows beyond measure) or <c>BESTAND_EXTENSIE</c> (the name says
    /// otherwise); the field is <c>bestand</c>.
    /// </exception>
    /// <exception cref="InvalidOperationException">No unit of work is running.</exception>
    Task<Bestand> BewaarAsync(Stream inhoud, string bestandsnaam, CancellationToken cancellationToken);

    /// <summary>What is known of a file; null when there is none.</summary>
    /// <param name="id">Key of the file.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Bestand?> ZoekAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Opens a file for reading, from any position. Whoever calls this has found out that the user may read it.</summary>
    /// <param name="id">Key of the file.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The content; the caller closes it.</returns>
    /// <exception cref="Errors.NietGevondenException">There is no such file.</exception>
    /// <exception cref="IOException">The file is known and its content cannot be read.</exception>
    Task<Stream> OpenAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>
    /// Removes a file with the current unit of work; the content goes once that is committed. A file that is not there is left alone.
    /// </summary>
    /// <param name="id">Key of the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="InvalidOperationException">No unit of work is running.</exception>
    Task VerwijderAsync(Guid id, CancellationToken cancellationToken);
}
