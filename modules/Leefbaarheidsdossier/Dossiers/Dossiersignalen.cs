using HotChocolate.Subscriptions;
using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Something happened to a dossier. Only its key travels: each subscriber reads what it asked for.</summary>
internal sealed record Dossiersignaal(Guid DossierId);

/// <summary>Passes what happens to dossiers on to subscribers; the platform holds it back until it is committed.</summary>
internal sealed class Dossiersignalen(ITopicEventSender sender) : IEventHandler<DossierAangemaakt>, IEventHandler<DossierAfgesloten>
{
    public const string Aangemaakt = "leefbaarheidsdossier.aangemaakt";
    public const string Afgesloten = "leefbaarheidsdossier.afgesloten";

    public async Task HandleAsync(DossierAangemaakt gebeurtenis, CancellationToken cancellationToken)
        => await sender.SendAsync(Aangemaakt, new Dossiersignaal(gebeurtenis.Dossier.Id), cancellationToken);

    public async Task HandleAsync(DossierAfgesloten gebeurtenis, CancellationToken cancellationToken)
        => await sender.SendAsync(Afgesloten, new Dossiersignaal(gebeurtenis.Dossier.Id), cancellationToken);
}
