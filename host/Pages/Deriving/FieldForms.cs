using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>How a value is shown and entered, from its type and, for a text or a number, from the words that names end in.</summary>
internal static class FieldForms
{
    private static readonly (Veldvorm Form, string[] Words)[] s_texts =
    [
        (Veldvorm.Email, ["email", "emailadres"]),
        (Veldvorm.Telefoon, ["telefoon", "telefoonnummer", "mobiel"]),
        (Veldvorm.Link, ["url", "link", "downloadpad", "website"]),
        (Veldvorm.Code, ["code"]),
        (Veldvorm.Meerregelig,
            ["toelichting", "notitie", "notities", "reden", "motivering", "opmerking", "opmerkingen", "tekst", "feiten", "terugkoppeling", "uitkomst", "doel"]),
    ];

    private static readonly (Veldvorm Form, string[] Words)[] s_numbers =
    [
        (Veldvorm.Percentage, ["percentage"]),
        (Veldvorm.Bedrag, ["bedrag", "budget", "kosten"]),
    ];

    /// <param name="schema">The schema.</param>
    /// <param name="type">Name of the scalar or enum.</param>
    /// <param name="name">The last name of the path, or the input field.</param>
    public static Veldvorm Of(SchemaModel schema, string type, string name) => type switch
    {
        "Upload" => Veldvorm.Bestand,
        "UUID" or "ID" => Veldvorm.Sleutel,
        "Boolean" => Veldvorm.JaNee,
        "Date" or "LocalDate" => Veldvorm.Datum,
        "DateTime" => Veldvorm.Tijdstip,
        "LocalTime" => Veldvorm.Tijd,
        "Int" or "Long" or "Short" or "Byte" or "Decimal" or "Float" => ByName(s_numbers, name) ?? Veldvorm.Getal,
        _ when schema.Types.GetValueOrDefault(type) is { Values.Count: > 0 } => Veldvorm.Keuze,
        _ => ByName(s_texts, name) ?? Veldvorm.Tekst,
    };

    // A reason of closing is a record with a description: only the name itself counts there, because its path ends in that.
    private static Veldvorm? ByName((Veldvorm Form, string[] Words)[] forms, string name)
    {
        foreach (var (form, words) in forms)
        {
            if (Array.Exists(words, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)))
                return form;
        }

        return null;
    }
}
