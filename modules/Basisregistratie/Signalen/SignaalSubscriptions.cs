using HotChocolate.Execution;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>Signals on the screen as they come.</summary>
[SubscriptionType]
internal sealed class SignaalSubscriptions
{
    /// <summary>Every signal to the current medewerker, as soon as it is there; null when it is gone again.</summary>
    [Subscribe(With = nameof(LuisterAsync))]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Signaalontvanger> SignaalOntvangen([EventMessage] Signaalbericht bericht, BasisContext context)
        => context.Signaalontvangers.Where(ontvanger => ontvanger.Id == bericht.OntvangerId);

    public static async Task<ISourceStream<Signaalbericht>> LuisterAsync(
        BasisContext context, ICurrentUser gebruiker, Signaalverdeler verdeler, CancellationToken cancellationToken)
    {
        var code = gebruiker.Medewerkercode ?? "";
        var medewerkerId = await context.Medewerkers
            .Where(medewerker => medewerker.Code == code)
            .Select(medewerker => (Guid?)medewerker.Id)
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new RegelovertredingException("GEEN_MEDEWERKER", "Alleen een medewerker krijgt meldingen.");
        return await verdeler.LuisterAsync(medewerkerId, cancellationToken);
    }
}
