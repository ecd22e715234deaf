using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>Attachments of dossiers. A closed dossier is complete: what comes in later is a reason to reopen it, or a case of its own.</summary>
internal sealed class Dossierbijlagen(DossierContext context, Dossierregister register) : IBijlageonderwerp
{
    public string Soort => nameof(Leefbaarheidsdossier);

    public async Task<Vertrouwelijkheid> ControleerWijzigbaarAsync(Guid id, string veld, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(id, [], cancellationToken, veld);
        dossier.ControleerOpen();
        return dossier.Vertrouwelijkheid;
    }

    public Task<bool> MagLezenAsync(Guid id, CancellationToken cancellationToken)
        => context.Dossiers.AnyAsync(dossier => dossier.Id == id, cancellationToken);
}

/// <summary>Attachments of action lines: also of completed ones, for the report often comes after the visit.</summary>
internal sealed class Regelbijlagen(DossierContext context, Dossierregister register) : IBijlageonderwerp
{
    public string Soort => nameof(Actieregel);

    public async Task<Vertrouwelijkheid> ControleerWijzigbaarAsync(Guid id, string veld, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(await register.DossierVanRegelAsync(id, veld, cancellationToken), [], cancellationToken, veld);
        dossier.ControleerOpen();
        return dossier.Vertrouwelijkheid;
    }

    public Task<bool> MagLezenAsync(Guid id, CancellationToken cancellationToken)
        => context.Actieregels.AnyAsync(regel => regel.Id == id, cancellationToken);
}
