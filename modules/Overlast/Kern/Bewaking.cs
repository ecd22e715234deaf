using System.Globalization;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Samenwerking;

namespace Leefbaarheid.Overlast.Kern;

/// <summary>Has the last days of this module's records watched: when one comes, whoever handles the dossier gets a task.</summary>
internal sealed class Bewaking(ITermijnen termijnen)
{
    public static IReadOnlyList<Termijnsoort> Soorten { get; } =
    [
        new("AFSPRAAK_EINDE", "Einde van een afspraak"),
        new("INTERVENTIE_EINDE", "Einde van een interventie"),
        new("PARTNERREACTIE", "Terugkoppeling van netwerkpartner"),
    ];

    /// <summary>Sets or moves the deadline of a record; withdraws it when the record has no last day.</summary>
    public Task StelAsync(Dossierdeel deel, CancellationToken cancellationToken)
        => Einde(deel) is { } einde
            ? termijnen.StelAsync(Onderwerp(deel), Soort(deel), einde, streefdatum: null, cancellationToken)
            : termijnen.VervalAsync(Onderwerp(deel), Soort(deel), cancellationToken);

    /// <summary>Says that what was waited for has happened.</summary>
    public Task HaalAsync(Dossierdeel deel, DateOnly op, CancellationToken cancellationToken)
        => termijnen.HaalAsync(Onderwerp(deel), Soort(deel), op, cancellationToken);

    public static TermijnOnderwerp Onderwerp(Dossierdeel deel) => new(deel.GetType().Name, deel.Id);

    private static DateOnly? Einde(Dossierdeel deel) => deel switch
    {
        Afspraak afspraak => afspraak.GeldigTot,
        Interventie interventie => interventie.Einddatum,
        Doorverwijzing doorverwijzing => doorverwijzing.TerugkoppelingVerwachtOp,
        _ => null,
    };

    private static string Soort(Dossierdeel deel) => deel switch
    {
        Afspraak => "AFSPRAAK_EINDE",
        Interventie => "INTERVENTIE_EINDE",
        Doorverwijzing => "PARTNERREACTIE",
        _ => throw new ArgumentOutOfRangeException(nameof(deel), deel.GetType().Name, "Nothing of this record is watched."),
    };
}

/// <summary>Makes the task when the day has come.</summary>
internal sealed class Termijntaak(OverlastContext context, IDossierinzicht dossiers, ITaken taken, TimeProvider klok) : IEventHandler<AfterTermijnBereikt>
{
    private const int MaxTaakomschrijving = 250;

    public async Task HandleAsync(AfterTermijnBereikt gebeurtenis, CancellationToken cancellationToken)
    {
        if (gebeurtenis.Moment != Termijnmoment.UiterlijkeDatum)
            return;
        var (deel, tekst) = await TekstAsync(gebeurtenis.Termijn.Onderwerp, cancellationToken);
        if (deel is null || await dossiers.ZoekAsync(deel.LeefbaarheidsdossierId, cancellationToken) is not { } dossier)
            return;
        // Nobody to give it to: the deadline itself is what the lists of deadlines show.
        if (dossier.BehandelendMedewerkerId is null && dossier.BehandelendTeamId is null)
            return;

        // No work can be hung on a closed dossier; the task then names it.
        var omschrijving = dossier.Gesloten ? $"{tekst} (dossier {dossier.Dossier.Nummer})" : tekst;
        await taken.MaakAsync(
            new NieuweTaak(omschrijving.Length > MaxTaakomschrijving ? omschrijving[..MaxTaakomschrijving] : omschrijving)
            {
                MedewerkerId = dossier.BehandelendMedewerkerId,
                TeamId = dossier.BehandelendTeamId,
                Vervaldatum = klok.Vandaag(),
                ContactId = (deel as Afspraak)?.ContactId,
                LeefbaarheidsdossierId = dossier.Gesloten ? null : dossier.Dossier.Id,
                ActieregelId = null,
            },
            cancellationToken);
    }

    private async Task<(Dossierdeel? Deel, string Tekst)> TekstAsync(TermijnOnderwerp onderwerp, CancellationToken cancellationToken)
    {
        switch (onderwerp.Soort)
        {
            case nameof(Afspraak):
                var afspraak = await context.Afspraken.FindAsync([onderwerp.Id], cancellationToken);
                return (afspraak, string.Create(
                    CultureInfo.InvariantCulture, $"Naleving beoordelen: de afspraak loopt af op {afspraak?.GeldigTot:d-M-yyyy}"));
            case nameof(Interventie):
                var interventie = await context.Interventies.Include(gekozen => gekozen.Instrument)
                    .FirstOrDefaultAsync(gekozen => gekozen.Id == onderwerp.Id, cancellationToken);
                return (interventie, $"Uitkomst vastleggen: {interventie?.Instrument?.Omschrijving} loopt af");
            case nameof(Doorverwijzing):
                var doorverwijzing = await context.Doorverwijzingen.Include(gekozen => gekozen.Netwerkpartner)
                    .FirstOrDefaultAsync(gekozen => gekozen.Id == onderwerp.Id, cancellationToken);
                return (doorverwijzing, $"Navragen bij {doorverwijzing?.Netwerkpartner?.Naam} wat er met de doorverwijzing is gedaan");
            default:
                return (null, "");
        }
    }
}
