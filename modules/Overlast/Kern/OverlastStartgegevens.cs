using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Instrumenten;

namespace Leefbaarheid.Overlast.Kern;

/// <summary>
/// The catalogue and the checklist that a corporation starts with. What it renamed or blocked stays so: only codes that are missing are
/// added.
/// </summary>
internal sealed class OverlastStartgegevens(OverlastContext context) : IStartgegevens
{
    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        await context.VulAanAsync(Instrumenten(), cancellationToken);
        await context.VulAanAsync(Onderdelen(), cancellationToken);
    }

    private static IEnumerable<Instrument> Instrumenten()
    {
        var fysiek = new Instrumentindeling(Instrumentdomein.Fysiek, Instrumentwerking.Preventief, Pijler.FysiekeWoonomgeving);
        var activerend = new Instrumentindeling(Instrumentdomein.Sociaal, Instrumentwerking.Activerend, Pijler.SamenWonen);
        var preventief = new Instrumentindeling(Instrumentdomein.Sociaal, Instrumentwerking.Preventief, Pijler.SociaalPreventief);
        var repressief = new Instrumentindeling(Instrumentdomein.Sociaal, Instrumentwerking.Repressief, Pijler.SociaalRepressief);
        return
        [
            new("OMGEVING", "Groene, schone, hele en veilige omgeving", fysiek),
            new("SURVEIL", "Surveillance", fysiek with { VereistGrondslag = true }),
            new("CAMERA", "Camerabewaking", fysiek with { VereistGrondslag = true }),
            new("ZICHTBAAR", "Aanwezig en zichtbaar zijn", fysiek),

            new("BEWGROEP", "Deelnemen aan bewonersgroepen", activerend),
            new("DIALOOG", "Dialoog voeren", activerend),
            new("ONDERST", "Huurders ondersteunen", activerend),
            new("FONDS", "Leefbaarheidsfonds", activerend),

            new("SOCRETURN", "Social return", preventief),
            new("PARTNERS", "Samenwerken met zorg, gemeente, politie en huurdersorganisatie", preventief),
            new("BUURTBEM", "Buurtbemiddeling", preventief),
            new("BEWBIJEEN", "Bewonersbijeenkomst", preventief),
            new("TOEWIJZ", "Samenwerken met verhuur en matchingspunt", preventief),
            new("COMPLEX", "Complexbeheerplan", preventief),

            new("BELEID", "Beleid actief communiceren", repressief),
            new("AANSPR", "Aanspreken", repressief),
            new("HOORWED", "Hoor en wederhoor", repressief),
            new("BRIEF", "Waarschuwingsbrief", repressief),
            new("MEDIATION", "Mediation", repressief),
            new("KETEN", "Gezamenlijke aanpak met ketenpartners", repressief),
            new("STOPGESPR", "Stopgesprek", repressief),
            new("ALLONGE", "Allonge over leefregels", repressief),
            new("SOMMATIE", "Sommatiebrief", repressief),
            new("TIJDELIJK", "Tijdelijk contract", repressief),
            new("VERWIJZING", "Verwijzing naar een externe instantie", repressief),
            new("EINDEHUUR", "Beëindiging van de huurovereenkomst", repressief),
        ];
    }

    private static IEnumerable<Dossieropbouwonderdeel> Onderdelen() =>
    [
        new("VERKLBUREN", "Verklaringen van buren", 10),
        new("BEELDGEL", "Foto's, video of geluidsopnamen", 20),
        new("WAARSCHBR", "Waarschuwingsbrieven", 30),
        new("CORRESP", "Correspondentie met betrokkenen", 40),
        new("VERKLMEDW", "Verklaringen van medewerkers", 50),
        new("GETUIGEN", "Getuigenlijst", 60),
    ];
}
