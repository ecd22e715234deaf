using System.Text.Json;
using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Klachten;

/// <summary>Complaints of a household of the demonstration corporation, as far as a test needs them.</summary>
internal sealed class Klachtopstelling(Schema schema)
{
    /// <summary>The team of the usual medewerker.</summary>
    public const string Team = "SOCIAAL";

    /// <summary>A household that can complain.</summary>
    public async Task<Klager> KlagerAsync()
    {
        var contact = (await schema.QueryAsync("{ contacten(first: 1, where: { nummer: { startsWith: \"H\" } }) { nodes { id nummer naam } } }"))
            .GetProperty("contacten").GetProperty("nodes")[0];
        return new Klager(Id(contact), contact.GetProperty("nummer").GetString()!, contact.GetProperty("naam").GetString()!);
    }

    /// <summary>A task of the team that says what the contact centre heard; returns its number.</summary>
    public async Task<string> TeamtaakAsync(Klager klager, string omschrijving)
        => (await schema.MutateAsync(
                "taakAanmaken",
                new { omschrijving, notities = "De aannemer is twee keer niet geweest.", teamId = await schema.CodeAsync("teams", Team), contactId = klager.Id },
                "taak { nummer }"))
            .GetProperty("nummer").GetString()!;

    /// <summary>A contact moment that nobody linked yet.</summary>
    public Task InteractieAsync(Klager klager, string onderwerp)
        => schema.MutateAsync("interactieVastleggen", new { contactId = klager.Id, onderwerp, richting = "INK", kanaal = "TEL" }, "interactielogpost { id }");

    /// <summary>A complaint that was admitted, treated by the usual medewerker, with who complains as melder.</summary>
    public async Task<Dossier> InBehandelingAsync(Klager klager, string omschrijving)
    {
        var made = await schema.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new
            {
                typeId = await schema.CodeAsync("leefbaarheidsdossiertypen", "KLACHT"),
                omschrijving,
                behandelendMedewerkerId = await schema.CodeAsync("medewerkers", ProductHost.Medewerker),
            },
            "leefbaarheidsdossier { id nummer }");
        var dossier = new Dossier(Id(made), made.GetProperty("nummer").GetString()!);
        await schema.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = dossier.Id, contactId = klager.Id }, "leefbaarheidsdossier { id }");
        await schema.MutateAsync(
            "klachtInBehandelingNemen", new { leefbaarheidsdossierId = dossier.Id, klachtOver = "SAMENWERKINGSPARTNER", reden = "De aannemer werkt voor ons." }, "klacht { id }");
        return dossier;
    }

    /// <summary>A task of the usual medewerker on a line of a dossier; returns its number.</summary>
    public async Task<string> RegeltaakAsync(Dossier dossier, Guid regel, Klager klager, string omschrijving)
        => (await schema.MutateAsync(
                "dossierTaakAanmaken",
                new
                {
                    leefbaarheidsdossierId = dossier.Id,
                    actieregelId = regel,
                    omschrijving,
                    medewerkerId = await schema.CodeAsync("medewerkers", ProductHost.Medewerker),
                    contactId = klager.Id,
                },
                "taak { nummer }"))
            .GetProperty("nummer").GetString()!;

    /// <summary>All that is reasonable was done, and the complainant was referred.</summary>
    public async Task VerwezenAsync(Dossier dossier)
    {
        await schema.MutateAsync(
            "klachtOplossingControleren",
            new { leefbaarheidsdossierId = dossier.Id, tevreden = "NEE", alHetRedelijkeGedaan = true, motivering = "Meer kan niet in redelijkheid." },
            "klacht { id }");
        await schema.MutateAsync("verwijzingMaken", new { leefbaarheidsdossierId = dossier.Id, instantie = "HUURCOMMISSIE" }, "verwijzing { id }");
    }

    private static Guid Id(JsonElement record) => record.GetProperty("id").GetGuid();
}

/// <summary>Who complains.</summary>
/// <param name="Id">Key.</param>
/// <param name="Nummer">Number of the contact.</param>
/// <param name="Naam">Name.</param>
internal sealed record Klager(Guid Id, string Nummer, string Naam);
