using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// The fields of a change as they are stored: JSON in one column, so that a change is one row however many fields it has. Read strictly,
/// because what the seal covers is what was read: nothing may stand in the text that the seal does not see.
/// </summary>
internal static class Veldinhoud
{
    private static readonly JsonSerializerOptions s_vorm = new()
    {
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        // It stands in a column and in no page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static string Schrijf(IReadOnlyCollection<Veldwijziging> velden) => velden.Count == 0 ? "" : JsonSerializer.Serialize(velden, s_vorm);

    /// <exception cref="BeschadigdException">It is no text that <see cref="Schrijf"/> made.</exception>
    public static IReadOnlyList<Veldwijziging> Lees(string inhoud)
    {
        if (inhoud.Length == 0)
            return [];
        try
        {
            return JsonSerializer.Deserialize<List<Veldwijziging>>(inhoud, s_vorm) ?? [];
        }
        catch (JsonException wrong)
        {
            throw new BeschadigdException(wrong.Message);
        }
    }
}
