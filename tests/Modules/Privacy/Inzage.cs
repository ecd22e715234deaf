using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>An answer to an inzageverzoek, as a program reads it.</summary>
internal sealed record Inzage(string Json, IReadOnlyList<Groep> Groepen);

internal sealed record Groep(string Naam, string Doel, IReadOnlyList<Gegeven> Gegevens);

internal sealed record Gegeven(string Titel, IReadOnlyList<Veld> Velden);

internal sealed record Veld(string Naam, string Waarde);

internal static class InzageExtensions
{
    /// <summary>Answers an inzageverzoek and reads what was answered.</summary>
    public static async Task<Inzage> InzageAsync(this HostFixture host, Guid contactId)
        => await host.GegevensAsync(await host.MutateAsync(
            "inzageverzoekBeantwoorden", new { contactId, identiteitVastgesteld = true }, "inzageverzoek { gegevensDownloadpad }"));

    /// <summary>Reads the file of an answer.</summary>
    public static async Task<Inzage> GegevensAsync(this HostFixture host, JsonElement verzoek)
    {
        using var antwoord = await host.HaalOpAsync(verzoek.GetProperty("gegevensDownloadpad").GetString()!);
        Assert.True(antwoord.IsSuccessStatusCode);
        var json = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<Inzage>(json, JsonSerializerOptions.Web)! with { Json = json };
    }
}
