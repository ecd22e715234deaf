using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>Attachments of contact moments: the e-mail that came in, the photo that a tenant sent.</summary>
internal sealed class Interactiebijlagen(BasisContext context) : IBijlageonderwerp
{
    public string Soort => nameof(Interactielogpost);

    public async Task<Vertrouwelijkheid> ControleerWijzigbaarAsync(Guid id, string veld, CancellationToken cancellationToken)
    {
        (await context.ZoekAsync<Interactielogpost>(id, "De interactielogpost", cancellationToken, veld)).ControleerGeldig(veld);
        return Vertrouwelijkheid.Intern;
    }

    public Task<bool> MagLezenAsync(Guid id, CancellationToken cancellationToken)
        => context.Interactielogposten.AnyAsync(post => post.Id == id, cancellationToken);
}

/// <summary>Attachments of tasks: what has to be read to do them.</summary>
internal sealed class Taakbijlagen(BasisContext context) : IBijlageonderwerp
{
    public string Soort => nameof(Taak);

    public async Task<Vertrouwelijkheid> ControleerWijzigbaarAsync(Guid id, string veld, CancellationToken cancellationToken)
    {
        (await context.ZoekAsync<Taak>(id, "De taak", cancellationToken, veld)).ControleerOpen(veld);
        return Vertrouwelijkheid.Intern;
    }

    public Task<bool> MagLezenAsync(Guid id, CancellationToken cancellationToken)
        => context.Taken.AnyAsync(taak => taak.Id == id, cancellationToken);
}
