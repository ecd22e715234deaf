namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>Refuses codes that no reference list knows, before anything is written.</summary>
internal sealed class Codecontrole(IStamgegevens stamgegevens)
{
    /// <param name="soort">The list.</param>
    /// <param name="code">The code; null passes, because whether it is needed is the entity's rule.</param>
    /// <param name="veld">The input field, for the error.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task ControleerAsync(string soort, string? code, string veld, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(code) && !await stamgegevens.KentCodeAsync(soort, code.Trim(), cancellationToken))
            throw new RegelovertredingException("CODE_ONBEKEND", $"De lijst {soort} kent de code '{code.Trim()}' niet (meer).", veld);
    }
}
