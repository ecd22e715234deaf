using Leefbaarheid.Contracts.Privacy;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>What dossiers keep personal data for.</summary>
internal sealed class Dossierverwerkingen : IVerwerkingsbron
{
    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Leefbaarheidsdossiers", "Meldingen, klachten en overlast behandelen, en zorgen voor een leefbare woonomgeving.", Grondslag.GerechtvaardigdBelang,
            "De corporatie is huurders een rustig woongenot verplicht en werkt aan de leefbaarheid; een dossier gaat niet verder dan de zaak vraagt.",
            [typeof(Leefbaarheidsdossier), typeof(Statusregel), typeof(Actieregel), typeof(Opmerkingsregel), typeof(Kenmerk), typeof(Meelezer)])
        {
            Betrokkenen = "melders, veroorzakers, andere betrokkenen, medewerkers",
            Ontvangers = "medewerkers die met dossiers werken; partners alleen onder een convenant",
            Bewaarsoort = nameof(Leefbaarheidsdossier),
            Bewaartermijn = "Volgens het bewaarbeleid; waar dat er niet is, wist het programma niets.",
        },
    ];
}
