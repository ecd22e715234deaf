using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>The requests that were made from a case: they say what it says. What the repair cost is in the books of the corporation.</summary>
internal sealed class Onderhoudswissing : Wisbron
{
    public Onderhoudswissing(OnderhoudContext context)
        : base(context)
    {
        Van<Onderhoudsverzoek>().Aan(verzoek => verzoek.LeefbaarheidsdossierId).Aan(verzoek => verzoek.ActieregelId);
        Van<Defect>().Aan(defect => defect.OnderhoudsverzoekId);
        Van<VoorkeurAfspraak>().Aan(afspraak => afspraak.OnderhoudsverzoekId);
        Van<Verrekening>().Aan(verrekening => verrekening.OnderhoudsverzoekId);

        // It goes with either of the two, and the other one is no other request for that.
        Van<GerelateerdVerzoek>().Aan(relatie => relatie.OnderhoudsverzoekId).Aan(relatie => relatie.VerzoekId).AlsSpoor();
    }
}
