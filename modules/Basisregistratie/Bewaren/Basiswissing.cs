using Leefbaarheid.Basisregistraties.Bijlagen;
using Leefbaarheid.Basisregistraties.Correctie;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Signalen;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Bewaring;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>The work, the conversations, the attachments and the signals of a case.</summary>
internal sealed class Basiswissing : Wisbron
{
    public Basiswissing(BasisContext context)
        : base(context)
    {
        Van<Taak>().Aan(taak => taak.LeefbaarheidsdossierId).Aan(taak => taak.ActieregelId).Aan(taak => taak.OrganisatortaakId);

        // A conversation that was part of a task can belong to another case, and then stays there.
        Van<Interactielogpost>().Aan(post => post.LeefbaarheidsdossierId).Aan(post => post.ActieregelId).Los(post => post.TaakId);
        Van<Bijlage>().Aan(bijlage => bijlage.OnderwerpId).MetBestand(bijlage => bijlage.BestandId);
        Van<Bijlageversie>().Aan(versie => versie.BijlageId).MetBestand(versie => versie.BestandId);

        // It repeats what stood in the record. That somebody asked, and what was decided, stays with the request.
        Van<Correctieregel>().Aan(regel => regel.RecordId).AlsSpoor();
        Van<Signaal>().Aan(signaal => signaal.OnderwerpId).Aan(signaal => signaal.PaginaId).AlsSpoor();
        Van<Signaalontvanger>().Aan(ontvanger => ontvanger.SignaalId).AlsSpoor();
    }
}
