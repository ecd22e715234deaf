using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>What the contact centre leaves behind when somebody reports nuisance: a contact moment with a task for the team.</summary>
internal sealed class Overlastmelding(Schema schema)
{
    /// <summary>The melder is somebody of the demonstration corporation.</summary>
    public async Task MaakAsync(string omschrijving)
    {
        var contactId = (await schema.QueryAsync("{ contacten(first: 1, where: { soort: { eq: HUISHOUDEN } }) { nodes { id } } }"))
            .GetProperty("contacten").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        var taak = await schema.MutateAsync(
            "taakAanmaken",
            new { omschrijving, notities = "Elke avond na elf uur.", teamId = await schema.CodeAsync("teams", "SOCIAAL"), contactId },
            "taak { id }");
        await schema.MutateAsync(
            "interactieVastleggen",
            new { contactId, onderwerp = omschrijving, richting = "INK", kanaal = "TEL", initiator = "CONTACT", taakId = taak.GetProperty("id").GetGuid() },
            "interactielogpost { id }");
    }
}
