using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Closing, cancelling, reopening and pausing a dossier.</summary>
[MutationType]
internal sealed class AfsluitMutations
{
    /// <summary>
    /// Closes the dossier as done. While lines or tasks are open it answers with OpenstaandWerkError, unless these are to
    /// be completed in the same step.
    /// </summary>
    [Error<OpenstaandWerkException>]
    public Task<Leefbaarheidsdossier> LeefbaarheidsdossierAfsluitenAsync(
        Guid id,
        Guid afhandelingsredenId,
        Guid? statusId,
        string? resultaattoelichting,
        bool? openstaandWerkVoltooien,
        DossierAfsluiten afsluiten,
        CancellationToken cancellationToken)
        => afsluiten.UitvoerenAsync(
            id,
            new Afsluiting(statusId, Statussoort.Gereed, afhandelingsredenId, resultaattoelichting, openstaandWerkVoltooien ?? false),
            cancellationToken);

    /// <summary>Cancels the dossier; open lines then lapse.</summary>
    [Error<OpenstaandWerkException>]
    public Task<Leefbaarheidsdossier> LeefbaarheidsdossierAnnulerenAsync(
        Guid id,
        Guid afhandelingsredenId,
        Guid? statusId,
        string? resultaattoelichting,
        bool? openstaandWerkVoltooien,
        DossierAfsluiten afsluiten,
        CancellationToken cancellationToken)
        => afsluiten.UitvoerenAsync(
            id,
            new Afsluiting(statusId, Statussoort.Geannuleerd, afhandelingsredenId, resultaattoelichting, openstaandWerkVoltooien ?? false),
            cancellationToken);

    /// <summary>Opens a closed dossier again; its deadlines run again.</summary>
    public Task<Leefbaarheidsdossier> LeefbaarheidsdossierHeropenenAsync(
        Guid id,
        string toelichting,
        Guid? statusId,
        DossierHeropenen heropenen,
        CancellationToken cancellationToken)
        => heropenen.UitvoerenAsync(id, "id", toelichting, statusId, cancellationToken);

    /// <summary>Stops the clock of the dossier's deadlines.</summary>
    public async Task<Leefbaarheidsdossier> LeefbaarheidsdossierOpschortenAsync(
        Guid id,
        string reden,
        DateOnly? van,
        DossierContext context,
        Dossierregister register,
        Dossiertermijnen termijnen,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var moment = momenten.Nu();
        var dossier = await register.LaadAsync(id, [], cancellationToken, "id");
        dossier.SchortOp(van ?? moment.Vandaag, reden, moment);
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.PauzeerAsync(dossier, cancellationToken);
        return dossier;
    }

    /// <summary>Starts the clock again: uiterste datum and controledatum move by the working days that the pause lasted.</summary>
    public async Task<Leefbaarheidsdossier> LeefbaarheidsdossierHervattenAsync(
        Guid id,
        DateOnly? tot,
        DossierContext context,
        Dossierregister register,
        Dossiertermijnen termijnen,
        IEventPublisher events,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var moment = momenten.Nu();
        var dossier = await register.LaadAsync(id, [], cancellationToken, "id");
        dossier.Hervat(tot ?? moment.Vandaag, moment);
        await termijnen.HervatAsync(dossier, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await events.PublishAsync(new DossierHervat(dossier), cancellationToken);
        return dossier;
    }
}
