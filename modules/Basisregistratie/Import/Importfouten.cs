using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Import;

/// <summary>The rows that an import refuses: all of them counted, the first thousand with their reason.</summary>
internal sealed class Importfouten
{
    private const int MaximumUitgelegd = 1000;

    private readonly HashSet<long> _regels = [];
    private readonly List<ImportFout> _uitgelegd = [];

    public long Aantal => _regels.Count;

    /// <summary>In the order of the file, although doubts about references are settled last.</summary>
    public IReadOnlyList<ImportFout> Uitgelegd => [.. _uitgelegd.OrderBy(fout => fout.Regel)];

    public bool Bevat(long regel) => _regels.Contains(regel);

    /// <summary>One reason per row is enough to put it right.</summary>
    public void Meld(long regel, string reden)
    {
        if (_regels.Add(regel) && _uitgelegd.Count < MaximumUitgelegd)
            _uitgelegd.Add(new ImportFout(regel, reden));
    }
}
