using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Leefbaarheid.Contracts.Bewaring;

/// <summary>
/// Erases a module's records with the case that they hang on. A module derives one class from it and names its types in the constructor:
/// <code>
/// Van&lt;Brief&gt;().Aan(brief => brief.LeefbaarheidsdossierId).Aan(brief => brief.ActieregelId);
/// Van&lt;Briefdocument&gt;().Aan(document => document.BriefId).MetBestand(document => document.BestandId);
/// </code>
/// </summary>
/// <param name="context">The tables of the module.</param>
public abstract class Wisbron(ModuleDbContext context) : IWisbron
{
    /// <summary>So many keys go into one statement: SQL Server takes no more than 2,100 values.</summary>
    private const int PerVraag = 500;

    private readonly List<Wissoort> _soorten = [];

    /// <summary>The fields by which it knows what hangs on what: <c>Brief.ActieregelId</c>.</summary>
    public IReadOnlyList<string> Velden => [.. _soorten.SelectMany(soort => soort.Velden)];

    /// <inheritdoc />
    public async Task<IReadOnlyList<Aanhangsel>> HangtAanAsync(IReadOnlyCollection<Guid> sleutels, CancellationToken cancellationToken)
    {
        var gevonden = new List<Aanhangsel>();
        foreach (var deel in sleutels.Chunk(PerVraag))
        {
            foreach (var soort in _soorten)
                gevonden.AddRange(await soort.HangtAanAsync(context, [.. deel], cancellationToken));
        }

        return gevonden;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> WisAsync(IReadOnlyCollection<Guid> sleutels, CancellationToken cancellationToken)
    {
        // A record is removed before what hangs on it as often as after it; that all of it goes is seen when it is saved.
        var (cascade, wezen) = (context.ChangeTracker.CascadeDeleteTiming, context.ChangeTracker.DeleteOrphansTiming);
        context.ChangeTracker.CascadeDeleteTiming = context.ChangeTracker.DeleteOrphansTiming = CascadeTiming.OnSaveChanges;
        var bestanden = new List<Guid>();
        foreach (var deel in sleutels.Chunk(PerVraag))
        {
            foreach (var soort in _soorten)
                bestanden.AddRange(await soort.WisAsync(context, [.. deel], cancellationToken));
        }

        await MaakLosAsync(sleutels, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        (context.ChangeTracker.CascadeDeleteTiming, context.ChangeTracker.DeleteOrphansTiming) = (cascade, wezen);
        return bestanden;
    }

    /// <summary>Describes a type of records that are erased with a case. A type without a field to hang on is the case itself.</summary>
    /// <typeparam name="T">The type.</typeparam>
    protected Wissoort<T> Van<T>()
        where T : Entity
    {
        var soort = new Wissoort<T>();
        _soorten.Add(soort);
        return soort;
    }

    /// <summary>Cuts what still points at a record that is erased; called before that is saved.</summary>
    /// <param name="sleutels">The keys of what is erased.</param>
    /// <param name="cancellationToken">Undoes it.</param>
    protected virtual async Task MaakLosAsync(IReadOnlyCollection<Guid> sleutels, CancellationToken cancellationToken)
    {
        foreach (var soort in _soorten)
        {
            foreach (var deel in sleutels.Chunk(PerVraag))
                await soort.LosAsync(context, [.. deel], cancellationToken);
        }
    }
}
