using System.IO.Compression;
using System.Text;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>Everything that is stored, read past the program: every column of every table, and every file.</summary>
internal sealed class Databaseinhoud
{
    private Databaseinhoud(IReadOnlyList<Cel> cellen, IReadOnlyDictionary<string, string> bestanden)
    {
        Cellen = cellen;
        Bestanden = bestanden;
    }

    public IReadOnlyList<Cel> Cellen { get; }

    /// <summary>Text of every file of the host by its path, with what is packed in documents unpacked.</summary>
    public IReadOnlyDictionary<string, string> Bestanden { get; }

    public static Databaseinhoud Lees(HostFixture host)
    {
        var cellen = new List<Cel>();
        using (var database = new SqliteConnection($"Data Source={Path.Combine(host.Map, "test.db")};Mode=ReadOnly;Pooling=False"))
        {
            database.Open();
            foreach (var tabel in Lijst(database, "SELECT name FROM sqlite_master WHERE type = 'table'"))
                cellen.AddRange(Rijen(database, tabel));
        }

        var bestanden = Directory.EnumerateFiles(host.Map, "*", SearchOption.AllDirectories)
            .Where(pad => !Path.GetFileName(pad).StartsWith("test.db", StringComparison.Ordinal) && !pad.EndsWith(".log", StringComparison.Ordinal))
            .ToDictionary(pad => pad, Tekst);
        return new Databaseinhoud(cellen, bestanden);
    }

    private static IEnumerable<Cel> Rijen(SqliteConnection database, string tabel)
    {
        using var vraag = database.CreateCommand();
        vraag.CommandText = $"SELECT * FROM \"{tabel}\"";
        using var lezer = vraag.ExecuteReader();
        var id = Enumerable.Range(0, lezer.FieldCount).FirstOrDefault(kolom => lezer.GetName(kolom) == "Id", -1);
        var nummer = 0;
        while (lezer.Read())
        {
            var rij = id < 0 ? $"{nummer++}" : lezer.GetValue(id).ToString()!;
            for (var kolom = 0; kolom < lezer.FieldCount; kolom++)
            {
                var waarde = lezer.GetValue(kolom) switch
                {
                    byte[] bytes => Encoding.UTF8.GetString(bytes),
                    var ander => ander.ToString()!,
                };
                if (waarde.Length > 0)
                    yield return new Cel(tabel, lezer.GetName(kolom), rij, waarde);
            }
        }
    }

    private static List<string> Lijst(SqliteConnection database, string sql)
    {
        using var vraag = database.CreateCommand();
        vraag.CommandText = sql;
        using var lezer = vraag.ExecuteReader();
        var namen = new List<string>();
        while (lezer.Read())
            namen.Add(lezer.GetString(0));
        return namen;
    }

    private static string Tekst(string pad)
    {
        var bytes = File.ReadAllBytes(pad);
        if (bytes is not [(byte)'P', (byte)'K', 3, 4, ..])
            return Encoding.UTF8.GetString(bytes);
        using var pakket = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', pakket.Entries.Select(deel =>
        {
            using var lezer = new StreamReader(deel.Open());
            return lezer.ReadToEnd();
        }));
    }
}

/// <summary>A stored value.</summary>
/// <param name="Tabel">Its table.</param>
/// <param name="Kolom">Its column.</param>
/// <param name="Rij">Key of its row.</param>
/// <param name="Tekst">The value.</param>
internal sealed record Cel(string Tabel, string Kolom, string Rij, string Tekst);
