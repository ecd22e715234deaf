using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>
/// Makes a signal of every day of a deadline that comes, and gives it to whom it concerns: on their list, at once on their screen, and by
/// mail. All of it is part of the sweep's unit of work for that deadline, so there is one signal or none.
/// </summary>
internal sealed class Signaalmaker(
    BasisContext context,
    Ontvangerskeuze keuze,
    IEnumerable<ITermijnonderwerpen> onderwerpen,
    IEnumerable<Termijnsoort> soorten,
    Signaalverdeler verdeler,
    IUnitOfWork unitOfWork,
    IMail mail) : IEventHandler<AfterTermijnBereikt>
{
    public async Task HandleAsync(AfterTermijnBereikt gebeurtenis, CancellationToken cancellationToken)
    {
        if (await context.Signalen.AnyAsync(signaal => signaal.Sleutel == gebeurtenis.Sleutel, cancellationToken))
            return;
        var termijn = gebeurtenis.Termijn;
        var beeld = onderwerpen.FirstOrDefault(bron => bron.Soort == termijn.Onderwerp.Soort) is { } bron
            ? await bron.BeschrijfAsync(termijn.Onderwerp.Id, cancellationToken)
            : null;
        var signaal = new Signaal(gebeurtenis, soorten.FirstOrDefault(soort => soort.Code == termijn.Soort)?.Naam ?? termijn.Soort, beeld);
        var ontvangers = await keuze.KiesAsync(beeld?.MedewerkerId, beeld?.TeamId, cancellationToken);
        foreach (var ontvanger in ontvangers)
            signaal.GeefAan(ontvanger.MedewerkerId);
        context.Add(signaal);
        await context.SaveChangesAsync(cancellationToken);

        foreach (var ontvanger in ontvangers)
            await MailAsync(signaal, ontvanger, cancellationToken);
        var berichten = signaal.Ontvangers.Select(ontvanger => new Signaalbericht(ontvanger.Id, ontvanger.MedewerkerId)).ToList();
        unitOfWork.AfterCommit(() => verdeler.VerdeelAsync(berichten));
    }

    private Task MailAsync(Signaal signaal, Ontvanger ontvanger, CancellationToken cancellationToken)
        => ontvanger.Email is { } adres
            ? mail.VoegToeAsync(
                $"{signaal.Sleutel}/{ontvanger.MedewerkerId:N}",
                new Mailbericht(adres, signaal.Tekst.TrimEnd('.'), signaal.Tekst) { Pagina = signaal.Pagina, PaginaId = signaal.PaginaId },
                cancellationToken)
            : Task.CompletedTask;
}
