namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>
/// Counts working days: Monday to Friday, without Dutch public holidays and without the corporation's own closing days. Immutable.
/// </summary>
/// <param name="sluitingsdagen">The corporation's own closing days.</param>
public sealed class Werkkalender(IEnumerable<DateOnly> sluitingsdagen)
{
    private readonly HashSet<DateOnly> _sluitingsdagen = [.. sluitingsdagen];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, string>> _feestdagen = new();

    /// <summary>True when the corporation works on this day.</summary>
    public bool IsWerkdag(DateOnly dag)
        => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !_sluitingsdagen.Contains(dag)
            && !_feestdagen.GetOrAdd(dag.Year, Feestdagen.Van).ContainsKey(dag);

    /// <summary>
    /// The day that lies a number of working days after (or, when negative, before) another. Counting starts on the first working
    /// day after it, as for a term that runs from the day after receipt; 0 gives the day itself when it is a working day, else
    /// the first one after it.
    /// </summary>
    public DateOnly PlusWerkdagen(DateOnly dag, int werkdagen)
    {
        var stap = werkdagen < 0 ? -1 : 1;
        var resterend = Math.Abs(werkdagen);
        while (resterend > 0)
        {
            dag = dag.AddDays(stap);
            if (IsWerkdag(dag))
                resterend--;
        }

        while (!IsWerkdag(dag))
            dag = dag.AddDays(stap);
        return dag;
    }

    /// <summary>How many working days lie after <paramref name="van"/> up to and including <paramref name="tot"/>; negative backwards.</summary>
    public int WerkdagenTussen(DateOnly van, DateOnly tot)
    {
        if (tot < van)
            return -WerkdagenTussen(tot, van);
        var aantal = 0;
        for (var dag = van.AddDays(1); dag <= tot; dag = dag.AddDays(1))
        {
            if (IsWerkdag(dag))
                aantal++;
        }

        return aantal;
    }
}
