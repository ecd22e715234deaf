using Leefbaarheid.Basisregistraties.Bewaren;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Demo;

/// <summary>How long the demonstration corporation keeps its cases; of a few the term is over, so that there is a round to look at.</summary>
internal sealed class Bewaardemo(BasisContext context, IBasisagenda agenda)
{
    private const string Dossier = "Leefbaarheidsdossier";

    public async Task MaakAsync(CancellationToken cancellationToken)
    {
        var kalender = await agenda.LaadAsync(cancellationToken);
        context.AddRange(
            Beleid(null, null, "Besluit directie: vijf jaar na afhandeling", "5J", Startgebeurtenis.Afhandeling),
            Beleid("VERBETER", null, "Besluit directie: zonder klacht of overlast twintig maanden", "20M", Startgebeurtenis.Afhandeling),
            Beleid(null, "ONTRUIM", "Besluit directie: na ontruiming twee jaar na het einde van de huur", "2J", Startgebeurtenis.EindeHuur));
        await context.SaveChangesAsync(cancellationToken);

        Bewaarbeleid Beleid(string? type, string? reden, string omschrijving, string termijn, Startgebeurtenis start)
            => new(Dossier, type, reden, new Bewaarregels(omschrijving, termijn, start, Bewaaractie.Verwijderen, Geblokkeerd: false), kalender);
    }
}
