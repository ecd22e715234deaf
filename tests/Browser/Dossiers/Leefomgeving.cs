using System.Text.Json;
using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>Places of the demonstration corporation, and dossiers that a test makes for itself.</summary>
internal sealed class Leefomgeving(Schema schema)
{
    private static readonly string[] s_soorten = ["eenheden", "clusters", "gebieden"];

    /// <summary>Numbers of units, codes of clusters and codes of areas, two of each.</summary>
    public async Task<IReadOnlyList<(string Eerste, string Tweede)>> PlaatsenAsync()
    {
        var data = await schema.QueryAsync(
            "{ eenheden(first: 2) { nodes { code: nummer } } clusters(first: 2) { nodes { code } } gebieden(first: 2) { nodes { code } } }");
        return [.. s_soorten.Select(lijst => data.GetProperty(lijst).GetProperty("nodes")).Select(rijen => (Code(rijen[0]), Code(rijen[1])))];
    }

    /// <summary>A dossier with the usual medewerker as the one who treats it.</summary>
    public async Task<Dossier> DossierAsync(string omschrijving, string type = "VERBETER")
    {
        var dossier = await schema.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new { typeId = await schema.CodeAsync("leefbaarheidsdossiertypen", type), omschrijving },
            "leefbaarheidsdossier { id nummer version }");
        var made = new Dossier(dossier.GetProperty("id").GetGuid(), dossier.GetProperty("nummer").GetString()!);
        await schema.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new
            {
                id = made.Id,
                versie = dossier.GetProperty("version").GetInt64(),
                behandelendMedewerkerId = await schema.CodeAsync("medewerkers", ProductHost.Medewerker),
            },
            "leefbaarheidsdossier { id }");
        return made;
    }

    /// <summary>A unit of the corporation in a dossier: its place.</summary>
    public async Task PlaatsAsync(Dossier dossier)
    {
        var eenheid = (await schema.QueryAsync("{ eenheden(first: 1) { nodes { id } } }")).GetProperty("eenheden").GetProperty("nodes")[0];
        await schema.MutateAsync(
            "dossierEenheidToevoegen", new { leefbaarheidsdossierId = dossier.Id, eenheidId = eenheid.GetProperty("id").GetGuid() }, "leefbaarheidsdossier { id }");
    }

    public async Task<Guid> RegelAsync(Dossier dossier, string omschrijving)
        => (await schema.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = dossier.Id, omschrijving }, "actieregel { id }"))
            .GetProperty("id").GetGuid();

    /// <summary>A task of the usual medewerker on a dossier or on a line of it; returns its number.</summary>
    public async Task<string> TaakAsync(Dossier dossier, string omschrijving, Guid? actieregelId = null, Guid? contactId = null)
        => (await schema.MutateAsync(
                "dossierTaakAanmaken",
                new
                {
                    leefbaarheidsdossierId = dossier.Id,
                    actieregelId,
                    omschrijving,
                    medewerkerId = await schema.CodeAsync("medewerkers", ProductHost.Medewerker),
                    contactId,
                },
                "taak { nummer }"))
            .GetProperty("nummer").GetString()!;

    private static string Code(JsonElement rij) => rij.GetProperty("code").GetString()!;
}

/// <summary>A dossier that a test made.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Nummer">What people call it.</param>
internal sealed record Dossier(Guid Id, string Nummer)
{
    /// <summary>Where its card is.</summary>
    public string Adres => $"/leefbaarheidsdossier/{Id}";
}
