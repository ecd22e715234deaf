using System.Text.Encodings.Web;
using System.Text.Json;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>The answer as a program reads it: somebody may take his data elsewhere.</summary>
internal static class Inzagegegevens
{
    private static readonly JsonSerializerOptions s_vorm = new()
    {
        // A file, and no part of a page: names keep their accents.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static byte[] Schrijf(Inzageantwoord antwoord) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            nummer = antwoord.Nummer,
            naam = antwoord.Naam,
            ontvangenOp = antwoord.OntvangenOp,
            beantwoordOp = antwoord.BeantwoordOp,
            groepen = antwoord.Groepen.Select(groep => new
            {
                naam = groep.Naam,
                doel = groep.Doel,
                gegevens = groep.Gegevens.Select(gegeven => new
                {
                    titel = gegeven.Titel,
                    velden = gegeven.Velden.Select(veld => new { naam = veld.Naam, waarde = veld.Waarde }),
                }),
            }),
        },
        s_vorm);
}
