using Leefbaarheid.Correspondentie.Brieven;
using Leefbaarheid.Correspondentie.Gegevens;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>Reading letters and templates.</summary>
[QueryType]
internal sealed class BriefQueries
{
    /// <summary>Letters, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Brief> GetBrieven(CorrespondentieContext context)
        => context.Brieven.OrderByDescending(brief => brief.Nummer).ThenBy(brief => brief.Id);

    /// <summary>One letter, by key or number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Brief> GetBrief(Guid? id, string? nummer, CorrespondentieContext context)
        => context.Brieven.Where(brief => (id != null && brief.Id == id) || (nummer != null && brief.Nummer == nummer));

    /// <summary>Templates, by code.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Briefsjabloon> GetBriefsjablonen(CorrespondentieContext context)
        => context.Sjablonen.OrderBy(sjabloon => sjabloon.Code);

    /// <summary>One template; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Briefsjabloon> GetBriefsjabloon(Guid id, CorrespondentieContext context)
        => context.Sjablonen.Where(sjabloon => sjabloon.Id == id);

    /// <summary>The merge fields that every template can use; the others are questions of a template.</summary>
    public IReadOnlyList<Briefveld> GetBriefvelden() => Briefveld.Alle;

    /// <summary>How a letter would read, before it is made; a question without an answer stands in it between brackets.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="sjabloonId">The template.</param>
    /// <param name="contactId">To whom.</param>
    /// <param name="actieregelId">The action line that it is the work of.</param>
    /// <param name="onderwerpId">Key of a record of the dossier that it is about.</param>
    /// <param name="antwoorden">Answers to the template's questions.</param>
    public Task<Brieftekst> GetBrieftekstAsync(
        Guid leefbaarheidsdossierId,
        Guid sjabloonId,
        Guid contactId,
        Guid? actieregelId,
        Guid? onderwerpId,
        IReadOnlyList<Antwoord>? antwoorden,
        Briefmaker maker,
        CancellationToken cancellationToken)
        => maker.LeesVoorafAsync(
            new Briefopdracht(leefbaarheidsdossierId, sjabloonId, contactId)
            {
                ActieregelId = actieregelId,
                OnderwerpId = onderwerpId,
                Antwoorden = Antwoord.PerVeld(antwoorden),
            },
            cancellationToken);

    /// <summary>What a letter would be filled in with, and what is asked; nothing is made.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="sjabloonId">The template.</param>
    /// <param name="contactId">To whom.</param>
    /// <param name="actieregelId">The action line that it is the work of.</param>
    /// <param name="onderwerpId">Key of a record of the dossier that it is about.</param>
    public Task<Briefvoorbeeld> GetBriefvoorbeeldAsync(
        Guid leefbaarheidsdossierId,
        Guid sjabloonId,
        Guid contactId,
        Guid? actieregelId,
        Guid? onderwerpId,
        Briefmaker maker,
        CancellationToken cancellationToken)
        => maker.BekijkAsync(
            new Briefopdracht(leefbaarheidsdossierId, sjabloonId, contactId)
            {
                ActieregelId = actieregelId,
                OnderwerpId = onderwerpId,
            },
            cancellationToken);
}
