using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>What this module hangs on a dossier.</summary>
[ExtendObjectType("Leefbaarheidsdossier")]
internal sealed class DossierFields
{
    private const string Id = nameof(ILeefbaarheidsdossier.Id);

    /// <summary>The assessment of the report; null while there is none.</summary>
    public async Task<Overlasttriage?> GetOverlasttriageAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossierdelenlader<Overlasttriage> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.FirstOrDefault();

    /// <summary>Interventions on its action lines, the oldest first.</summary>
    public async Task<Interventie[]> GetInterventiesAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossierdelenlader<Interventie> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Agreements, leefregels and gedragsaanwijzingen, the oldest first.</summary>
    public async Task<Afspraak[]> GetAfsprakenAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossierdelenlader<Afspraak> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>The nuisance logbook, the oldest occurrence first.</summary>
    public async Task<IReadOnlyList<Overlastlogboekregel>> GetOverlastlogboekAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossierdelenlader<Overlastlogboekregel> lader, CancellationToken cancellationToken)
        => [.. (await lader.LoadAsync(dossier.Id, cancellationToken))!.OrderBy(regel => regel.Datum).ThenBy(regel => regel.Tijd)];

    /// <summary>The checklist of evidence, with what there is of each kind.</summary>
    public async Task<Dossieropbouwpunt[]> GetDossieropbouwAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossieropbouwlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Of how many kinds of evidence there is none yet.</summary>
    public async Task<int> GetAantalOntbrekendeOnderdelenAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossieropbouwlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.Count(punt => !punt.Aanwezig);

    /// <summary>Partners that the case was handed to, the oldest first.</summary>
    public async Task<Doorverwijzing[]> GetDoorverwijzingenAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossierdelenlader<Doorverwijzing> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>What was told to partners, the oldest first.</summary>
    public async Task<Gegevensverstrekking[]> GetGegevensverstrekkingenAsync(
        [Parent(Id)] ILeefbaarheidsdossier dossier, Dossierdelenlader<Gegevensverstrekking> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;
}

/// <summary>What this module hangs on an action line.</summary>
[ExtendObjectType("Actieregel")]
internal sealed class ActieregelFields
{
    /// <summary>Interventions on this line, the oldest first.</summary>
    public async Task<Interventie[]> GetInterventiesAsync(
        [Parent(nameof(IActieregel.Id))] IActieregel regel, InterventiesVanRegelLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.Id, cancellationToken))!;
}
