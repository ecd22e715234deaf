namespace Leefbaarheid.Contracts.Bewaring;

/// <summary>
/// A kind of case that is kept for a time and then erased. A module registers one for every kind of case that it offers; what hangs on a
/// case, in any module, goes with it (see <see cref="IWisbron"/>).
/// </summary>
public interface IBewaarsoort
{
    /// <summary>GraphQL type of the case: <c>Leefbaarheidsdossier</c>. It stands in policies and in the log of what was destroyed, so it may not change.</summary>
    string Soort { get; }

    /// <summary>What people call one of them, in Dutch: <c>Leefbaarheidsdossier</c>.</summary>
    string Naam { get; }

    /// <summary>The types and the reasons for closing that a policy can be about.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Bewaarkeuze>> KeuzesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Cases that were finished and of which nothing was erased yet, in an order that is the same at every call. What is only the rest of
    /// another case is none: it hangs on that one.
    /// </summary>
    /// <param name="vraag">Which of them.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Bewaarzaak>> AfgehandeldAsync(Bewaarvraag vraag, CancellationToken cancellationToken);

    /// <summary>A case as it stands, open or finished; null when there is none.</summary>
    /// <param name="id">Key of the case.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Bewaarzaak?> ZoekAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Keeps what the figures need of a case that is about to be erased, without anything that leads to a person or an address.</summary>
    /// <param name="id">Key of the case.</param>
    /// <param name="cancellationToken">Undoes it.</param>
    Task BewaarCijfersAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Takes out of a case what leads to a person, and leaves the rest.</summary>
    /// <param name="id">Key of the case.</param>
    /// <param name="cancellationToken">Undoes it.</param>
    /// <returns>Keys of the records that stay, the case itself among them; all others that hang on it are erased after this.</returns>
    Task<IReadOnlyCollection<Guid>> AnonimiseerAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>Something that a policy can be about.</summary>
/// <param name="Wat">What it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="Naam">What people call it.</param>
public sealed record Bewaarkeuze(Bewaarkenmerk Wat, string Code, string Naam);

/// <summary>By what policies differ.</summary>
public enum Bewaarkenmerk
{
    /// <summary>The type of the case.</summary>
    Type,

    /// <summary>Why it was closed.</summary>
    Reden,
}

/// <summary>Which finished cases are asked for.</summary>
/// <param name="TotEnMet">Finished on this day or before, unless it has a day of its own.</param>
/// <param name="Vandaag">With a day of its own: that day is today or before.</param>
public sealed record Bewaarvraag(DateOnly TotEnMet, DateOnly Vandaag)
{
    /// <summary>Code of the type; null for all.</summary>
    public string? Typecode { get; init; }

    /// <summary>Code of the reason; null for all.</summary>
    public string? Redencode { get; init; }

    /// <summary>How many to leave out at the start.</summary>
    public int Overslaan { get; init; }

    /// <summary>How many to give at most.</summary>
    public int Aantal { get; init; } = 200;
}

/// <summary>A case, as far as it matters for how long it is kept.</summary>
/// <param name="Id">Key.</param>
/// <param name="Nummer">As people know it.</param>
/// <param name="Typecode">Code of its type.</param>
/// <param name="Versie">Its version.</param>
public sealed record Bewaarzaak(Guid Id, string Nummer, string Typecode, long Versie)
{
    /// <summary>Code of the reason for which it was closed; null while it is open.</summary>
    public string? Redencode { get; init; }

    /// <summary>The day on which it was finished; null while it is open.</summary>
    public DateOnly? AfgehandeldPer { get; init; }

    /// <summary>True while it may not be erased, whatever the policy says.</summary>
    public bool Geblokkeerd { get; init; }

    /// <summary>True when it is kept for ever.</summary>
    public bool Blijvend { get; init; }

    /// <summary>The day that was decided for this case alone; it takes the place of what the policy comes to. Null for none.</summary>
    public DateOnly? EigenDatum { get; init; }

    /// <summary>The contacts that it is about; empty when it is about nobody.</summary>
    public IReadOnlyList<Guid> Personen { get; init; } = [];

    /// <summary>The units that it is about.</summary>
    public IReadOnlyList<Guid> Eenheden { get; init; } = [];
}
