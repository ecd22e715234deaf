namespace Leefbaarheid.Contracts.Leefbaarheidsdossier;

/// <summary>The demonstration dossiers, for modules that make demonstration data of their own.</summary>
public interface IDossierdemobron
{
    /// <summary>Keys of the open action lines with one action, on open dossiers, in an order that is the same at every run.</summary>
    /// <param name="actie">Code of the action, e.g. <c>ONDERHOUD</c>.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Guid>> OpenActieregelsAsync(string actie, CancellationToken cancellationToken);
}
