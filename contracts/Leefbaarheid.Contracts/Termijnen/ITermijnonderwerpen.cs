namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>
/// Tells who is to hear of the deadlines of one kind of record, and what that record is called. Implemented by the module that owns the
/// record; found by convention. A deadline whose subject nobody describes is signalled all the same, to whoever watches over those.
/// </summary>
public interface ITermijnonderwerpen
{
    /// <summary>The <see cref="TermijnOnderwerp.Soort"/> that it knows; unique over all modules.</summary>
    string Soort { get; }

    /// <summary>Describes one record; null when it is gone.</summary>
    /// <param name="id">Key of the record.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Termijnonderwerpbeeld?> BeschrijfAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>What a deadline belongs to, for a person.</summary>
/// <param name="Omschrijving">
/// What it is called within a Dutch sentence, e.g. <c>dossier LBD-2026-00042</c>; at most 150 characters. It goes into mail, so it holds
/// a number and never the name of a person.
/// </param>
public sealed record Termijnonderwerpbeeld(string Omschrijving)
{
    /// <summary>Who handles it; null for nobody.</summary>
    public Guid? MedewerkerId { get; init; }

    /// <summary>The team that handles it, whose members hear of it when there is no <see cref="MedewerkerId"/>; null for none.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>Id of the card that shows it; null for none.</summary>
    public string? Pagina { get; init; }

    /// <summary>Key of the record on that card; null without a card.</summary>
    public Guid? PaginaId { get; init; }
}
