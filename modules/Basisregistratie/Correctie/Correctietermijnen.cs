using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Has the last day of requests watched; who hears of it is who recorded the request.</summary>
internal sealed class Correctietermijnen(BasisContext context, ITermijnen termijnen) : ITermijnonderwerpen
{
    public const string Antwoord = "CORRECTIE_ANTWOORD";

    /// <summary>So long before the last day it is said that the day comes.</summary>
    private const int Waarschuwingsdagen = 7;

    string ITermijnonderwerpen.Soort => nameof(Correctieverzoek);

    public Task StelAsync(Correctieverzoek verzoek, CancellationToken cancellationToken)
        => termijnen.StelAsync(Onderwerp(verzoek), Antwoord, verzoek.UiterlijkOp, verzoek.UiterlijkOp.AddDays(-Waarschuwingsdagen), cancellationToken);

    public Task SluitAsync(Correctieverzoek verzoek, CancellationToken cancellationToken)
        => verzoek.Status == Correctiestatus.Ingetrokken
            ? termijnen.VervalAsync(Onderwerp(verzoek), Antwoord, cancellationToken)
            : termijnen.HaalAsync(Onderwerp(verzoek), Antwoord, verzoek.AfgeslotenOp!.Value, cancellationToken);

    public async Task<Termijnonderwerpbeeld?> BeschrijfAsync(Guid id, CancellationToken cancellationToken)
        => await context.Correctieverzoeken
            .Where(verzoek => verzoek.Id == id)
            .Select(verzoek => new Termijnonderwerpbeeld("correctieverzoek " + verzoek.Nummer)
            {
                MedewerkerId = context.Medewerkers
                    .Where(medewerker => medewerker.Code == verzoek.SystemCreatedBy)
                    .Select(medewerker => (Guid?)medewerker.Id)
                    .FirstOrDefault(),
                Pagina = "correctieverzoek",
                PaginaId = verzoek.Id,
            })
            .FirstOrDefaultAsync(cancellationToken);

    private static TermijnOnderwerp Onderwerp(Correctieverzoek verzoek) => new(nameof(Correctieverzoek), verzoek.Id);
}
