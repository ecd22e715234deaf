namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>The classification of a dossier, and its relation to other dossiers.</summary>
[MutationType]
internal sealed class SoortMutations
{
    private const string Type = nameof(Leefbaarheidsdossier.Type) + "." + nameof(Leefbaarheidsdossiertype.ToegestaneSoorten);
    private const string Soorten = nameof(Leefbaarheidsdossier.Dossiersoorten) + "." + nameof(DossierDossiersoort.Dossiersoort);

    /// <summary>Adds a soort that the dossier's type permits.</summary>
    public async Task<Leefbaarheidsdossier> DossierDossiersoortToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid dossiersoortId,
        bool? tonenOpDossier,
        DossierContext context,
        Dossierregister register,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadLijstAsync(leefbaarheidsdossierId, [Type, Soorten], cancellationToken);
        dossier.VoegDossiersoortToe(
            await register.StamgegevenAsync<Dossiersoort>(dossiersoortId, "De dossiersoort", "dossiersoortId", cancellationToken),
            tonenOpDossier ?? false);
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }

    /// <summary>Makes this the soort that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierDossiersoortTonenAsync(
        Guid leefbaarheidsdossierId, Guid dossiersoortId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(leefbaarheidsdossierId, [Soorten], dossier => dossier.ToonDossiersoort(dossiersoortId), cancellationToken);

    /// <summary>Takes a soort off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierDossiersoortVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid dossiersoortId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [Soorten, nameof(Leefbaarheidsdossier.Agressiesoorten)],
            dossier => dossier.VerwijderDossiersoort(dossiersoortId),
            cancellationToken);

    /// <summary>Adds an agressiesoort; the dossier needs a soort with the mark Agressie.</summary>
    public async Task<Leefbaarheidsdossier> DossierAgressiesoortToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid agressiesoortId,
        bool? tonenOpDossier,
        DossierContext context,
        Dossierregister register,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadLijstAsync(
            leefbaarheidsdossierId, [Soorten, nameof(Leefbaarheidsdossier.Agressiesoorten)], cancellationToken);
        dossier.VoegAgressiesoortToe(
            await register.StamgegevenAsync<Agressiesoort>(agressiesoortId, "De agressiesoort", "agressiesoortId", cancellationToken),
            tonenOpDossier ?? false);
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }

    /// <summary>Makes this the agressiesoort that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierAgressiesoortTonenAsync(
        Guid leefbaarheidsdossierId, Guid agressiesoortId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Agressiesoorten)],
            dossier => dossier.ToonAgressiesoort(agressiesoortId),
            cancellationToken);

    /// <summary>Takes an agressiesoort off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierAgressiesoortVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid agressiesoortId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Agressiesoorten)],
            dossier => dossier.VerwijderAgressiesoort(agressiesoortId),
            cancellationToken);

    /// <summary>Relates another dossier to this one.</summary>
    public async Task<Leefbaarheidsdossier> DossierRelatieToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid gerelateerdDossierId,
        Relatieaard aard,
        Relatieplaats? plaats,
        bool? tonenOpDossier,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        await verwijzingen.ControleerAsync<ILeefbaarheidsdossier>(
            gerelateerdDossierId, "Het leefbaarheidsdossier", "gerelateerdDossierId", cancellationToken);
        return await lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Relaties)],
            dossier => dossier.VoegRelatieToe(
                new DossierRelatie(gerelateerdDossierId, aard, plaats ?? Relatieplaats.Gelijk), tonenOpDossier ?? false),
            cancellationToken);
    }

    /// <summary>Makes this the related dossier that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierRelatieTonenAsync(
        Guid leefbaarheidsdossierId, Guid gerelateerdDossierId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Relaties)],
            dossier => dossier.ToonRelatie(gerelateerdDossierId),
            cancellationToken);

    /// <summary>Ends the relation with another dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierRelatieVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid gerelateerdDossierId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Relaties)],
            dossier => dossier.VerwijderRelatie(gerelateerdDossierId),
            cancellationToken);

    /// <summary>
    /// Merges a dossier into an older one about the same matter: lines, parties, places, tasks and contact moments move there, and this
    /// one is closed with a reference and can only be read.
    /// </summary>
    /// <param name="id">The younger dossier.</param>
    /// <param name="inDossierId">The oldest of the two, in which the case goes on.</param>
    /// <param name="samenvoegen">Does it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<Leefbaarheidsdossier> LeefbaarheidsdossierSamenvoegenAsync(
        Guid id, Guid inDossierId, DossierSamenvoegen samenvoegen, CancellationToken cancellationToken)
        => samenvoegen.UitvoerenAsync(id, inDossierId, cancellationToken);
}
