using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Contracts.Leefbaarheidsdossier;

/// <summary>A dossier was made.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Typecode">Code of its type, e.g. <c>VERBETER</c>.</param>
public sealed record DossierAangemaakt(ILeefbaarheidsdossier Dossier, string Typecode)
{
    /// <summary>The day that its handling counts from: when it was reported, or else when it was made.</summary>
    public DateOnly Begindatum { get; init; }
}

/// <summary>A dossier is about to be closed; a module that still has work open on it may refuse.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Afhandelingsreden">Code of the reason that the user chose.</param>
public sealed record DossierWordtAfgesloten(ILeefbaarheidsdossier Dossier, string Afhandelingsreden) : BeforeEvent
{
    /// <summary>True when it is cancelled, and so not closed as done.</summary>
    public bool Geannuleerd { get; init; }
}

/// <summary>A dossier was closed or cancelled.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Afhandelingsreden">Code of the reason that the user chose.</param>
public sealed record DossierAfgesloten(ILeefbaarheidsdossier Dossier, string Afhandelingsreden)
{
    /// <summary>True when it was cancelled, and so not closed as done.</summary>
    public bool Geannuleerd { get; init; }
}

/// <summary>A closed dossier is about to be opened again; a module for which the case has ended for good may refuse.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="AfgehandeldPer">The day on which it was closed.</param>
public sealed record DossierWordtHeropend(ILeefbaarheidsdossier Dossier, DateOnly AfgehandeldPer) : BeforeEvent;

/// <summary>A closed dossier was opened again; its own deadlines run again.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Toelichting">Why, in the user's words.</param>
public sealed record DossierHeropend(ILeefbaarheidsdossier Dossier, string Toelichting);

/// <summary>
/// The clock of a dossier runs again after a pause. Deadlines whose subject is the dossier have moved already, those of other modules
/// too.
/// </summary>
/// <param name="Dossier">The dossier.</param>
public sealed record DossierHervat(ILeefbaarheidsdossier Dossier);

/// <summary>An action line was completed.</summary>
/// <param name="Regel">The line.</param>
public sealed record ActieregelVoltooid(IActieregel Regel);

/// <summary>A contact was added to a dossier.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Rol">The part that the contact plays.</param>
/// <param name="ContactId">The contact.</param>
public sealed record PartijToegevoegd(ILeefbaarheidsdossier Dossier, Partijrol Rol, Guid ContactId);

/// <summary>A dossier is about to be merged into an older one about the same matter; a module may refuse.</summary>
/// <param name="Dossier">The dossier that is to be closed.</param>
/// <param name="In">The dossier in which the case goes on.</param>
public sealed record DossierWordtSamengevoegd(ILeefbaarheidsdossier Dossier, ILeefbaarheidsdossier In) : BeforeEvent;

/// <summary>
/// A dossier was merged into another. Published before it is closed, within the same unit of work: a module that keeps rows by dossier
/// moves them to <paramref name="In"/> now. Action lines moved with their keys, so what hangs on a line by its key needs no change.
/// </summary>
/// <param name="Dossier">The dossier that is read-only from now on.</param>
/// <param name="In">The dossier in which the case goes on.</param>
public sealed record DossierSamengevoegd(ILeefbaarheidsdossier Dossier, ILeefbaarheidsdossier In);

/// <summary>
/// Somebody writes about a dossier. Every module adds what it knows for the reader, under a name that a template can use; a name that is
/// already there stays.
/// </summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Lezer">
/// What part the reader plays. What is meant for a <see cref="Partijrol.Veroorzaker"/> must not lead to who reported.
/// </param>
public sealed record DossiergegevensGevraagd(ILeefbaarheidsdossier Dossier, Partijrol Lezer)
{
    private readonly Dictionary<string, string> _gegevens = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The action line that it is about; null for the dossier as a whole.</summary>
    public Guid? ActieregelId { get; init; }

    /// <summary>Key of the record of a module that it is about; null for none. Its module calls <see cref="Herken"/>.</summary>
    public Guid? OnderwerpId { get; init; }

    /// <summary>GraphQL type of that record; null while no module knew it as one of this dossier.</summary>
    public string? OnderwerpSoort { get; private set; }

    /// <summary>What is known, by name.</summary>
    public IReadOnlyDictionary<string, string> Gegevens => _gegevens;

    /// <summary>Adds what a module knows.</summary>
    /// <param name="naam">Name, in Pascal case and without spaces: <c>Instantie</c>.</param>
    /// <param name="waarde">As it stands in a text; a day as <c>yyyy-MM-dd</c>, several lines with a line feed between them.</param>
    public void Meld(string naam, string waarde) => _gegevens.TryAdd(naam, waarde);

    /// <summary>Says that <see cref="OnderwerpId"/> is a record of this dossier.</summary>
    /// <param name="soort">GraphQL type of the record: <c>Verwijzing</c>.</param>
    public void Herken(string soort) => OnderwerpSoort = soort;
}
