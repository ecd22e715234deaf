using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// The fields of a dossier that other tables hold. A list query joins status, type, term and reason; from anywhere else they are
/// loaded per level, so that a dossier reads the same however it was reached.
/// </summary>
[ExtendObjectType(typeof(Leefbaarheidsdossier))]
internal sealed class DossierFields
{
    private const string Id = nameof(Leefbaarheidsdossier.Id);

    /// <summary>Decides the number series, the default term, the first action lines and the permitted soorten.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Type))]
    public async Task<Leefbaarheidsdossiertype> GetTypeAsync(
        [Parent($"{nameof(Leefbaarheidsdossier.Type)} {nameof(Leefbaarheidsdossier.TypeId)}")] Leefbaarheidsdossier dossier,
        Entiteitlader<Leefbaarheidsdossiertype> lader,
        CancellationToken cancellationToken)
        => dossier.Type ?? (await lader.LoadAsync(dossier.TypeId, cancellationToken))!;

    /// <summary>The status; what it means to the program is its soort.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Status))]
    public async Task<Dossierstatus> GetStatusAsync(
        [Parent($"{nameof(Leefbaarheidsdossier.Status)} {nameof(Leefbaarheidsdossier.StatusId)}")] Leefbaarheidsdossier dossier,
        Entiteitlader<Dossierstatus> lader,
        CancellationToken cancellationToken)
        => dossier.Status ?? (await lader.LoadAsync(dossier.StatusId, cancellationToken))!;

    /// <summary>How long the handling may take; null for no term.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Uitvoeringstermijn))]
    public async Task<Uitvoeringstermijn?> GetUitvoeringstermijnAsync(
        [Parent($"{nameof(Leefbaarheidsdossier.Uitvoeringstermijn)} {nameof(Leefbaarheidsdossier.UitvoeringstermijnId)}")] Leefbaarheidsdossier dossier,
        Entiteitlader<Uitvoeringstermijn> lader,
        CancellationToken cancellationToken)
        => dossier.Uitvoeringstermijn ?? await lader.LoadAsync(dossier.UitvoeringstermijnId, cancellationToken);

    /// <summary>Why it was closed; null while it is open.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Afhandelingsreden))]
    public async Task<Dossierafhandelingsreden?> GetAfhandelingsredenAsync(
        [Parent($"{nameof(Leefbaarheidsdossier.Afhandelingsreden)} {nameof(Leefbaarheidsdossier.AfhandelingsredenId)}")] Leefbaarheidsdossier dossier,
        Entiteitlader<Dossierafhandelingsreden> lader,
        CancellationToken cancellationToken)
        => dossier.Afhandelingsreden ?? await lader.LoadAsync(dossier.AfhandelingsredenId, cancellationToken);

    /// <summary>Who may read it beside those who handle it, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Meelezers))]
    public async Task<Meelezer[]> GetMeelezersAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Meelezerlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Units, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Eenheden))]
    public async Task<DossierEenheid[]> GetEenhedenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<DossierEenheid> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Clusters, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Clusters))]
    public async Task<DossierCluster[]> GetClustersAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<DossierCluster> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Geographical areas, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Gebieden))]
    public async Task<DossierGebied[]> GetGebiedenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<DossierGebied> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Shared parts of buildings, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.CollectieveObjecten))]
    public async Task<DossierCollectiefObject[]> GetCollectieveObjectenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<DossierCollectiefObject> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Soorten, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Dossiersoorten))]
    public async Task<DossierDossiersoort[]> GetDossiersoortenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<DossierDossiersoort> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Agressiesoorten, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Agressiesoorten))]
    public async Task<DossierAgressiesoort[]> GetAgressiesoortenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<DossierAgressiesoort> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Whether one of its soorten has the mark Agressie, so that agressiesoorten can be added.</summary>
    public async Task<bool> GetHeeftAgressieAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier,
        Kenmerklader<DossierDossiersoort> lader,
        Entiteitlader<Dossiersoort> soorten,
        CancellationToken cancellationToken)
    {
        var regels = (await lader.LoadAsync(dossier.Id, cancellationToken))!;
        return (await soorten.LoadAsync([.. regels.Select(regel => regel.DossiersoortId)], cancellationToken)).Any(soort => soort!.Agressie);
    }

    /// <summary>Related dossiers, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Relaties))]
    public async Task<DossierRelatie[]> GetRelatiesAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<DossierRelatie> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Who reported, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Melders))]
    public async Task<Dossiermelder[]> GetMeldersAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<Dossiermelder> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>The reporter whom the dossier shows; null while it has none.</summary>
    [GraphQLType("Contact")]
    public async Task<IContact?> GetGetoondeMelderAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier,
        Kenmerklader<Dossiermelder> lader,
        RecordLoader<IContact> contacten,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.FirstOrDefault(melder => melder.TonenOpDossier) is { } melder
            ? await contacten.LoadAsync(melder.ContactId, cancellationToken)
            : null;

    /// <summary>Who is said to cause it, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Veroorzakers))]
    public async Task<Dossierveroorzaker[]> GetVeroorzakersAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<Dossierveroorzaker> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Who is involved otherwise, in order of adding.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Contacten))]
    public async Task<Dossiercontact[]> GetContactenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Kenmerklader<Dossiercontact> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Action lines, in order of their line number.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Actieregels))]
    public async Task<Actieregel[]> GetActieregelsAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Actieregellader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Which statuses it has had, the oldest first.</summary>
    [BindMember(nameof(Leefbaarheidsdossier.Statushistorie))]
    public async Task<Statusregel[]> GetStatushistorieAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Statuslader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>The Kladblok of the dossier as a whole.</summary>
    public async Task<Opmerkingsregel[]> GetOpmerkingenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Dossieropmerkinglader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Who handles it; null for nobody.</summary>
    [GraphQLType("Medewerker")]
    public Task<IMedewerker?> GetBehandelendMedewerkerAsync(
        [Parent(nameof(Leefbaarheidsdossier.BehandelendMedewerkerId))] Leefbaarheidsdossier dossier,
        RecordLoader<IMedewerker> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(dossier.BehandelendMedewerkerId, cancellationToken);

    /// <summary>The team that handles it; null for none.</summary>
    [GraphQLType("Team")]
    public Task<ITeam?> GetBehandelendTeamAsync(
        [Parent(nameof(Leefbaarheidsdossier.BehandelendTeamId))] Leefbaarheidsdossier dossier,
        RecordLoader<ITeam> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(dossier.BehandelendTeamId, cancellationToken);

    /// <summary>The dossier in which the case goes on; null when it was not merged.</summary>
    public Task<Leefbaarheidsdossier?> GetSamengevoegdInAsync(
        [Parent(nameof(Leefbaarheidsdossier.SamengevoegdInId))] Leefbaarheidsdossier dossier,
        Entiteitlader<Leefbaarheidsdossier> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(dossier.SamengevoegdInId, cancellationToken);

    /// <summary>The younger dossiers that were merged into this one, in order of their number.</summary>
    public async Task<Leefbaarheidsdossier[]> GetSamengevoegdeDossiersAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Samengevoegdlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>Tasks of the dossier and of its lines, open and closed, in order of their due date.</summary>
    [GraphQLType("[Taak!]!")]
    public async Task<ITaak[]> GetTakenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Takenlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>How many action lines there are.</summary>
    public async Task<int> GetAantalActieregelsAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Actieregellader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.Length;

    /// <summary>How many action lines are open.</summary>
    public async Task<int> GetAantalOpenActieregelsAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Actieregellader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.Count(regel => regel.Open);

    /// <summary>How many tasks there are.</summary>
    public async Task<int> GetAantalTakenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Takenlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.Length;

    /// <summary>How many tasks are open.</summary>
    public async Task<int> GetAantalOpenTakenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Takenlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.Count(taak => !taak.Gesloten);

    /// <summary>Deadlines, open and closed.</summary>
    public async Task<Termijn[]> GetTermijnenAsync(
        [Parent(Id)] Leefbaarheidsdossier dossier, Termijnlader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;
}
