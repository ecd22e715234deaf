using Microsoft.Extensions.Options;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>What this module hangs on a dossier.</summary>
[ExtendObjectType("Leefbaarheidsdossier")]
internal sealed class DossierFields
{
    /// <summary>The complaint that the dossier is about; null for a dossier of another type.</summary>
    public Task<Klacht?> GetKlachtAsync(
        [Parent(requires: nameof(ILeefbaarheidsdossier.Id))] ILeefbaarheidsdossier dossier,
        KlachtVanDossierLoader loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(dossier.Id, cancellationToken);
}

/// <summary>From a complaint to what belongs to it.</summary>
[ExtendObjectType<Klacht>]
internal sealed class KlachtFields
{
    /// <summary>The dossier in which it is handled.</summary>
    [GraphQLType("Leefbaarheidsdossier")]
    public Task<ILeefbaarheidsdossier?> GetLeefbaarheidsdossierAsync(
        [Parent(requires: nameof(Klacht.LeefbaarheidsdossierId))] Klacht klacht,
        RecordLoader<ILeefbaarheidsdossier> loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(klacht.LeefbaarheidsdossierId, cancellationToken);

    /// <summary>Referrals, in order of their day.</summary>
    [BindMember(nameof(Klacht.Verwijzingen))]
    public async Task<Verwijzing[]> GetVerwijzingenAsync(
        [Parent(requires: nameof(Klacht.Id))] Klacht klacht, VerwijzingenLoader loader, CancellationToken cancellationToken)
        => (await loader.LoadAsync(klacht.Id, cancellationToken))!;

    /// <summary>Every check of the solution, the oldest first; reopening takes none away.</summary>
    [BindMember(nameof(Klacht.Controles))]
    public async Task<Oplossingscontrole[]> GetControlesAsync(
        [Parent(requires: nameof(Klacht.Id))] Klacht klacht, ControlesLoader loader, CancellationToken cancellationToken)
        => (await loader.LoadAsync(klacht.Id, cancellationToken))!;

    /// <summary>True when it should have been answered by now.</summary>
    public bool GetOverTermijn(
        [Parent(requires: $"{nameof(Klacht.Fase)} {nameof(Klacht.UitersteDatum)}")] Klacht klacht, TimeProvider klok)
        => klacht.Fase is not (Klachtfase.Afgesloten or Klachtfase.Afgewezen) && klacht.UitersteDatum < klok.Vandaag();

    /// <summary>What to mind about the last day on which a body that settles disputes takes it; null for nothing.</summary>
    public async Task<string?> GetWaarschuwingAsync(
        [Parent(requires: $"{nameof(Klacht.Fase)} {nameof(Klacht.Tevreden)} {nameof(Klacht.IngediendOp)}")] Klacht klacht,
        Klachttermijnen termijnen,
        TimeProvider klok,
        CancellationToken cancellationToken)
        => klacht.Waarschuwing(await termijnen.GeschildagAsync(klacht.IngediendOp, cancellationToken), klok.Vandaag());

    /// <summary>The last day on which the same dossier can go on; null while it is open.</summary>
    public async Task<DateOnly?> GetHeropenbaarTotAsync(
        [Parent(requires: $"{nameof(Klacht.Id)} {nameof(Klacht.AfgeslotenOp)}")] Klacht klacht,
        VerwijzingenLoader loader,
        IOptions<KlachtInstellingen> instellingen,
        CancellationToken cancellationToken)
        => klacht.AfgeslotenOp is { } einde
            ? Klacht.HeropenbaarTot(einde, (await loader.LoadAsync(klacht.Id, cancellationToken))!, instellingen.Value.HeropenDagen)
            : null;
}

/// <summary>From a referral to what it belongs to.</summary>
[ExtendObjectType<Verwijzing>]
internal sealed class VerwijzingFields
{
    /// <summary>The complaint.</summary>
    public Task<Klacht?> GetKlachtAsync(
        [Parent(requires: nameof(Verwijzing.KlachtId))] Verwijzing verwijzing, KlachtLoader loader, CancellationToken cancellationToken)
        => loader.LoadAsync(verwijzing.KlachtId, cancellationToken);

    /// <summary>The dossier of the complaint.</summary>
    [GraphQLType("Leefbaarheidsdossier")]
    public Task<ILeefbaarheidsdossier?> GetLeefbaarheidsdossierAsync(
        [Parent(requires: nameof(Verwijzing.LeefbaarheidsdossierId))] Verwijzing verwijzing,
        RecordLoader<ILeefbaarheidsdossier> loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(verwijzing.LeefbaarheidsdossierId, cancellationToken);
}
