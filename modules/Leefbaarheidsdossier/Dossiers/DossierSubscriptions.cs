namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>What screens that show dossiers want to hear of.</summary>
[SubscriptionType]
internal sealed class DossierSubscriptions
{
    /// <summary>Every dossier that is made, as it is when it is told; null when it is gone again.</summary>
    [Subscribe]
    [Topic(Dossiersignalen.Aangemaakt)]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Leefbaarheidsdossier> LeefbaarheidsdossierAangemaakt([EventMessage] Dossiersignaal signaal, DossierContext context)
        => context.Dossiers.Where(dossier => dossier.Id == signaal.DossierId);

    /// <summary>Every dossier that is closed or cancelled, as it is when it is told; null when it is gone again.</summary>
    [Subscribe]
    [Topic(Dossiersignalen.Afgesloten)]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Leefbaarheidsdossier> LeefbaarheidsdossierAfgesloten([EventMessage] Dossiersignaal signaal, DossierContext context)
        => context.Dossiers.Where(dossier => dossier.Id == signaal.DossierId);
}
