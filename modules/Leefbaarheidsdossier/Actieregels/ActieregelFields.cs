namespace Leefbaarheid.Leefbaarheidsdossiers.Actieregels;

/// <summary>The fields of an action line that other tables hold.</summary>
[ExtendObjectType(typeof(Actieregel))]
internal sealed class ActieregelFields
{
    /// <summary>The dossier that it belongs to.</summary>
    public async Task<Leefbaarheidsdossier> GetLeefbaarheidsdossierAsync(
        [Parent(nameof(Actieregel.LeefbaarheidsdossierId))] Actieregel regel,
        Entiteitlader<Leefbaarheidsdossier> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.LeefbaarheidsdossierId, cancellationToken))!;

    /// <summary>Out of the catalogue; null for a free description.</summary>
    [BindMember(nameof(Actieregel.Actie))]
    public Task<Actie?> GetActieAsync(
        [Parent(nameof(Actieregel.ActieId))] Actieregel regel, Entiteitlader<Actie> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(regel.ActieId, cancellationToken);

    /// <summary>Why it was closed; null when not said.</summary>
    [BindMember(nameof(Actieregel.Afhandelingsreden))]
    public Task<Actieregelafhandelingsreden?> GetAfhandelingsredenAsync(
        [Parent(nameof(Actieregel.AfhandelingsredenId))] Actieregel regel,
        Entiteitlader<Actieregelafhandelingsreden> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(regel.AfhandelingsredenId, cancellationToken);

    /// <summary>The contact that the line is about; null for none.</summary>
    [GraphQLType("Contact")]
    public Task<IContact?> GetBetrokkeneAsync(
        [Parent(nameof(Actieregel.BetrokkeneId))] Actieregel regel, RecordLoader<IContact> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(regel.BetrokkeneId, cancellationToken);

    /// <summary>The Kladblok of the line.</summary>
    public async Task<Opmerkingsregel[]> GetOpmerkingenAsync(
        [Parent(nameof(Actieregel.Id))] Actieregel regel, Regelopmerkinglader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.Id, cancellationToken))!;

    /// <summary>Tasks of the line, open and closed.</summary>
    [GraphQLType("[Taak!]!")]
    public async Task<ITaak[]> GetTakenAsync(
        [Parent($"{nameof(Actieregel.Id)} {nameof(Actieregel.LeefbaarheidsdossierId)}")] Actieregel regel,
        Takenlader lader,
        CancellationToken cancellationToken)
        => [.. (await lader.LoadAsync(regel.LeefbaarheidsdossierId, cancellationToken))!.Where(taak => taak.ActieregelId == regel.Id)];
}
