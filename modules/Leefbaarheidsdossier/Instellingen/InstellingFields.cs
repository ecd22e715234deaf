using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>What a type refers to, however the type was reached.</summary>
[ExtendObjectType(typeof(Leefbaarheidsdossiertype))]
internal sealed class DossiertypeFields
{
    /// <summary>The term of a dossier of this type when no other is chosen; null for none.</summary>
    [BindMember(nameof(Leefbaarheidsdossiertype.StandaardUitvoeringstermijn))]
    public Task<Uitvoeringstermijn?> GetStandaardUitvoeringstermijnAsync(
        [Parent(nameof(Leefbaarheidsdossiertype.StandaardUitvoeringstermijnId))] Leefbaarheidsdossiertype type,
        Entiteitlader<Uitvoeringstermijn> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(type.StandaardUitvoeringstermijnId, cancellationToken);

    /// <summary>Its lines are added to every new dossier of this type; null for none.</summary>
    [BindMember(nameof(Leefbaarheidsdossiertype.AutomatischSjabloon))]
    public Task<Processtappensjabloon?> GetAutomatischSjabloonAsync(
        [Parent(nameof(Leefbaarheidsdossiertype.AutomatischSjabloonId))] Leefbaarheidsdossiertype type,
        Entiteitlader<Processtappensjabloon> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(type.AutomatischSjabloonId, cancellationToken);

    /// <summary>The soorten that a dossier of this type may have; none means all.</summary>
    [BindMember(nameof(Leefbaarheidsdossiertype.ToegestaneSoorten))]
    public async Task<DossiertypeSoort[]> GetToegestaneSoortenAsync(
        [Parent(nameof(Leefbaarheidsdossiertype.Id))] Leefbaarheidsdossiertype type,
        ToegestaneSoortenlader lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(type.Id, cancellationToken))!;
}

/// <summary>The steps of a template, however the template was reached.</summary>
[ExtendObjectType(typeof(Processtappensjabloon))]
internal sealed class SjabloonFields
{
    /// <summary>The steps, in order.</summary>
    [BindMember(nameof(Processtappensjabloon.Stappen))]
    public async Task<Processtap[]> GetStappenAsync(
        [Parent(nameof(Processtappensjabloon.Id))] Processtappensjabloon sjabloon, Stappenlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(sjabloon.Id, cancellationToken))!;
}

/// <summary>The action of a step.</summary>
[ExtendObjectType(typeof(Processtap))]
internal sealed class ProcesstapFields
{
    /// <summary>Out of the catalogue; null for a free description.</summary>
    [BindMember(nameof(Processtap.Actie))]
    public Task<Actie?> GetActieAsync(
        [Parent(nameof(Processtap.ActieId))] Processtap stap, Entiteitlader<Actie> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(stap.ActieId, cancellationToken);
}

/// <summary>The permitted soorten of types.</summary>
internal sealed class ToegestaneSoortenlader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, DossiertypeSoort>(scheduler, options)
{
    protected override async Task<ILookup<Guid, DossiertypeSoort>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<DossiertypeSoort>().AsNoTracking()
                .Where(regel => keys.Contains(regel.LeefbaarheidsdossiertypeId))
                .ToListAsync(cancellationToken))
            .ToLookup(regel => regel.LeefbaarheidsdossiertypeId);
}

/// <summary>The steps of templates, in order.</summary>
internal sealed class Stappenlader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Processtap>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Processtap>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Processtap>().AsNoTracking()
                .Where(stap => keys.Contains(stap.ProcesstappensjabloonId))
                .OrderBy(stap => stap.Volgorde)
                .ToListAsync(cancellationToken))
            .ToLookup(stap => stap.ProcesstappensjabloonId);
}
