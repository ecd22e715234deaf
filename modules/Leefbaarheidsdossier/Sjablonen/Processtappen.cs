using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Sjablonen;

/// <summary>Adds a template's lines to a dossier, with the tasks that it asks for at once.</summary>
internal sealed class Processtappen(DossierContext context, IBasisagenda agenda, ITaken taken)
{
    /// <param name="dossier">With its type, action lines and, for a betrokkene, its parties.</param>
    /// <param name="sjabloon">With its steps and their actions.</param>
    /// <param name="moment">Now.</param>
    /// <param name="betrokkene">Whom the lines are about; null for nobody.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task VoegToeAsync(
        Leefbaarheidsdossier dossier,
        Processtappensjabloon sjabloon,
        Moment moment,
        (Partijrol Rol, Guid ContactId)? betrokkene,
        CancellationToken cancellationToken)
    {
        var kalender = await agenda.LaadAsync(cancellationToken);
        var toegevoegd = dossier.VoegStappenToe(sjabloon, kalender, moment, betrokkene);
        await context.SaveChangesAsync(cancellationToken);

        foreach (var (stap, regel) in toegevoegd.Where(paar => paar.Stap.TaakDirectAanmaken))
        {
            var (medewerkerId, teamId) = Uitvoerder(stap, dossier);
            // Nobody to give it to yet: the line itself stays as the reminder.
            if (medewerkerId is null && teamId is null)
                continue;
            await taken.MaakAsync(
                new NieuweTaak(regel.Omschrijving)
                {
                    MedewerkerId = medewerkerId,
                    TeamId = teamId,
                    // A template may count backwards; a new task cannot be overdue already.
                    Vervaldatum = regel.VoorgesteldeDatum < moment.Vandaag ? moment.Vandaag : regel.VoorgesteldeDatum,
                    ContactId = regel.BetrokkeneId,
                    LeefbaarheidsdossierId = dossier.Id,
                    ActieregelId = regel.Id,
                },
                cancellationToken);
        }
    }

    private static (Guid? MedewerkerId, Guid? TeamId) Uitvoerder(Processtap stap, Leefbaarheidsdossier dossier)
        => stap.MedewerkerId is null && stap.TeamId is null
            ? (dossier.BehandelendMedewerkerId, dossier.BehandelendTeamId)
            : (stap.MedewerkerId, stap.TeamId);
}
