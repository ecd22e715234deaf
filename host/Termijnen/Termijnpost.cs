using System.Globalization;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Scheduling;

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

    /// <summary>When the sweep told that the target has come; null as long as it has not.</summary>
    public DateTime? StreefGesignaleerdOp { get; private set; }

    /// <summary>When the sweep told that the last day has come; null as long as it has not.</summary>
    public DateTime? GesignaleerdOp { get; private set; }

    /// <summary>
    /// When the sweep is to look at it again, by the clock on the wall (<see cref="Wandklok"/>); null when there is nothing to tell: it is
    /// closed, it sleeps, or all was told.
    /// </summary>
    public DateTime? SignaalOp { get; private set; }

    /// <summary>How often telling failed since it last succeeded.</summary>
    public int MislukteSignalen { get; private set; }

    /// <summary>When telling last failed; null when it did not since it last succeeded.</summary>
    public DateTime? SignaalMisluktOp { get; private set; }

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

        if (uiterlijkeDatum == UiterlijkeDatum && streefdatum == Streefdatum)
            return;

        // A moved deadline is told again when its new day comes.
        if (uiterlijkeDatum != UiterlijkeDatum)
            GesignaleerdOp = null;
        if (streefdatum != Streefdatum)
            StreefGesignaleerdOp = null;
        UiterlijkeDatum = uiterlijkeDatum;
        Streefdatum = streefdatum;
        PlanSignaal();
    }

    public void Haal(DateOnly op, DateTime nu)
    {
        GehaaldOp = op;
        Verval(nu);
    }

    public void Verval(DateTime nu)
    {
        AfgeslotenOp = nu;
        PlanSignaal();
    }

    public void Pauzeer(DateOnly van)
    {
        GepauzeerdVan ??= van;
        PlanSignaal();
    }

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

        PlanSignaal();
    }

    /// <summary>Notes that its day is told, and gives what to tell. Call it only when <see cref="SignaalOp"/> has come.</summary>
    public AfterTermijnBereikt Signaleer(DateTime nu, DateTime wand)
    {
        var laatste = Begin(UiterlijkeDatum) <= wand && !Slaapt(UiterlijkeDatum);
        if (laatste)
            GesignaleerdOp = nu;
        else
            StreefGesignaleerdOp = nu;
        PlanSignaal();
        var (moment, dag) = laatste ? (Termijnmoment.UiterlijkeDatum, UiterlijkeDatum) : (Termijnmoment.Streefdatum, Streefdatum!.Value);
        return new AfterTermijnBereikt(AlsTermijn(), moment, string.Create(CultureInfo.InvariantCulture, $"{Id:N}/{moment}/{dag:yyyyMMdd}"));
    }

    /// <summary>Telling failed: not again before a pause that grows.</summary>
    public void StelSignaalUit(DateTime nu, DateTime wand)
    {
        MislukteSignalen++;
        SignaalMisluktOp = nu;
        SignaalOp = wand + Backoff.After(MislukteSignalen);
    }

    public Termijn AlsTermijn() => new(Id, Onderwerp, Soort, Streefdatum, UiterlijkeDatum, GepauzeerdVan, GehaaldOp)
    {
        Open = AfgeslotenOp is null,
    };

    private static DateTime Begin(DateOnly dag) => dag.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>A day that lies before the pause is still told.</summary>
    private bool Slaapt(DateOnly dag) => GepauzeerdVan <= dag;

    private void PlanSignaal()
    {
        MislukteSignalen = 0;
        SignaalMisluktOp = null;
        SignaalOp = VolgendeDag() is { } dag && !Slaapt(dag) ? Begin(dag) : null;
    }

    private DateOnly? VolgendeDag()
        => AfgeslotenOp is not null || GesignaleerdOp is not null ? null
            : Streefdatum < UiterlijkeDatum && StreefGesignaleerdOp is null ? Streefdatum
            : UiterlijkeDatum;
}
