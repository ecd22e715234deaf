using Leefbaarheid.Basisregistraties.Contacten;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The warnings about contacts, the one that holds longest first.</summary>
internal sealed class SignaleringenVanContactLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Signalering>(scheduler, options)
{
    protected override IQueryable<Signalering> Van(IReadOnlyList<Guid> keys)
        => context.Signaleringen.Where(deel => deel.ContactId != null && keys.Contains(deel.ContactId.Value)).OrderByDescending(deel => deel.Einddatum).ThenBy(deel => deel.Id);

    protected override Guid GeheelVan(Signalering deel) => deel.ContactId!.Value;
}
