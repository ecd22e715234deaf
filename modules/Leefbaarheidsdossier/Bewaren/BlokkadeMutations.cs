namespace Leefbaarheid.Leefbaarheidsdossiers.Bewaren;

/// <summary>Keeping a dossier from being erased, whatever the policy says.</summary>
[MutationType]
internal sealed class BlokkadeMutations
{
    /// <summary>Keeps a dossier from being erased: there is a court case, a complaint at the regulator, a claim. Also an open one, for when it will be closed.</summary>
    public async Task<Leefbaarheidsdossier> DossierBlokkerenAsync(
        Guid id, long versie, string reden, DossierContext context, Dossierregister register, Momenten momenten, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(id, [], cancellationToken, "id");
        dossier.ControleerVersie(versie);
        dossier.Blokkeer(reden, momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }

    /// <summary>Lifts it: from now on the policy holds again. Why it was there stays in the log.</summary>
    public async Task<Leefbaarheidsdossier> DossierBlokkadeOpheffenAsync(
        Guid id, long versie, DossierContext context, Dossierregister register, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(id, [], cancellationToken, "id");
        dossier.ControleerVersie(versie);
        dossier.HefBlokkadeOp();
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }
}
