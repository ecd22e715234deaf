using System.Globalization;

namespace Leefbaarheid.Host.Logboek;

/// <summary>Follows the chain of seals with their rows, and notes where it breaks.</summary>
/// <param name="bewaard">A seal that the chain must have; null for none.</param>
internal sealed class Zegelketen(BewaardZegel? bewaard)
{
    /// <summary>Of a log that was spoilt on purpose nobody reads more.</summary>
    private const int HoogstensBreuken = 100;

    private readonly Dictionary<int, Stap> _stappen = [];
    private readonly List<Logboekbreuk> _breuken = [];

    /// <summary>Fields whose values are gone, and those of which a row tells so.</summary>
    private readonly Dictionary<(Guid Record, string Veld), Wijziging> _gewist = [];
    private readonly HashSet<(Guid Record, string Veld)> _gemeld = [];

    private int _aantalBreuken;
    private int _aantalZegels;
    private long _aantalRegels;
    private byte[]? _hash;
    private DateTime? _moment;
    private bool _bewaardGezien = bewaard is null;

    /// <summary>Of the last seal that was read.</summary>
    public int Nummer { get; private set; }

    /// <summary>The next seals, in order.</summary>
    public void Voeg(IEnumerable<Zegel> zegels)
    {
        foreach (var zegel in zegels)
            Voeg(zegel);
    }

    /// <summary>A row of the seals that were read last, or a stray.</summary>
    public void Voeg(Wijziging rij)
    {
        _aantalRegels++;
        var nummer = rij.Zegel!.Value;
        if (!_stappen.TryGetValue(nummer, out var stap))
        {
            Breek(Breuksoort.RegelZonderZegel, nummer, rij.Id, _moment, tot: null, "Een regel noemt een zegel dat er niet is.");
            return;
        }

        try
        {
            if (!stap.Regels.Remove(Convert.ToHexString(rij.Afdruk())))
                Breek(Breuksoort.RegelGewijzigdOfToegevoegd, nummer, rij.Id, stap.Van, stap.Tot, "Een regel is na het verzegelen gewijzigd of toegevoegd.");
            Let(rij);
        }
        catch (BeschadigdException)
        {
            Breek(Breuksoort.RegelGewijzigdOfToegevoegd, nummer, rij.Id, stap.Van, stap.Tot, "Een regel is onleesbaar gemaakt.");
        }
    }

    /// <summary>A row without a seal.</summary>
    public void Onverzegeld(Wijziging rij)
    {
        try
        {
            Let(rij);
        }
        catch (BeschadigdException)
        {
            // Once it is sealed it is found.
        }
    }

    /// <summary>All rows of the seals that were read last have been added.</summary>
    public void SluitZegels()
    {
        foreach (var (nummer, stap) in _stappen.Where(stap => stap.Value.Regels.Count > 0))
        {
            Breek(
                Breuksoort.RegelVerdwenen,
                nummer,
                regel: null,
                stap.Van,
                stap.Tot,
                string.Create(CultureInfo.InvariantCulture, $"Verzegelde regels die er niet meer zijn, of niet meer zo: {stap.Regels.Count}."));
        }

        _stappen.Clear();
    }

    public Logboekverslag Verslag(long onverzegeld)
    {
        if (!_bewaardGezien)
            Breek(Breuksoort.AnderZegel, bewaard!.Nummer, regel: null, van: null, tot: null, "Het zegel dat u hebt bewaard, is er niet meer.");
        foreach (var (veld, rij) in _gewist.Where(veld => !_gemeld.Contains(veld.Key)))
            Breek(Breuksoort.WaardenGewist, rij.Zegel ?? 0, rij.Id, van: null, tot: null, $"De waarden van {veld.Veld} zijn gewist zonder dat het logboek zegt door wie.");
        return new Logboekverslag(
            _aantalBreuken == 0, _aantalZegels, _aantalRegels, onverzegeld, _moment, _hash is null ? null : Nummer, Hex(_hash), _breuken, _aantalBreuken);
    }

    private void Voeg(Zegel zegel)
    {
        if (zegel.Nummer != Nummer + 1)
            Breek(Breuksoort.ZegelOntbreekt, Nummer + 1, regel: null, _moment, zegel.VerzegeldOp, "Een of meer zegels ontbreken.");
        // Behind a gap nobody knows the hash that it should build on, and the gap was told of.
        else if (!zegel.Hash.AsSpan().SequenceEqual(zegel.Bereken(_hash)))
            Breek(Breuksoort.ZegelGewijzigd, zegel.Nummer, regel: null, _moment, zegel.VerzegeldOp, "Het zegel past niet op wat ervoor staat: een van beide is gewijzigd.");
        if (zegel.Aantal * Afdruk.Lengte != zegel.Afdrukken.Length)
            Breek(Breuksoort.ZegelGewijzigd, zegel.Nummer, regel: null, _moment, zegel.VerzegeldOp, "Het zegel is beschadigd.");
        if (bewaard?.Nummer == zegel.Nummer)
        {
            _bewaardGezien = true;
            if (!string.Equals(bewaard.Hash, Hex(zegel.Hash), StringComparison.OrdinalIgnoreCase))
                Breek(Breuksoort.AnderZegel, zegel.Nummer, regel: null, _moment, zegel.VerzegeldOp, "Dit zegel is niet het zegel dat u hebt bewaard.");
        }

        _stappen.Add(zegel.Nummer, new Stap(zegel.Regels(), _moment, zegel.VerzegeldOp));
        _aantalZegels++;
        (Nummer, _hash, _moment) = (zegel.Nummer, zegel.Hash, zegel.VerzegeldOp);
    }

    private void Let(Wijziging rij)
    {
        foreach (var veld in Veldinhoud.Lees(rij.Inhoud))
        {
            if (rij.Soort == Logsoort.Gewist)
                _gemeld.Add((rij.RecordId, veld.Naam));
            else if (veld.Staat == Veldstaat.Gewist)
                _gewist.TryAdd((rij.RecordId, veld.Naam), rij);
        }
    }

    private void Breek(Breuksoort soort, int zegel, Guid? regel, DateTime? van, DateTime? tot, string omschrijving)
    {
        _aantalBreuken++;
        if (_breuken.Count < HoogstensBreuken)
            _breuken.Add(new Logboekbreuk(soort, zegel, regel, van, tot, omschrijving));
    }

    private static string? Hex(byte[]? hash) => hash is null ? null : Convert.ToHexString(hash);

    private sealed record Stap(HashSet<string> Regels, DateTime? Van, DateTime Tot);
}
