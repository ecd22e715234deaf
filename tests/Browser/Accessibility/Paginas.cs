using System.Text.Json;
using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>Every page of the product, as it names them itself: one that a module adds is looked at too.</summary>
internal static class Paginas
{
    /// <summary>Addresses of all lists and role centres, and of a card of every kind of which there is a record.</summary>
    public static async Task<IReadOnlyList<(string Path, bool IsList)>> AddressesAsync(Schema schema)
    {
        var pages = (await schema.QueryAsync("{ paginas { id soort } }")).GetProperty("paginas").EnumerateArray()
            .ToLookup(page => page.GetProperty("soort").GetString(), page => page.GetProperty("id").GetString()!);
        var addresses = new List<(string Path, bool IsList)> { ("/", false) };
        addresses.AddRange(pages["ROLCENTRUM"].Select(id => ($"/{id}", false)));
        addresses.AddRange(pages["LIJST"].Select(id => ($"/{id}", true)));
        foreach (var list in pages["LIJST"])
        {
            if (await CardAsync(schema, list) is { } card && !addresses.Any(address => address.Path.StartsWith(Folder(card), StringComparison.Ordinal)))
                addresses.Add((card, false));
        }

        Assert.True(addresses.Count > 40, $"There are {addresses.Count} pages only.");
        return addresses;
    }

    /// <summary>The card of the first record of a list; null when it has none.</summary>
    private static async Task<string?> CardAsync(Schema schema, string list)
    {
        var page = (await schema.QueryAsync("query($id: String!) { pagina(id: $id) { bron kaart recordveld } }", new { id = list })).GetProperty("pagina");
        if (page.GetProperty("kaart").GetString() is not { } card || page.GetProperty("recordveld").GetString() is not { } records)
            return null;
        var source = page.GetProperty("bron").GetString()!;
        var rows = (await schema.QueryAsync($"{{ {source}(first: 1) {{ {records} {{ id }} }} }}")).GetProperty(source).GetProperty(records);
        return rows.ValueKind == JsonValueKind.Array && rows.GetArrayLength() > 0 ? $"/{card}/{rows[0].GetProperty("id").GetGuid()}" : null;
    }

    private static string Folder(string address) => address[..(address.LastIndexOf('/') + 1)];
}
