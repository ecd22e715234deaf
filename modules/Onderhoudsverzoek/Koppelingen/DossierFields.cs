using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>What this module hangs on a dossier.</summary>
[ExtendObjectType("Leefbaarheidsdossier")]
internal sealed class DossierFields
{
    /// <summary>The maintenance requests of this dossier, oldest first.</summary>
    public async Task<IReadOnlyList<Onderhoudsverzoek>> GetOnderhoudsverzoekenAsync(
        [Parent(requires: nameof(ILeefbaarheidsdossier.Id))] ILeefbaarheidsdossier dossier,
        VerzoekenBijDossierLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(dossier.Id, cancellationToken) ?? [];
}
