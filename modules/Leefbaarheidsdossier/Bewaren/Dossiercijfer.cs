using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Bewaren;

/// <summary>
/// What the figures keep of a dossier that was erased: nothing that leads back to it, to a person or to an address. Days are cut to months;
/// how long things took is kept as a number.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Dossiercijfer : Entity
{
    private Dossiercijfer()
    {
    }

    public Dossiercijfer(Leefbaarheidsdossier dossier, Guid? gebiedId, Werkkalender kalender)
    {
        var einde = dossier.AfgehandeldPer!.Value;
        TypeId = dossier.TypeId;
        AfhandelingsredenId = dossier.AfhandelingsredenId;
        Pijler = dossier.Pijler;
        GebiedId = gebiedId;
        TeamId = dossier.BehandelendTeamId;
        Beginmaand = Maand(dossier.Begindatum);
        Eindmaand = Maand(einde);
        Geannuleerd = dossier.Status!.Soort == Statussoort.Geannuleerd;
        Doorlooptijd = kalender.WerkdagenTussen(dossier.Begindatum, einde);
        OntvangstbevestigingNa = Na(dossier, dossier.OntvangstbevestigingVerzondenOp, kalender);
        TerugkoppelingNa = Na(dossier, dossier.TerugkoppelingOp, kalender);
    }

    public Guid TypeId { get; private set; }

    public Leefbaarheidsdossiertype? Type { get; private set; }

    public Guid? AfhandelingsredenId { get; private set; }

    public Dossierafhandelingsreden? Afhandelingsreden { get; private set; }

    public Pijler? Pijler { get; private set; }

    /// <summary>The area that the dossier showed, or that of its unit; null when it had none.</summary>
    public Guid? GebiedId { get; private set; }

    /// <summary>The team that handled it; null for none.</summary>
    public Guid? TeamId { get; private set; }

    /// <summary>The first day of the month in which it began.</summary>
    public DateOnly Beginmaand { get; private set; }

    /// <summary>The first day of the month in which it was closed.</summary>
    public DateOnly Eindmaand { get; private set; }

    /// <summary>True when it was cancelled, and so does not count as work that was done.</summary>
    public bool Geannuleerd { get; private set; }

    /// <summary>Working days from the first day to the closing.</summary>
    public int Doorlooptijd { get; private set; }

    /// <summary>Working days until the reporter heard that the report had come in; null when that was not recorded.</summary>
    public int? OntvangstbevestigingNa { get; private set; }

    /// <summary>Working days until the reporter heard what becomes of it; null when that was not recorded.</summary>
    public int? TerugkoppelingNa { get; private set; }

    private static DateOnly Maand(DateOnly dag) => new(dag.Year, dag.Month, 1);

    private static int? Na(Leefbaarheidsdossier dossier, DateOnly? op, Werkkalender kalender)
        => op is { } dag ? kalender.WerkdagenTussen(dossier.Begindatum, dag) : null;
}
