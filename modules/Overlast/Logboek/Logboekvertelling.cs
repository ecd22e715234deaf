using System.Globalization;
using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Overlast.Logboek;

/// <summary>
/// What a letter can say of the nuisance: when and what, out of the logbook. Who noticed it and in what words stays here, so that it can be
/// told to whoever causes it.
/// </summary>
internal sealed class Logboekvertelling(OverlastContext context) : IEventHandler<DossiergegevensGevraagd>
{
    private const int MaxVoorvallen = 20;

    private static readonly CultureInfo s_nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public async Task HandleAsync(DossiergegevensGevraagd gebeurtenis, CancellationToken cancellationToken)
    {
        var dossierId = gebeurtenis.Dossier.Id;
        var voorvallen = await context.Logboek
            .Where(regel => regel.LeefbaarheidsdossierId == dossierId && !regel.Doorgehaald)
            .OrderByDescending(regel => regel.Datum).ThenByDescending(regel => regel.Tijd)
            .Take(MaxVoorvallen)
            .Select(regel => new { regel.Datum, regel.Tijd, regel.Aard })
            .ToListAsync(cancellationToken);
        if (voorvallen.Count == 0)
            return;
        voorvallen.Reverse();
        gebeurtenis.Meld("Voorvallen", string.Join('\n', voorvallen.Select(voorval => string.Create(
            s_nederlands, $"{voorval.Datum:d MMMM yyyy}, {voorval.Tijd:HH.mm} uur: {Naam(voorval.Aard)}"))));
        gebeurtenis.Meld("Overlast", string.Join(" en ", voorvallen.Select(voorval => Naam(voorval.Aard)).Distinct(StringComparer.Ordinal)));
    }

    private static string Naam(Overlastaard aard) => aard switch
    {
        Overlastaard.Geluid => "geluidsoverlast",
        Overlastaard.Stank => "stankoverlast",
        Overlastaard.Vervuiling => "vervuiling",
        Overlastaard.Agressie => "agressief gedrag",
        Overlastaard.Vernieling => "vernieling",
        Overlastaard.Drugs => "overlast door drugs",
        Overlastaard.Dieren => "overlast door dieren",
        Overlastaard.Ruzie => "ruzie",
        _ => "andere overlast",
    };
}
