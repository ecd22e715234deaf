using System.Globalization;

namespace Leefbaarheid.Basisregistraties.Import;

/// <summary>One row of a file, by column. What cannot be read is refused with the column's name.</summary>
internal sealed class CsvRij(IReadOnlyDictionary<string, int> kolommen, string[] velden)
{
    private static readonly string[] Datumvormen = ["d-M-yyyy", "yyyy-MM-dd"];

    /// <summary>The text of a column; null when it is empty.</summary>
    public string? Tekst(string kolom)
    {
        var tekst = velden[kolommen[kolom]].Trim();
        return tekst.Length == 0 ? null : tekst;
    }

    public string Verplicht(string kolom)
        => Tekst(kolom) ?? throw new RegelovertredingException("VERPLICHT", $"De kolom '{kolom}' is leeg.", kolom);

    /// <summary>A number or code that records are known by: capitals, so that a key in another case is the same key.</summary>
    public string? Sleutel(string kolom) => Tekst(kolom)?.ToUpperInvariant();

    public int? Getal(string kolom)
    {
        if (Tekst(kolom) is not { } tekst)
            return null;
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            ? getal
            : throw new RegelovertredingException("GEEN_GETAL", $"'{tekst}' in de kolom '{kolom}' is geen geheel getal.", kolom);
    }

    public DateOnly? Datum(string kolom)
    {
        if (Tekst(kolom) is not { } tekst)
            return null;
        return DateOnly.TryParseExact(tekst, Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
            ? datum
            : throw new RegelovertredingException(
                "GEEN_DATUM",
                $"'{tekst}' in de kolom '{kolom}' is geen datum. Schrijf hem als 31-12-2026 of 2026-12-31.",
                kolom);
    }

    public TKeuze Keuze<TKeuze>(string kolom)
        where TKeuze : struct, Enum
    {
        var tekst = Verplicht(kolom);

        // Parsing alone also takes numbers and lists of names.
        return Enum.GetNames<TKeuze>().Contains(tekst, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<TKeuze>(tekst, ignoreCase: true)
            : throw new RegelovertredingException(
                "ONBEKENDE_KEUZE",
                $"'{tekst}' in de kolom '{kolom}' kan niet. Kies uit: {string.Join(", ", Enum.GetNames<TKeuze>())}.",
                kolom);
    }

    /// <summary>Codes with a vertical bar between them.</summary>
    public IReadOnlyList<string> Codes(string kolom)
        => Sleutel(kolom)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToList() ?? [];
}
