using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Import;

/// <summary>
/// A file of rows in UTF-8, with or without a byte order mark, separated by semicolons or commas as its header line shows. It may be
/// read more than once, and only one row of it is in memory at a time.
/// </summary>
internal sealed class CsvBestand(Stream bestand, IReadOnlyList<ImportKolom> kolommen)
{
    /// <summary>A row longer than this is a quote that was never closed.</summary>
    private const int MaximumRij = 1024 * 1024;

    /// <summary>Reads the rows from the start.</summary>
    /// <param name="fouten">Gets the rows that cannot be read; these are left out.</param>
    /// <param name="gelezen">Told every row, readable or not.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<(long Regel, CsvRij Rij)> RijenAsync(
        Importfouten fouten,
        Action gelezen,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var scheiding = await ScheidingAsync(cancellationToken);
        bestand.Position = 0;
        await using var lezer = CsvReader.Create(
            bestand,
            new CsvReaderOptions
            {
                Separator = scheiding,
                TrackLineNumbers = true,
                MaxRecordSize = MaximumRij,
                MalformedData = CsvMalformedDataHandling.Skip,
                FieldCountMismatch = CsvFieldCountHandling.Skip,
                OnMalformedRecord = slecht =>
                {
                    gelezen();
                    fouten.Meld(slecht.LineNumber, Uitleg(slecht.Reason));
                },
            },
            leaveOpen: true);
        await lezer.ReadHeaderAsync(cancellationToken);
        if (Kop(lezer, fouten) is not { } plaatsen)
            yield break;

        while (await LeesAsync(lezer, fouten, cancellationToken))
        {
            gelezen();
            var velden = new string[lezer.FieldCount];
            for (var plaats = 0; plaats < velden.Length; plaats++)
                velden[plaats] = lezer.GetString(plaats);
            if (velden.Any(veld => veld.Contains('\uFFFD', StringComparison.Ordinal)))
                fouten.Meld(lezer.LineNumber, "Deze regel is geen UTF-8. Sla het bestand op als CSV UTF-8 en probeer het opnieuw.");
            else
                yield return (lezer.LineNumber, new CsvRij(plaatsen, velden));
        }
    }

    private static async Task<bool> LeesAsync(CsvReader lezer, Importfouten fouten, CancellationToken cancellationToken)
    {
        try
        {
            return await lezer.ReadAsync(cancellationToken);
        }
        catch (CsvFormatException fout)
        {
            fouten.Meld(Math.Max(fout.LineNumber, lezer.LineNumber + 1), "Vanaf hier is het bestand niet te lezen: een aanhalingsteken wordt niet gesloten.");
            return false;
        }
    }

    private static string Uitleg(CsvMalformedReason reden)
        => reden == CsvMalformedReason.FieldCountMismatch
            ? "Deze regel heeft niet evenveel kolommen als de kop."
            : "In deze regel staat een aanhalingsteken dat niet klopt.";

    private async Task<char> ScheidingAsync(CancellationToken cancellationToken)
    {
        bestand.Position = 0;
        using var lezer = new StreamReader(bestand, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var kop = await lezer.ReadLineAsync(cancellationToken) ?? "";
        return kop.Count(teken => teken == ';') >= kop.Count(teken => teken == ',') ? ';' : ',';
    }

    /// <summary>Where each column stands; null when one is missing.</summary>
    private Dictionary<string, int>? Kop(CsvReader lezer, Importfouten fouten)
    {
        var plaatsen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var ontbrekend = new List<string>();
        foreach (var kolom in kolommen)
        {
            if (lezer.TryGetFieldIndex(kolom.Naam, out var plaats))
                plaatsen[kolom.Naam] = plaats;
            else
                ontbrekend.Add(kolom.Naam);
        }

        if (ontbrekend.Count == 0)
            return plaatsen;
        fouten.Meld(1, $"In de kop ontbreekt: {string.Join(", ", ontbrekend)}.");
        return null;
    }
}
