namespace Leefbaarheid.Contracts.Import;

/// <summary>
/// Reads one kind of file into a module: behind the command <c>import &lt;kind&gt; &lt;file&gt;</c>. Found by convention.
/// </summary>
public interface IImporter
{
    /// <summary>The kind, as typed on the command line: <c>eenheden</c>.</summary>
    string Soort { get; }

    /// <summary>The columns that the file has, in the order of the documentation.</summary>
    IReadOnlyList<ImportKolom> Kolommen { get; }

    /// <summary>
    /// Reads a file. Unless <see cref="ImportOpties.AccepteerGoede"/> is set, nothing is written when any row is faulty. A second run
    /// of the same file changes nothing. Memory use does not grow with the file.
    /// </summary>
    /// <param name="bestand">The file; seekable, so that it can be checked in full before anything is written.</param>
    /// <param name="opties">How to treat faulty rows.</param>
    /// <param name="voortgang">Told the number of rows read, now and then.</param>
    /// <param name="cancellationToken">Ends the import; what was not committed is rolled back.</param>
    Task<ImportVerslag> ImporteerAsync(
        Stream bestand,
        ImportOpties opties,
        IProgress<long> voortgang,
        CancellationToken cancellationToken);
}

/// <summary>A column of an import file.</summary>
/// <param name="Naam">As in the header line; upper and lower case are the same.</param>
/// <param name="Verplicht">True when every row needs a value.</param>
/// <param name="Omschrijving">What it holds, in Dutch.</param>
public sealed record ImportKolom(string Naam, bool Verplicht, string Omschrijving);

/// <summary>How to import.</summary>
/// <param name="AccepteerGoede">Write the good rows although others are faulty.</param>
public sealed record ImportOpties(bool AccepteerGoede = false);

/// <summary>A row that was refused, or accepted with a remark.</summary>
/// <param name="Regel">Line number in the file; the header is line 1.</param>
/// <param name="Reden">Dutch sentence.</param>
public sealed record ImportFout(long Regel, string Reden);

/// <summary>What an import did.</summary>
/// <param name="Gelezen">Rows read, without the header.</param>
/// <param name="Nieuw">Rows added.</param>
/// <param name="Gewijzigd">Records changed.</param>
/// <param name="Ongewijzigd">Rows that were there already.</param>
/// <param name="Fouten">Rows refused; the first 1,000.</param>
/// <param name="AantalFouten">Rows refused, all of them.</param>
public sealed record ImportVerslag(
    long Gelezen,
    long Nieuw,
    long Gewijzigd,
    long Ongewijzigd,
    IReadOnlyList<ImportFout> Fouten,
    long AantalFouten)
{
    /// <summary>Rows that were accepted with a remark, such as a date that was kept as text; the first 1,000.</summary>
    public IReadOnlyList<ImportFout> Opmerkingen { get; init; } = [];
}
