using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Correspondentie.Docx;
using Leefbaarheid.Modules.Tests.Klachten;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>Fatima Jansen reports the music of Ruben de Wit, two doors further.</summary>
internal sealed class Brievenopstelling
{
    /// <summary>Everything about a letter that tests look at.</summary>
    public const string Velden =
        """
        id version nummer onderwerp soort status versie sjabloonversie ontvanger vertrouwelijkheid verzondenOp verzondenDoor kanaal
        onderwerpSoort downloadpad antwoorden { veld antwoord } documenten { versie sjabloonversie bestandId } sjabloon { code }
        leefbaarheidsdossier { id } actieregel { id } contact { id } interactielogpost { id }
        """;

    private readonly HostFixture _host;

    private Brievenopstelling(HostFixture host, Leefomgeving buurt) => (_host, Buurt) = (host, buurt);

    public Leefomgeving Buurt { get; }

    public Guid Melder { get; private set; }

    public Guid Veroorzaker { get; private set; }

    public Guid Dossier { get; private set; }

    public static async Task<Brievenopstelling> MaakAsync(HostFixture host, string type = "OVERLIND")
    {
        var opstelling = new Brievenopstelling(host, await Leefomgeving.MaakAsync(host));
        opstelling.Melder = await opstelling.PersoonAsync("Jansen", "Fatima", "mevrouw", null, 5, "0612345678");
        opstelling.Veroorzaker = await opstelling.PersoonAsync("Wit", "Ruben", "dhr.", "de", 9, null);
        opstelling.Dossier = await opstelling.Buurt.DossierAsync(type, "Harde muziek, gemeld door Fatima Jansen");
        await host.MutateAsync(
            "dossierMelderToevoegen", new { leefbaarheidsdossierId = opstelling.Dossier, contactId = opstelling.Melder }, "leefbaarheidsdossier { id }");
        await host.MutateAsync(
            "dossierVeroorzakerToevoegen", new { leefbaarheidsdossierId = opstelling.Dossier, contactId = opstelling.Veroorzaker }, "leefbaarheidsdossier { id }");
        return opstelling;
    }

    public async Task<Guid> PersoonAsync(string achternaam, string voornaam, string aanhef, string? tussenvoegsel, int huisnummer, string? telefoon)
        => (await _host.MutateAsync(
            "contactAanmaken",
            new
            {
                soort = "PERSOON",
                achternaam,
                voornaam,
                initialen = $"{voornaam[0]}.",
                aanhef,
                tussenvoegsel,
                straat = "Kastanjelaan",
                huisnummer,
                postcode = "1234 AB",
                woonplaats = "Waterdam",
                telefoon,
            },
            "contact { id }")).Id();

    public Task<Guid> SjabloonAsync(string code) => Buurt.CodeAsync("briefsjablonen", code);

    public async Task<JsonElement> BriefAsync(string sjabloon, Guid contactId, object antwoorden, Guid? actieregelId = null, string selectie = Velden)
        => await _host.MutateAsync("briefMaken", await InvoerAsync(sjabloon, contactId, antwoorden, actieregelId), $"brief {{ {selectie} }}");

    public async Task<object> InvoerAsync(string sjabloon, Guid contactId, object antwoorden, Guid? actieregelId = null) => new
    {
        leefbaarheidsdossierId = Dossier,
        sjabloonId = await SjabloonAsync(sjabloon),
        contactId,
        actieregelId,
        antwoorden = Antwoorden(antwoorden),
    };

    /// <summary>The members of an anonymous object, as answers to the questions of that name.</summary>
    public static IReadOnlyList<object> Antwoorden(object antwoorden)
        => [.. antwoorden.GetType().GetProperties().Select(veld => new { veld = veld.Name, tekst = (string?)veld.GetValue(antwoorden) })];

    /// <summary>A letter of demand that says nothing of the reporter.</summary>
    public static object Sommatie(string overlast = "harde muziek in de nacht") => new
    {
        Overlast = overlast,
        Voorvallen = "20 november, 22.10 uur: muziek\n21 november, 23.00 uur: muziek",
        Eis = "Zet uw muziek na tien uur 's avonds zacht.",
        UiterlijkOp = "2026-11-30",
    };

    public static object Ontvangst() => new { Samenvatting = "U hoort 's nachts muziek.", UiterlijkBericht = "2026-12-04" };

    /// <summary>The text of the latest document of a letter, out of the storage.</summary>
    public async Task<string> TekstAsync(JsonElement brief) => Lees(await DocumentAsync(brief));

    public async Task<byte[]> DocumentAsync(JsonElement brief, int versie = 0)
    {
        var documenten = brief.GetProperty("documenten").EnumerateArray().ToList();
        var bestandId = documenten[versie == 0 ? ^1 : versie - 1].GetProperty("bestandId").GetGuid();
        await using var scope = _host.Services.CreateAsyncScope();
        await using var bron = await scope.ServiceProvider.GetRequiredService<IBestandsopslag>().OpenAsync(bestandId, TestContext.Current.CancellationToken);
        using var inhoud = new MemoryStream();
        await bron.CopyToAsync(inhoud, TestContext.Current.CancellationToken);
        return inhoud.ToArray();
    }

    public static string Lees(byte[] document)
    {
        Docxbouwer.IsGeldig(document);
        using var open = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return open.LeesTekst();
    }
}
