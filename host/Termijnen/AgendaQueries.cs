using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>The corporation's calendar, for people and for integrations that count working days as we do.</summary>
[QueryType]
internal sealed class AgendaQueries
{
    // From the first whole year of the Gregorian calendar, by which Easter is reckoned.
    private const int EersteJaar = 1583;
    private const int LaatsteJaar = 9999;

    /// <summary>The corporation's own closing days in order of date: those of one year, or all of them.</summary>
    public async Task<IReadOnlyList<Sluitingsdag>> GetSluitingsdagenAsync(
        int? jaar,
        PlatformContext platform,
        CancellationToken cancellationToken)
    {
        var (van, tot) = jaar is null
            ? (DateOnly.MinValue, DateOnly.MaxValue)
            : (new DateOnly(Jaar(jaar.Value), 1, 1), new DateOnly(jaar.Value, 12, 31));
        return await platform.Sluitingsdagen
            .AsNoTracking()
            .Where(dag => dag.Datum >= van && dag.Datum <= tot)
            .OrderBy(dag => dag.Datum)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The Dutch public holidays of a year (1583–9999) in order of date.</summary>
    public IReadOnlyList<Feestdag> GetFeestdagen(int jaar)
        => [.. Feestdagen.Van(Jaar(jaar)).Select(feestdag => new Feestdag(feestdag.Key, feestdag.Value))];

    /// <summary>
    /// The day that a date formula gives: 5WD (working days), 10D, 6W, 1M, 1J, also in sequence as in 1M-2WD. Only WD looks at the
    /// calendar: weekends, public holidays and closing days.
    /// </summary>
    public async Task<DateOnly> GetWerkdagAsync(DateOnly vanaf, string formule, IBasisagenda agenda, CancellationToken cancellationToken)
        => Datumformule.Lees(formule, "formule").Pas(vanaf, await agenda.LaadAsync(cancellationToken));

    private static int Jaar(int jaar) => Invoer.Tussen(jaar, EersteJaar, LaatsteJaar, "jaar");
}
