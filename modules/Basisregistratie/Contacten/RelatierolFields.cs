using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>From a role to the contact and the unit.</summary>
[ExtendObjectType<Relatierol>]
internal sealed class RelatierolFields
{
    /// <summary>Het contact.</summary>
    [BindMember(nameof(Relatierol.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Relatierol.ContactId))] Relatierol rol,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(rol.ContactId, cancellationToken);

    /// <summary>De eenheid.</summary>
    [BindMember(nameof(Relatierol.Eenheid))]
    public async Task<Eenheid?> GetEenheidAsync(
        [Parent(requires: nameof(Relatierol.EenheidId))] Relatierol rol,
        EntityLoader<Eenheid> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(rol.EenheidId, cancellationToken);

    /// <summary>De rol, voluit.</summary>
    public Task<string?> GetRolNaamAsync(
        [Parent(requires: nameof(Relatierol.Rol))] Relatierol rol,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Relatierolsoort, rol.Rol, cancellationToken);
}
