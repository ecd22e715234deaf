using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>From a role to the contact and the unit.</summary>
[ExtendObjectType<Relatierol>]
internal sealed class RelatierolFields
{
    /// <summary>The contact that has the role.</summary>
    [BindMember(nameof(Relatierol.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Relatierol.ContactId))] Relatierol rol,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(rol.ContactId, cancellationToken);

    /// <summary>The unit at which the contact has it.</summary>
    [BindMember(nameof(Relatierol.Eenheid))]
    public async Task<Eenheid?> GetEenheidAsync(
        [Parent(requires: nameof(Relatierol.EenheidId))] Relatierol rol,
        EntityLoader<Eenheid> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(rol.EenheidId, cancellationToken);

    /// <summary>Name of the role in RELATIEROLSOORT; null when the list does not hold the code.</summary>
    public Task<string?> GetRolNaamAsync(
        [Parent(requires: nameof(Relatierol.Rol))] Relatierol rol,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Relatierolsoort, rol.Rol, cancellationToken);
}
