using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

namespace Leefbaarheid.Onderhoudsverzoeken.Demo;

/// <summary>A maintenance request for every open line of the demonstration dossiers that asks for maintenance, at several stages.</summary>
internal sealed class OnderhoudDemodata(OnderhoudContext context, Onderhoudsverzoekproces proces, IDossierdemobron dossiers) : IDemodata
{
    private const string ActieOnderhoud = "ONDERHOUD";

    private static readonly (string Omschrijving, string Locatie, string Oorzaak)[] Defecten =
    [
        ("Lamp boven de brandgang doet het niet meer", "PAD", "OUD"),
        ("Armatuur in het portiek hangt los", "POR", "VAN"),
        ("Lichtmast bij de fietsenstalling knippert", "FIE", "SLT"),
        ("Verlichting op de galerij gaat overdag aan", "GAL", "OUD"),
    ];

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        var regels = await dossiers.OpenActieregelsAsync(ActieOnderhoud, cancellationToken);
        foreach (var (plaats, regel) in regels.Index())
        {
            var verzoek = await proces.MaakVanuitActieregelAsync(
                regel, Onderhoudsverzoek.SoortLeefbaarheid, opdracht.Vandaag.AddDays(plaats % 3 * -20), cancellationToken);
            var (omschrijving, locatie, oorzaak) = Defecten[plaats % Defecten.Length];
            verzoek.VoegDefectToe(omschrijving, locatie, oorzaak, knoop: null);
            verzoek.VoegVoorkeurToe(opdracht.Vandaag.AddDays(3 + (plaats % 5)), (Dagdeel)(plaats % 3), opdracht.Vandaag);
            if (plaats % 2 == 1)
                verzoek.ZetStatus(Onderhoudsverzoekstatus.InBehandeling);
            if (plaats % 4 == 3)
                verzoek.LaatUitvoerenDoor("Lichtpunt Installatietechniek");
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
