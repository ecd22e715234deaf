using System.Text.Json;
using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>Nuisance as the contact centre leaves it behind, and as far as others brought it.</summary>
internal sealed class Overlastmelding(Schema schema)
{
    private const string Huurder = "relatierollen: { some: { rol: { eq: \"HUU\" }, einddatum: { eq: null } } }";

    /// <summary>Somebody of the demonstration corporation reports nuisance: a contact moment with a task for the team, whose number is told.</summary>
    public async Task<(Partij Melder, string Taak)> MaakAsync(string omschrijving)
    {
        var melder = await MelderAsync();
        var taak = await schema.MutateAsync(
            "taakAanmaken",
            new { omschrijving, notities = "Elke avond na elf uur.", teamId = await schema.CodeAsync("teams", "SOCIAAL"), contactId = melder.Id },
            "taak { id nummer }");
        await InteractieAsync(melder, omschrijving, taak.GetProperty("id").GetGuid());
        return (melder, taak.GetProperty("nummer").GetString()!);
    }

    /// <summary>A household that suffers.</summary>
    public async Task<Partij> MelderAsync() => (await HuishoudensAsync())[0];

    /// <summary>Another household, which rents a unit.</summary>
    public async Task<Partij> VeroorzakerAsync() => (await HuishoudensAsync())[1];

    /// <summary>A contact moment that is not linked to any dossier.</summary>
    public Task InteractieAsync(Partij contact, string onderwerp, Guid? taakId = null)
        => schema.MutateAsync(
            "interactieVastleggen",
            new { contactId = contact.Id, onderwerp, richting = "INK", kanaal = "TEL", initiator = "CONTACT", taakId },
            "interactielogpost { id }");

    /// <summary>How many contact moments there were with somebody, as a list says it.</summary>
    public async Task<string> AantalInteractiesAsync(Partij contact)
    {
        var aantal = (await schema.QueryAsync("query($id: UUID!) { interactielogposten(where: { contactId: { eq: $id } }) { totalCount } }", new { id = contact.Id }))
            .GetProperty("interactielogposten").GetProperty("totalCount").GetInt32();
        return aantal == 1 ? "1 rij" : $"{aantal} rijen";
    }

    /// <summary>Number of a unit that a household rents.</summary>
    public async Task<string> EenheidAsync(Partij huurder)
        => (await schema.QueryAsync("query($id: UUID!) { contact(id: $id) { relatierollen { rol einddatum eenheid { nummer } } } }", new { id = huurder.Id }))
            .GetProperty("contact").GetProperty("relatierollen").EnumerateArray()
            .First(rol => rol.GetProperty("rol").GetString() == "HUU" && rol.GetProperty("einddatum").ValueKind == JsonValueKind.Null)
            .GetProperty("eenheid").GetProperty("nummer").GetString()!;

    /// <summary>A dossier of the usual medewerker with a melder and somebody who is said to cause it, without lines.</summary>
    public async Task<Dossier> DossierAsync(string omschrijving)
    {
        var dossier = await new Leefomgeving(schema).DossierAsync(omschrijving, "OVERLIND");
        var (melder, veroorzaker) = (await MelderAsync(), await VeroorzakerAsync());
        await schema.MutateAsync(
            "dossierMelderToevoegen",
            new { leefbaarheidsdossierId = dossier.Id, contactId = melder.Id, actieregelAanmaken = false },
            "leefbaarheidsdossier { id }");
        await schema.MutateAsync(
            "dossierVeroorzakerToevoegen",
            new { leefbaarheidsdossierId = dossier.Id, contactId = veroorzaker.Id, actieregelAanmaken = false },
            "leefbaarheidsdossier { id }");
        return dossier;
    }

    /// <summary>A partner to refer to, with a convenant that allows it; returns its name.</summary>
    public async Task<string> PartnerAsync()
    {
        var naam = $"Buurtbemiddeling {Guid.NewGuid().ToString("N")[..8]}";
        var partner = await schema.MutateAsync("netwerkpartnerToevoegen", new { naam, soort = "BUURTBEMIDDELING" }, "netwerkpartner { id }");
        await schema.MutateAsync(
            "convenantToevoegen",
            new
            {
                naam = $"Convenant {naam}",
                doel = "Overlast samen aanpakken",
                grondslag = "AVG art. 6 lid 1 onder f",
                geldigVan = "2026-01-01",
                geldigTot = "2027-12-31",
                gegevenscategorieen = new[] { "CONTACTGEGEVENS" },
                netwerkpartnerIds = new[] { partner.GetProperty("id").GetGuid() },
            },
            "convenant { id }");
        return naam;
    }

    private async Task<IReadOnlyList<Partij>> HuishoudensAsync()
        => [.. (await schema.QueryAsync($"{{ contacten(first: 2, where: {{ soort: {{ eq: HUISHOUDEN }}, {Huurder} }}) {{ nodes {{ id nummer naam }} }} }}"))
            .GetProperty("contacten").GetProperty("nodes").EnumerateArray().Select(Partij)];

    private static Partij Partij(JsonElement contact)
        => new(contact.GetProperty("id").GetGuid(), contact.GetProperty("nummer").GetString()!, contact.GetProperty("naam").GetString()!);
}

/// <summary>Somebody in a dossier.</summary>
/// <param name="Id">Key of the contact.</param>
/// <param name="Nummer">Number of the contact.</param>
/// <param name="Naam">Name.</param>
internal sealed record Partij(Guid Id, string Nummer, string Naam);
