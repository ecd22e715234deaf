using Leefbaarheid.Correspondentie.Docx;
using Leefbaarheid.Correspondentie.Gegevens;

namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>Holds the fields of a template against what can be filled in, when it is uploaded and not when the first letter is made.</summary>
internal static class Veldencontrole
{
    /// <exception cref="RegelovertredingException">
    /// <c>VELD_ONBEKEND</c>, <c>VELD_NIET_VOOR_VEROORZAKER</c>, <c>HERHALING_GEEN_LIJST</c>, <c>VRAAG_DUBBEL</c> or <c>VRAAG_ONGEBRUIKT</c>.
    /// </exception>
    public static void Controleer(IReadOnlyList<Sjabloonveld> velden, IReadOnlyList<Vraaggegevens> vragen, bool voorVeroorzaker)
    {
        var vast = Briefveld.Alle.ToDictionary(veld => veld.Naam, StringComparer.OrdinalIgnoreCase);
        var gevraagd = new Dictionary<string, Vraaggegevens>(StringComparer.OrdinalIgnoreCase);
        foreach (var vraag in vragen)
        {
            if (vast.ContainsKey(vraag.Veld) || !gevraagd.TryAdd(vraag.Veld, vraag))
                throw Fout("VRAAG_DUBBEL", $"Het veld '{vraag.Veld}' bestaat al. Geef deze vraag een eigen veld.", "vragen");
        }

        var gebruikt = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var veld in velden)
        {
            if (veld.InHerhaling && (Is(veld.Naam, Samenvoeger.Regel) || Is(veld.Naam, Samenvoeger.Volgnummer)))
                continue;
            if (vast.TryGetValue(veld.Naam, out var bekend))
            {
                if (voorVeroorzaker && !bekend.VoorVeroorzaker)
                {
                    throw Fout(
                        "VELD_NIET_VOOR_VEROORZAKER",
                        $"Het veld '{veld.Naam}' kan de melder bekendmaken en mag daarom niet in een brief aan een veroorzaker staan.");
                }
            }
            else if (Vraag(veld.Naam, gevraagd) is { } vraag)
            {
                gebruikt.Add(vraag.Veld);
                if (veld.Herhaald && vraag.Soort != Vraagsoort.Lijst)
                    throw Fout("HERHALING_GEEN_LIJST", $"Het blok '{veld.Naam}' wordt herhaald. Maak van de vraag erbij een vraag van de soort LIJST.");
            }
            else
            {
                throw Fout(
                    "VELD_ONBEKEND",
                    $"Het sjabloon gebruikt het veld '{veld.Naam}', maar dat bestaat niet. Verbeter de naam, of stel er een vraag bij.");
            }

            if (veld.Herhaald && bekend is not null)
                throw Fout("HERHALING_GEEN_LIJST", $"Het veld '{veld.Naam}' is geen lijst en kan niet worden herhaald.");
        }

        if (vragen.FirstOrDefault(vraag => !gebruikt.Contains(vraag.Veld)) is { } ongebruikt)
            throw Fout("VRAAG_ONGEBRUIKT", $"Het veld '{ongebruikt.Veld}' van een vraag staat niet in het sjabloon.", "vragen");
    }

    /// <summary>The question behind a field; a day also has a field with its name in the week.</summary>
    private static Vraaggegevens? Vraag(string veld, Dictionary<string, Vraaggegevens> gevraagd)
    {
        if (gevraagd.TryGetValue(veld, out var vraag))
            return vraag;
        return veld.EndsWith(Briefvraag.Dagnaam, StringComparison.OrdinalIgnoreCase)
            && gevraagd.TryGetValue(veld[..^Briefvraag.Dagnaam.Length], out var dag)
            && dag.Soort == Vraagsoort.Datum
                ? dag
                : null;
    }

    private static bool Is(string naam, string bedoeld) => string.Equals(naam, bedoeld, StringComparison.OrdinalIgnoreCase);

    private static RegelovertredingException Fout(string code, string bericht, string veld = "bestand") => new(code, bericht, veld);
}
