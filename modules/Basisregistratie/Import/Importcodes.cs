namespace Leefbaarheid.Basisregistraties.Import;

/// <summary>Checks codes of many rows against the reference lists, each list read once.</summary>
internal sealed class Importcodes(BasisContext context)
{
    private readonly Dictionary<string, HashSet<string>> _lijsten = new(StringComparer.Ordinal);

    /// <summary>
    /// Reports a code that the list does not hold. Expired ones pass: a file may describe what was, and a unit's old status is true.
    /// </summary>
    public async Task ControleerAsync(long regel, string soort, string? code, Importfouten fouten, CancellationToken cancellationToken)
    {
        if (code is null)
            return;
        if (!_lijsten.TryGetValue(soort, out var codes))
        {
            codes = await context.Referentiewaarden
                .Where(waarde => waarde.Soort == soort)
                .Select(waarde => waarde.Code)
                .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
            _lijsten[soort] = codes;
        }

        if (!codes.Contains(code))
            fouten.Meld(regel, $"De lijst {soort} kent de code '{code}' niet.");
    }
}
