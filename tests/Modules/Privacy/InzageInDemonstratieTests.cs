using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>The demonstration corporation: of some who take part in many things, everything is told, and nothing about anybody who takes part with them.</summary>
public sealed class InzageInDemonstratieTests(DemoHostFixture host) : IClassFixture<DemoHostFixture>
{
    private const int Aantal = 6;

    [Theory]
    [InlineData("melders")]
    [InlineData("veroorzakers")]
    public async Task An_answer_holds_everything_about_somebody_and_nothing_about_a_neighbour(string rol)
    {
        foreach (var contact in await DrukbezetAsync(rol))
        {
            var (nummers, anderen, eigen) = await VerwachtAsync(contact);
            var inzage = await host.InzageAsync(contact);

            Assert.All(nummers, nummer => Assert.Contains(nummer, inzage.Json, StringComparison.Ordinal));
            Assert.All(
                anderen.Where(woord => !eigen.Contains(woord)),
                woord => Assert.False(inzage.Json.Contains(woord, StringComparison.OrdinalIgnoreCase), $"'{woord}' in {inzage.Json}"));
        }
    }

    /// <summary>Who takes part in most dossiers in a role.</summary>
    private async Task<IReadOnlyList<Guid>> DrukbezetAsync(string rol)
    {
        var data = await host.QueryAsync($"{{ leefbaarheidsdossiers(first: 200, where: {{ {rol}: {{ any: true }} }}) {{ nodes {{ {rol} {{ contactId }} }} }} }}");
        var contacten = data.GetProperty("leefbaarheidsdossiers").GetProperty("nodes").EnumerateArray()
            .SelectMany(dossier => dossier.GetProperty(rol).EnumerateArray())
            .CountBy(partij => partij.GetProperty("contactId").GetGuid())
            .OrderByDescending(contact => contact.Value).ThenBy(contact => contact.Key)
            .Take(Aantal).Select(contact => contact.Key).ToList();
        Assert.Equal(Aantal, contacten.Count);
        return contacten;
    }

    /// <summary>What has to be in it, and by what others who take part in the same dossiers are known.</summary>
    private async Task<(IReadOnlyList<string> Nummers, IReadOnlyList<string> Anderen, IReadOnlySet<string> Eigen)> VerwachtAsync(Guid contact)
    {
        var data = await host.QueryAsync(
            """
            query($id: UUID!) {
              contact(id: $id) { nummer naam adres telefoon email achternaam leden { id } }
              interactielogposten(contactId: $id, first: 200, where: { geannuleerd: { eq: false } }) { nodes { volgnummer } }
              taken(first: 200, where: { contactId: { eq: $id } }) { nodes { nummer } }
              brieven(first: 200, where: { contactId: { eq: $id }, status: { eq: VERZONDEN } }) { nodes { nummer } }
              onderhoudsverzoeken(first: 200, where: { melderId: { eq: $id } }) { nodes { nummer } }
              leefbaarheidsdossiers(first: 200, where: { or: [
                { melders: { some: { contactId: { eq: $id } } } }, { veroorzakers: { some: { contactId: { eq: $id } } } }, { contacten: { some: { contactId: { eq: $id } } } }] }) {
                nodes { nummer melders { contact { id naam telefoon email adres } } veroorzakers { contact { id naam telefoon email adres } } contacten { contact { id naam telefoon email adres } } }
              }
            }
            """,
            new { id = contact });
        var nummers = Nodes("interactielogposten").Select(post => post.GetProperty("volgnummer").GetString()!)
            .Concat(new[] { "taken", "brieven", "onderhoudsverzoeken", "leefbaarheidsdossiers" }.SelectMany(Nodes).Select(record => record.GetProperty("nummer").GetString()!))
            .Append(data.GetProperty("contact").GetProperty("nummer").GetString()!)
            .Concat(Woorden(data.GetProperty("contact")))
            .ToList();
        var anderen = Nodes("leefbaarheidsdossiers")
            .SelectMany(dossier => new[] { "melders", "veroorzakers", "contacten" }.SelectMany(rol => dossier.GetProperty(rol).EnumerateArray()))
            .Select(partij => partij.GetProperty("contact"))
            .Where(ander => ander.GetProperty("id").GetGuid() != contact)
            .SelectMany(Woorden).Distinct(StringComparer.Ordinal).ToList();
        return (nummers, anderen, Woorden(data.GetProperty("contact")).ToHashSet(StringComparer.Ordinal));

        IEnumerable<JsonElement> Nodes(string veld) => data.GetProperty(veld).GetProperty("nodes").EnumerateArray();
    }

    private static IEnumerable<string> Woorden(JsonElement contact) => new[] { "naam", "telefoon", "email", "adres" }
        .Select(veld => contact.GetProperty(veld).GetString())
        .OfType<string>();
}
