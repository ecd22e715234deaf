using System.Linq.Expressions;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Leefbaarheidsdossiers.Bewaren;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// Measures reaction times. The database counts per pair of days, so that a year of dossiers is a short list; the working days between
/// are counted here, because holidays and closing days are not known there. Dossiers that were erased since count as they did.
/// </summary>
internal sealed class Reactiemeter(DossierContext context, IBasisagenda agenda, TimeProvider klok)
{
    public async Task<Reactiemeting> MeetAsync(
        Reactietijden periode,
        Expression<Func<Leefbaarheidsdossier, DateOnly?>> reactie,
        Expression<Func<Dossiercijfer, int?>> gewist,
        CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var kalender = await agenda.LaadAsync(cancellationToken);
        var groepen = await PerDagAsync(periode, reactie, cancellationToken);
        var cijfers = await GewistAsync(periode, gewist, cancellationToken);
        return Reactiemeting.Van(
        [
            .. groepen.Select(groep => new Wachttijd(kalender.WerkdagenTussen(groep.Begin, groep.Op ?? vandaag), groep.Op is not null, groep.Aantal)),

            // Where there was no reaction there never will be: the terms are long over.
            .. cijfers.Select(groep => new Wachttijd(groep.Werkdagen ?? int.MaxValue, groep.Werkdagen is not null, groep.Aantal)),
        ]);
    }

    public async Task<Doorlooptijd> DoorlooptijdAsync(Reactietijden periode, CancellationToken cancellationToken)
    {
        var kalender = await agenda.LaadAsync(cancellationToken);
        var afgesloten = (await PerDagAsync(periode, dossier => dossier.AfgehandeldPer, cancellationToken))
            .Where(groep => groep.Op is not null)
            .Select(groep => new Wachttijd(kalender.WerkdagenTussen(groep.Begin, groep.Op!.Value), Gereageerd: true, groep.Aantal))
            .Concat((await GewistAsync(periode, cijfer => cijfer.Doorlooptijd, cancellationToken)).Select(groep => new Wachttijd(groep.Werkdagen!.Value, Gereageerd: true, groep.Aantal)))
            .ToList();
        return new Doorlooptijd(afgesloten.Sum(groep => groep.Dossiers), Reactiemeting.Gemiddelde(afgesloten));
    }

    private async Task<List<Daggroep>> PerDagAsync(
        Reactietijden periode, Expression<Func<Leefbaarheidsdossier, DateOnly?>> op, CancellationToken cancellationToken)
    {
        var begin = op.Parameters[0];
        var paar = Expression.Lambda<Func<Leefbaarheidsdossier, Dagpaar>>(
            Expression.MemberInit(
                Expression.New(typeof(Dagpaar)),
                Expression.Bind(typeof(Dagpaar).GetProperty(nameof(Dagpaar.Begin))!, Expression.Property(begin, nameof(Leefbaarheidsdossier.Begindatum))),
                Expression.Bind(typeof(Dagpaar).GetProperty(nameof(Dagpaar.Op))!, op.Body)),
            begin);
        return await context.Dossiers
            .Where(dossier => dossier.Begindatum >= periode.Van
                && dossier.Begindatum <= periode.Tot
                && dossier.SamengevoegdInId == null
                && dossier.Status!.Soort != Statussoort.Geannuleerd)
            .GroupBy(paar)
            .Select(groep => new Daggroep { Begin = groep.Key.Begin, Op = groep.Key.Op, Aantal = groep.Count() })
            .ToListAsync(cancellationToken);
    }

    /// <summary>Of what was erased only the months are known: those that began in a month of the period count.</summary>
    private async Task<List<Gewistgroep>> GewistAsync(
        Reactietijden periode, Expression<Func<Dossiercijfer, int?>> werkdagen, CancellationToken cancellationToken)
    {
        var vanaf = new DateOnly(periode.Van.Year, periode.Van.Month, 1);
        return await context.Cijfers
            .Where(cijfer => cijfer.Beginmaand >= vanaf && cijfer.Beginmaand <= periode.Tot && !cijfer.Geannuleerd)
            .GroupBy(werkdagen)
            .Select(groep => new Gewistgroep { Werkdagen = groep.Key, Aantal = groep.Count() })
            .ToListAsync(cancellationToken);
    }

    private sealed record Gewistgroep
    {
        public int? Werkdagen { get; init; }

        public int Aantal { get; init; }
    }

    private sealed record Dagpaar
    {
        public DateOnly Begin { get; init; }

        public DateOnly? Op { get; init; }
    }

    private sealed record Daggroep
    {
        public DateOnly Begin { get; init; }

        public DateOnly? Op { get; init; }

        public int Aantal { get; init; }
    }
}
