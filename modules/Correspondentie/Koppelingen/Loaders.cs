using Leefbaarheid.Correspondentie.Brieven;
using Leefbaarheid.Correspondentie.Sjablonen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>The letters of each dossier, the latest first.</summary>
internal sealed class BrievenVanDossierLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Brief>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Brief>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Brieven.AsNoTracking().Where(brief => keys.Contains(brief.LeefbaarheidsdossierId))
                .OrderByDescending(brief => brief.Nummer).ToListAsync(cancellationToken))
            .ToLookup(brief => brief.LeefbaarheidsdossierId);
}

/// <summary>The letters of each action line, the latest first.</summary>
internal sealed class BrievenVanRegelLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Brief>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Brief>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Brieven.AsNoTracking().Where(brief => brief.ActieregelId != null && keys.Contains(brief.ActieregelId!.Value))
                .OrderByDescending(brief => brief.Nummer).ToListAsync(cancellationToken))
            .ToLookup(brief => brief.ActieregelId!.Value);
}

/// <summary>The letters to each contact, the latest first.</summary>
internal sealed class BrievenVanContactLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Brief>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Brief>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Brieven.AsNoTracking().Where(brief => keys.Contains(brief.ContactId))
                .OrderByDescending(brief => brief.Nummer).ToListAsync(cancellationToken))
            .ToLookup(brief => brief.ContactId);
}

/// <summary>The letters about each record of another module, the latest first.</summary>
internal sealed class BrievenVanOnderwerpLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Brief>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Brief>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Brieven.AsNoTracking().Where(brief => brief.OnderwerpId != null && keys.Contains(brief.OnderwerpId!.Value))
                .OrderByDescending(brief => brief.Nummer).ToListAsync(cancellationToken))
            .ToLookup(brief => brief.OnderwerpId!.Value);
}

/// <summary>Templates, by key.</summary>
internal sealed class SjabloonLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : EntityLoader<CorrespondentieContext, Briefsjabloon>(context, scheduler, options);

/// <summary>The versions of each template, the oldest first.</summary>
internal sealed class VersiesLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Briefsjabloonversie>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Briefsjabloonversie>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Sjabloonversies.AsNoTracking().Where(versie => keys.Contains(versie.SjabloonId))
                .OrderBy(versie => versie.Nummer).ToListAsync(cancellationToken))
            .ToLookup(versie => versie.SjabloonId);
}

/// <summary>The questions of each version of a template, in order.</summary>
internal sealed class VragenLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Briefvraag>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Briefvraag>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Briefvraag>().AsNoTracking().Where(vraag => keys.Contains(vraag.SjabloonversieId))
                .OrderBy(vraag => vraag.Volgorde).ToListAsync(cancellationToken))
            .ToLookup(vraag => vraag.SjabloonversieId);
}

/// <summary>The answers of each letter, in order of the questions.</summary>
internal sealed class AntwoordenLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Briefantwoord>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Briefantwoord>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Briefantwoord>().AsNoTracking().Where(antwoord => keys.Contains(antwoord.BriefId))
                .OrderBy(antwoord => antwoord.Volgorde).ToListAsync(cancellationToken))
            .ToLookup(antwoord => antwoord.BriefId);
}

/// <summary>The documents of each letter, the oldest first.</summary>
internal sealed class DocumentenLader(CorrespondentieContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Briefdocument>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Briefdocument>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Documenten.AsNoTracking().Where(document => keys.Contains(document.BriefId))
                .OrderBy(document => document.Versie).ToListAsync(cancellationToken))
            .ToLookup(document => document.BriefId);
}
