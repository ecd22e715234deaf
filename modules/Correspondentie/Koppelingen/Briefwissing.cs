using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Correspondentie.Brieven;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>The letters of a case, with their documents.</summary>
internal sealed class Briefwissing : Wisbron
{
    public Briefwissing(CorrespondentieContext context)
        : base(context)
    {
        Van<Brief>().Aan(brief => brief.LeefbaarheidsdossierId).Aan(brief => brief.ActieregelId).Aan(brief => brief.OnderwerpId).Los(brief => brief.InteractielogpostId);
        Van<Briefantwoord>().Aan(antwoord => antwoord.BriefId);
        Van<Briefdocument>().Aan(document => document.BriefId).MetBestand(document => document.BestandId);
    }
}
