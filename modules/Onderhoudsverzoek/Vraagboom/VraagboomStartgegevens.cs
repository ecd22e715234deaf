using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

/// <summary>
/// A first vraagboom for what liveability dossiers ask for most: shared rooms and the ground around the building. Codes are VERA
/// DEFECTLOCATIE with a path behind it. A corporation extends it; nothing of it is ever overwritten.
/// </summary>
internal sealed class VraagboomStartgegevens(OnderhoudContext context) : IStartgegevens
{
    private static readonly string[] Paden =
    [
        "POR Trappenhuis / Portiek > Verlichting > Armatuur > Lamp brandt niet",
        "POR Trappenhuis / Portiek > Verlichting > Armatuur > Armatuur kapot",
        "POR Trappenhuis / Portiek > Deur > Deurdranger > Sluit niet",
        "POR Trappenhuis / Portiek > Deur > Slot > Klemt of kapot",
        "POR Trappenhuis / Portiek > Wand > Afwerking > Beklad (graffiti)",
        "ENT Entreehal / Ingang > Bellentableau > Intercom > Werkt niet",
        "ENT Entreehal / Ingang > Brievenbussen > Klep of slot > Kapot",
        "GAL Galerij / galerijgang > Hekwerk > Balustrade > Los of beschadigd",
        "GAL Galerij / galerijgang > Vloer > Tegel > Los of scheef",
        "FIE Fietsenstalling > Deur > Slot > Klemt of kapot",
        "FIE Fietsenstalling > Verlichting > Armatuur > Lamp brandt niet",
        "PAD Pad / brandgang > Verharding > Tegel > Los of scheef",
        "PAD Pad / brandgang > Verlichting > Lantaarn > Lamp brandt niet",
        "PAD Pad / brandgang > Poort > Slot > Klemt of kapot",
        "TUI Tuin > Beplanting > Heesters > Overgroei",
        "TUI Tuin > Erfafscheiding > Schutting > Los of omgewaaid",
        "LIF Lift > Cabine > Wand > Beschadigd of beklad",
        "CON Containerruimte > Vloer > Afwerking > Vervuild",
    ];

    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        var bestaand = await context.Vraagboomknopen.ToDictionaryAsync(knoop => knoop.Code, StringComparer.Ordinal, cancellationToken);
        foreach (var pad in Paden)
        {
            Vraagboomknoop? bovenliggend = null;
            var namen = pad.Split(" > ");
            for (var niveau = 0; niveau < namen.Length; niveau++)
                bovenliggend = Knoop(bestaand, namen[niveau], (Vraagboomniveau)niveau, bovenliggend);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private Vraagboomknoop Knoop(
        Dictionary<string, Vraagboomknoop> bestaand,
        string naam,
        Vraagboomniveau niveau,
        Vraagboomknoop? bovenliggend)
    {
        var locatie = bovenliggend is null ? naam[..3] : null;
        var label = bovenliggend is null ? naam[4..] : naam;
        var code = bovenliggend is null ? locatie! : $"{bovenliggend.Code}.{Afkorting(label)}";
        if (bestaand.TryGetValue(code, out var knoop))
            return knoop;
        knoop = new Vraagboomknoop(code, label, niveau, bovenliggend, locatie);
        context.Add(knoop);
        bestaand.Add(code, knoop);
        return knoop;
    }

    private static string Afkorting(string naam)
    {
        var letters = naam.Where(char.IsAsciiLetter).Take(9).ToArray();
        return new string(letters).ToUpperInvariant();
    }
}
