using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>What the handling of nuisance keeps of a case, also what partners were told about it.</summary>
internal sealed class Overlastwissing : Wisbron
{
    public Overlastwissing(OverlastContext context)
        : base(context)
    {
        Van<Interventie>().Aan(interventie => interventie.LeefbaarheidsdossierId).Aan(interventie => interventie.ActieregelId);
        Van<Interventiedeelnemer>().Aan(deelnemer => deelnemer.InterventieId);
        Van<Afspraak>().Aan(afspraak => afspraak.LeefbaarheidsdossierId);
        Van<Overlastlogboekregel>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<Overlasttriage>().Aan(triage => triage.LeefbaarheidsdossierId);
        Van<Dossieropbouwstuk>().Aan(stuk => stuk.LeefbaarheidsdossierId);
        Van<Doorverwijzing>().Aan(doorverwijzing => doorverwijzing.LeefbaarheidsdossierId).Aan(doorverwijzing => doorverwijzing.GegevensverstrekkingId);
        Van<Gegevensverstrekking>().Aan(verstrekking => verstrekking.LeefbaarheidsdossierId);
        Van<VerstrekteCategorie>().Aan(regel => regel.GegevensverstrekkingId);
    }
}
