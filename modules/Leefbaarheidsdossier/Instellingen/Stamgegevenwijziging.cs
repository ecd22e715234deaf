namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>Changes lines of set-up tables.</summary>
internal sealed class Stamgegevenwijziging(DossierContext context, Dossierregister register)
{
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
