using System.Collections.Concurrent;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Pages;

namespace Leefbaarheid.Host.Logboek;

/// <summary>What people call the fields of the log: what the pages call them.</summary>
internal sealed class Veldtitels(PageCatalog catalog)
{
    private const string Sleutel = "Id";

    private readonly ConcurrentDictionary<(string Recordtype, string Veld), string> _titels = [];

    public string Van(string recordtype, string veld) => _titels.GetOrAdd((recordtype, veld), Zoek);

    private string Zoek((string Recordtype, string Veld) gezocht)
    {
        var velden = catalog.All.Where(page => page.RecordType == gezocht.Recordtype).SelectMany(page => Velden(page.Page)).ToList();
        // A record is logged by its key, and shown by what it is called.
        var record = gezocht.Veld.EndsWith(Sleutel, StringComparison.Ordinal) ? gezocht.Veld[..^Sleutel.Length] : gezocht.Veld;
        return (velden.Find(veld => veld.Path == gezocht.Veld) ?? velden.Find(veld => veld.Path.StartsWith($"{record}.", StringComparison.Ordinal)))?.Caption
            ?? Woorden(record);
    }

    private static IEnumerable<PageField> Velden(Page page) => page switch
    {
        CardPage card => card.Tabs.SelectMany(tab => tab.Fields),
        ListPage list => list.Fields,
        _ => [],
    };

    /// <summary><c>afgehandeldOp</c>: Afgehandeld op.</summary>
    private static string Woorden(string naam)
    {
        var woorden = string.Concat(naam.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
        return char.ToUpperInvariant(woorden[0]) + woorden[1..];
    }
}
