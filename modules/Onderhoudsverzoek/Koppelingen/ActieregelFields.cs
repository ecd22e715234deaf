using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>What this module hangs on an action line.</summary>
[ExtendObjectType("Actieregel")]
internal sealed class ActieregelFields
{
    /// <summary>The maintenance request that was made from this action line.</summary>
    public Task<Onderhoudsverzoek?> GetOnderhoudsverzoekAsync(
        [Parent(requires: nameof(IActieregel.Id))] IActieregel regel,
        VerzoekBijActieregelLoader loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(regel.Id, cancellationToken);
}
