using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>The stored row of a <see cref="Termijn"/>.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Termijnpost : Entity
{
    public const int SoortLengte = 100;

    public Termijnpost(TermijnOnderwerp onderwerp, string soort)
    {
        OnderwerpSoort = onderwerp.Soort;
        OnderwerpId = onderwerp.Id;
        Soort = soort;
    }

    private Termijnpost()
    {
    }

    public string OnderwerpSoort { get; private set; } = "";

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid OnderwerpId { get; private set; }

    public string Soort { get; private set; } = "";

    public DateOnly? Streefdatum { get; private set; }

    public DateOnly UiterlijkeDatum { get; private set; }

    public DateOnly? GepauzeerdVan { get; private set; }

    /// <summary>The day on which it was met; null while it is open and when it was withdrawn.</summary>
    public DateOnly? GehaaldOp { get; private set; }

    /// <summary>When it was met or withdrawn; null while it is open.</summary>
    public DateTime? AfgeslotenOp { get; private set; }

    /// <summary>When the sweep told the owner; null as long as it has not.</summary>
    public DateTime? GesignaleerdOp { get; private set; }

    public TermijnOnderwerp Onderwerp => new(OnderwerpSoort, OnderwerpId);

    public void Stel(DateOnly uiterlijkeDatum, DateOnly? streefdatum)
    {
        if (streefdatum > uiterlijkeDatum)
        {
            throw new RegelovertredingException(
                "STREEFDATUM_NA_UITERLIJKE_DATUM",
                "De streefdatum ligt na de uiterlijke datum. Kies een eerdere streefdatum.",
                "streefdatum");
        }

        // A moved deadline is told again when its new day comes.
        if (uiterlijkeDatum != UiterlijkeDatum)
            GesignaleerdOp = null;
        UiterlijkeDatum = uiterlijkeDatum;
        Streefdatum = streefdatum;
    }

    public void Haal(DateOnly op, DateTime nu)
    {
        GehaaldOp = op;
        AfgeslotenOp = nu;
    }

    public void Verval(DateTime nu) => AfgeslotenOp = nu;

    public void Pauzeer(DateOnly van) => GepauzeerdVan ??= van;

    public void Hervat(DateOnly tot, Werkkalender kalender)
    {
        if (GepauzeerdVan is not { } van)
            return;
        if (tot < van)
        {
            throw new RegelovertredingException(
                "HERVATTING_VOOR_PAUZE",
                $"De termijn is gepauzeerd vanaf {van:d-M-yyyy}. Kies een latere dag om te hervatten.",
                "tot");
        }

        // The pause lasts from its first day up to, but not including, the day on which the clock runs again.
        var werkdagen = kalender.WerkdagenTussen(van.AddDays(-1), tot.AddDays(-1));
        GepauzeerdVan = null;
        if (werkdagen > 0)
        {
            Stel(
                kalender.PlusWerkdagen(UiterlijkeDatum, werkdagen),
                Streefdatum is { } streef ? kalender.PlusWerkdagen(streef, werkdagen) : null);
        }
    }

    public Termijn AlsTermijn() => new(Id, Onderwerp, Soort, Streefdatum, UiterlijkeDatum, GepauzeerdVan, GehaaldOp);
}
