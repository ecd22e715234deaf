using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>What tests of correction do over and over.</summary>
internal static class Correctiehost
{
    public const string Verzoek =
        "correctieverzoek { id version nummer status ontvangenOp uiterlijkOp vertegenwoordiger verlengdOp aantalRegels aantalToegewezen besluit beslotenOp motivering "
        + "afgeslotenOp documentDownloadpad verklaring verklaringDownloadpad contact { naam } "
        + "regels { id groep recordsoort recordId titel veld oudeWaarde gewensteWaarde oordeel motivering uitgevoerd nieuweWaarde } "
        + "ontvangers { id naam wat op isPersoon geinformeerdOp nietGeinformeerdOmdat } }";

    public static async Task<Guid> PersoonAsync(this HostFixture host, string voornaam, string achternaam, string? geboortedatum = null, string? telefoon = null)
        => (await host.MutateAsync("contactAanmaken", new { soort = "PERSOON", voornaam, achternaam, geboortedatum, telefoon }, "contact { id }")).GetProperty("id").GetGuid();

    public static Task<JsonElement> VastleggenAsync(this HostFixture host, Guid contactId, string ontvangenOp = "2026-11-20", bool beperken = true)
        => host.MutateAsync(
            "correctieverzoekVastleggen", new { contactId, ontvangenOp, identiteitVastgesteld = true, indiener = "BETROKKENE", beperken }, Verzoek);

    /// <summary>The key of a field among what the person can contest.</summary>
    public static async Task<string> GegevenAsync(this HostFixture host, JsonElement verzoek, string veld, string groep = "Wie u bent")
        => Assert.Single(await host.GegevensAsync(verzoek.Sleutel()), gegeven => gegeven.Tekst("veld") == veld && gegeven.Tekst("groep") == groep).Tekst("id")!;

    public static async Task<IReadOnlyList<JsonElement>> GegevensAsync(this HostFixture host, Guid verzoek)
        => (await host.QueryAsync("query($id: UUID!) { correctieverzoek(id: $id) { gegevens { id groep recordsoort recordId titel veld waarde } } }", new { id = verzoek }))
            .GetProperty("correctieverzoek").Lijst("gegevens");

    public static async Task<JsonElement> BetwistAsync(this HostFixture host, JsonElement verzoek, string veld, string? gewensteWaarde, string groep = "Wie u bent")
        => await host.MutateAsync(
            "correctieregelToevoegen", new { correctieverzoekId = verzoek.Sleutel(), gegeven = await host.GegevenAsync(verzoek, veld, groep), gewensteWaarde }, Verzoek);

    public static Task<JsonElement> BeoordeelAsync(this HostFixture host, JsonElement verzoek, string veld, string oordeel, string? motivering = null)
        => host.MutateAsync(
            "correctieregelBeoordelen", new { id = verzoek.Regel(veld).Sleutel(), oordeel, motivering }, Verzoek);

    public static Task<JsonElement> BesluitAsync(this HostFixture host, JsonElement verzoek, string motivering = "Nagegaan in het paspoort.")
        => host.MutateAsync("correctieverzoekBesluiten", new { id = verzoek.Sleutel(), versie = verzoek.Versie(), motivering }, Verzoek);

    public static Task<JsonElement> SluitAsync(this HostFixture host, JsonElement verzoek)
        => host.MutateAsync("correctieverzoekAfsluiten", new { id = verzoek.Sleutel(), versie = verzoek.Versie() }, Verzoek);

    /// <summary>The ordinary way to change a contact.</summary>
    public static async Task WijzigContactAsync(this HostFixture host, Guid id, Dictionary<string, object?> velden)
    {
        velden["id"] = id;
        velden["versie"] = (await host.QueryAsync("query($id: UUID!) { contact(id: $id) { version } }", new { id })).GetProperty("contact").Versie();
        await host.MutateAsync("contactWijzigen", velden, "contact { id }");
    }

    public static async Task<string?> BeperkingAsync(this HostFixture host, Guid contact)
        => (await host.QueryAsync("query($id: UUID!) { contact(id: $id) { verwerkingsbeperking } }", new { id = contact })).GetProperty("contact").Tekst("verwerkingsbeperking");

    public static JsonElement Regel(this JsonElement verzoek, string veld) => Assert.Single(verzoek.Lijst("regels"), regel => regel.Tekst("veld") == veld);

    public static Guid Sleutel(this JsonElement element) => element.GetProperty("id").GetGuid();

    public static long Versie(this JsonElement element) => element.GetProperty("version").GetInt64();
}
