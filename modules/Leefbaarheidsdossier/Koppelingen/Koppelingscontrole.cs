using Leefbaarheid.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>Guards the links of tasks and contact moments, which no foreign key of the database can.</summary>
internal sealed class Koppelingscontrole(DossierContext context) : IEventHandler<KoppelingWordtGelegd>
{
    public async Task HandleAsync(KoppelingWordtGelegd gebeurtenis, CancellationToken cancellationToken)
    {
        var dossier = await context.Dossiers
            .Where(dossier => dossier.Id == gebeurtenis.LeefbaarheidsdossierId)
            .Select(dossier => new
            {
                dossier.Nummer,
                dossier.Gesloten,
                Regelstatus = dossier.Actieregels
                    .Where(regel => regel.Id == gebeurtenis.ActieregelId)
                    .Select(regel => (Actieregelstatus?)regel.Status)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken);

        if (dossier is null)
            gebeurtenis.Weiger("DOSSIER_ONBEKEND", "Dit leefbaarheidsdossier bestaat niet. Kies een dossier uit de lijst.");
        else if (gebeurtenis.ActieregelId is not null && dossier.Regelstatus is null)
            gebeurtenis.Weiger("ACTIEREGEL_ANDER_DOSSIER", $"Deze actieregel hoort niet bij dossier {dossier.Nummer}. Kies een regel van dat dossier.");
        else if (gebeurtenis.NieuwWerk && dossier.Gesloten)
            gebeurtenis.Weiger("DOSSIER_GESLOTEN", $"Dossier {dossier.Nummer} is afgesloten. Heropen het eerst als er nog werk aan is.");
        else if (gebeurtenis.NieuwWerk && dossier.Regelstatus is Actieregelstatus.Voltooid or Actieregelstatus.Vervallen)
            gebeurtenis.Weiger("ACTIEREGEL_GESLOTEN", "Deze actieregel is al afgehandeld. Kies een regel die nog open is.");
    }
}
