using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>
/// Has the last day of warnings watched: then somebody decides whether the warning is still needed. That is whoever made it, since
/// nobody handles a warning.
/// </summary>
internal sealed class Signaleringtermijnen(BasisContext context, ITermijnen termijnen) : ITermijnonderwerpen
{
    public const string Einde = "SIGNALERING_EINDE";

    string ITermijnonderwerpen.Soort => nameof(Signalering);

    public Task StelAsync(Signalering signalering, CancellationToken cancellationToken)
        => termijnen.StelAsync(new TermijnOnderwerp(nameof(Signalering), signalering.Id), Einde, signalering.Einddatum, streefdatum: null, cancellationToken);

    public async Task<Termijnonderwerpbeeld?> BeschrijfAsync(Guid id, CancellationToken cancellationToken)
        => await context.Signaleringen
            .Where(signalering => signalering.Id == id)
            .Select(signalering => new Termijnonderwerpbeeld(
                signalering.Contact != null ? "contact " + signalering.Contact.Nummer : "eenheid " + signalering.Eenheid!.Nummer)
            {
                MedewerkerId = context.Medewerkers
                    .Where(medewerker => medewerker.Code == signalering.SystemCreatedBy)
                    .Select(medewerker => (Guid?)medewerker.Id)
                    .FirstOrDefault(),
                Pagina = signalering.ContactId != null ? "contact" : "eenheid",
                PaginaId = signalering.ContactId ?? signalering.EenheidId,
            })
            .FirstOrDefaultAsync(cancellationToken);
}
