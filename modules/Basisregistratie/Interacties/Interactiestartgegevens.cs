namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>
/// The templates that a corporation starts with. Teams are its own, so the standard team is for it to fill in; a code that is there
/// already stays as it is.
/// </summary>
internal sealed class Interactiestartgegevens(BasisContext context) : IStartgegevens
{
    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        var bekend = await context.Interactiesjablonen.Select(sjabloon => sjabloon.Code).ToListAsync(cancellationToken);
        context.AddRange(Sjablonen().ExceptBy(bekend, sjabloon => sjabloon.Code, StringComparer.Ordinal));
        await context.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<Interactiesjabloon> Sjablonen() =>
    [
        Inkomend("KLACHT-TEL", "Klacht", "Klacht per telefoon", "TEL", "Klacht beoordelen", 2),
        Inkomend("KLACHT-MAIL", "Klacht", "Klacht per e-mail", "EMA", "Klacht beoordelen", 2),
        Inkomend("KLACHT-BRIEF", "Klacht", "Klacht per brief", "BRI", "Klacht beoordelen", 2),
        Inkomend("OVERLAST-TEL", "Overlast", "Overlastmelding per telefoon", "TEL", "Overlastmelding beoordelen", 2),
        Inkomend("OVERLAST-NET", "Overlast", "Overlastmelding via het klantportaal", "INT", "Overlastmelding beoordelen", 2),
        Inkomend("LEEFOMG-TEL", "Leefomgeving", "Melding over de leefomgeving", "TEL", "Melding leefomgeving beoordelen", 5),
        Inkomend("TERUGBEL", "Algemeen", "Terugbelverzoek", "TEL", "Bewoner terugbellen", 1),
        Inkomend("VRAAG-BALIE", "Algemeen", "Vraag aan de balie", "BAL", null, null),
        Uitgaand("NABELLEN", "Nabellen over de afhandeling", "TEL", portaal: false),
        Uitgaand("HUISBEZOEK", "Huisbezoek", "BEZ", portaal: false),
        Uitgaand("BEVESTIGING", "Bevestiging per e-mail", "EMA", portaal: true),
    ];

    private static Interactiesjabloon Inkomend(string code, string groep, string omschrijving, string kanaal, string? taak, int? termijn)
    {
        var sjabloon = new Interactiesjabloon(code, omschrijving, "INK", kanaal, Initiator.Contact);
        sjabloon.Beschrijf(omschrijving, groep, toonInKlantportaal: true);
        sjabloon.LeidtTot(taak is not null, taak, termijn, standaardTeamId: null);
        return sjabloon;
    }

    private static Interactiesjabloon Uitgaand(string code, string omschrijving, string kanaal, bool portaal)
    {
        var sjabloon = new Interactiesjabloon(code, omschrijving, "UIT", kanaal, Initiator.Corporatie);
        sjabloon.Beschrijf(omschrijving, "Afhandeling", portaal);
        return sjabloon;
    }
}
