namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>How soon reporters heard from the corporation, over the dossiers that began in a period. Cancelled and merged ones do not count.</summary>
/// <param name="Van">The first day on which they began.</param>
/// <param name="Tot">The last day on which they began.</param>
[ObjectType]
internal sealed record Reactietijden(DateOnly Van, DateOnly Tot)
{
    /// <summary>The confirmation that the report had come in; the promise is 2 working days.</summary>
    public Task<Reactiemeting> GetOntvangstbevestigingAsync(Reactiemeter meter, CancellationToken cancellationToken)
        => meter.MeetAsync(this, dossier => dossier.OntvangstbevestigingVerzondenOp, cijfer => cijfer.OntvangstbevestigingNa, cancellationToken);

    /// <summary>What becomes of the report; the promise is 10 working days and the aim 5.</summary>
    public Task<Reactiemeting> GetTerugkoppelingAsync(Reactiemeter meter, CancellationToken cancellationToken)
        => meter.MeetAsync(this, dossier => dossier.TerugkoppelingOp, cijfer => cijfer.TerugkoppelingNa, cancellationToken);

    /// <summary>From the first day of a dossier to its closing.</summary>
    public Task<Doorlooptijd> GetDoorlooptijdAsync(Reactiemeter meter, CancellationToken cancellationToken)
        => meter.DoorlooptijdAsync(this, cancellationToken);
}

/// <summary>
/// Shares in percent. A dossier counts for a term once it can be told whether the term was kept: there was a reaction, or the term is over.
/// </summary>
/// <param name="Dossiers">Dossiers that began in the period.</param>
/// <param name="Gereageerd">Of these, those with a reaction.</param>
/// <param name="BinnenTwee">With a reaction within 2 working days; null when there is nothing to tell yet.</param>
/// <param name="BinnenVijf">Within 5 working days.</param>
/// <param name="BinnenTien">Within 10 working days.</param>
/// <param name="GemiddeldWerkdagen">The average of those with a reaction; null when there are none.</param>
[ObjectType]
internal sealed record Reactiemeting(
    int Dossiers,
    int Gereageerd,
    decimal? BinnenTwee,
    decimal? BinnenVijf,
    decimal? BinnenTien,
    decimal? GemiddeldWerkdagen)
{
    internal const int Twee = 2;
    internal const int Vijf = 5;
    internal const int Tien = 10;

    /// <summary>Makes the shares from how long it took, or how long it has been waited for.</summary>
    internal static Reactiemeting Van(IReadOnlyCollection<Wachttijd> wachttijden)
    {
        var gereageerd = wachttijden.Where(wachttijd => wachttijd.Gereageerd).ToList();
        return new Reactiemeting(
            wachttijden.Sum(wachttijd => wachttijd.Dossiers),
            gereageerd.Sum(wachttijd => wachttijd.Dossiers),
            Deel(wachttijden, Twee),
            Deel(wachttijden, Vijf),
            Deel(wachttijden, Tien),
            Gemiddelde(gereageerd));
    }

    internal static decimal? Gemiddelde(IReadOnlyCollection<Wachttijd> wachttijden)
        => wachttijden.Sum(wachttijd => wachttijd.Dossiers) is > 0 and var aantal
            ? decimal.Round((decimal)wachttijden.Sum(wachttijd => (long)wachttijd.Werkdagen * wachttijd.Dossiers) / aantal, 1, MidpointRounding.AwayFromZero)
            : null;

    private static decimal? Deel(IReadOnlyCollection<Wachttijd> wachttijden, int termijn)
    {
        var telbaar = wachttijden.Where(wachttijd => wachttijd.Gereageerd || wachttijd.Werkdagen > termijn).Sum(wachttijd => wachttijd.Dossiers);
        var gehaald = wachttijden.Where(wachttijd => wachttijd.Gereageerd && wachttijd.Werkdagen <= termijn).Sum(wachttijd => wachttijd.Dossiers);
        return telbaar == 0 ? null : decimal.Round(100m * gehaald / telbaar, 1, MidpointRounding.AwayFromZero);
    }
}

/// <summary>Dossiers that waited equally long.</summary>
/// <param name="Werkdagen">How many working days; from the day after the dossier began.</param>
/// <param name="Gereageerd">False: they still wait.</param>
/// <param name="Dossiers">How many dossiers.</param>
internal readonly record struct Wachttijd(int Werkdagen, bool Gereageerd, int Dossiers);

/// <summary>How long dossiers took.</summary>
/// <param name="Afgesloten">Dossiers of the period that are closed.</param>
/// <param name="Gemiddeld">Their average in working days; null when there are none.</param>
[ObjectType]
internal sealed record Doorlooptijd(int Afgesloten, decimal? Gemiddeld);
