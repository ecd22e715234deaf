using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>Adds to and changes set-up tables.</summary>
internal sealed class Stamgegevenwijziging(DossierContext context, Dossierregister register)
{
    /// <exception cref="RegelovertredingException"><c>CODE_BESTAAT_AL</c>.</exception>
    public async Task<T> ToevoegenAsync<T>(T nieuw, CancellationToken cancellationToken)
        where T : Stamgegeven
    {
        if (await context.Set<T>().AnyAsync(regel => regel.Code == nieuw.Code, cancellationToken))
        {
            throw new RegelovertredingException(
                "CODE_BESTAAT_AL", $"De code '{nieuw.Code}' bestaat al. Kies een andere code.", "code");
        }

        context.Add(nieuw);
        await context.SaveChangesAsync(cancellationToken);
        return nieuw;
    }

    public async Task<T> WijzigenAsync<T>(
        Guid id,
        long versie,
        string soort,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Action<T>? meer,
        CancellationToken cancellationToken)
        where T : Stamgegeven
    {
        var regel = await register.StamgegevenAsync<T>(id, soort, "id", cancellationToken);
        regel.ControleerVersie(versie);
        regel.Wijzig(omschrijving.Of(regel.Omschrijving), geblokkeerd.Of(regel.Geblokkeerd) ?? false);
        meer?.Invoke(regel);
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }
}
