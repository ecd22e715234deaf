using Leefbaarheid.Basisregistraties.Correctie;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The fields that requests to put data right are about.</summary>
internal sealed class RegelsVanCorrectieLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Correctieregel>(scheduler, options)
{
    protected override IQueryable<Correctieregel> Van(IReadOnlyList<Guid> keys)
        => context.Correctieregels.Where(regel => keys.Contains(regel.CorrectieverzoekId)).OrderBy(regel => regel.SystemCreatedAt).ThenBy(regel => regel.Id);

    protected override Guid GeheelVan(Correctieregel deel) => deel.CorrectieverzoekId;
}

/// <summary>Who got what is put right.</summary>
internal sealed class OntvangersVanCorrectieLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Correctieontvanger>(scheduler, options)
{
    protected override IQueryable<Correctieontvanger> Van(IReadOnlyList<Guid> keys)
        => context.Correctieontvangers.Where(ontvanger => keys.Contains(ontvanger.CorrectieverzoekId)).OrderBy(ontvanger => ontvanger.Op).ThenBy(ontvanger => ontvanger.Id);

    protected override Guid GeheelVan(Correctieontvanger deel) => deel.CorrectieverzoekId;
}
