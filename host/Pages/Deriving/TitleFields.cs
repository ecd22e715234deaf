using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>What the title of a card says when its module does not say.</summary>
internal static class TitleFields
{
    private static readonly string[] s_numbers = ["nummer", "volgnummer", "code"];
    private static readonly string[] s_names = ["omschrijving", "naam", "onderwerp"];

    /// <summary>The number or code and the name; without these the promoted fields, and else the first field.</summary>
    public static IReadOnlyList<string> Of(CardPage card)
    {
        List<PageField> fields = [.. card.Tabs.SelectMany(tab => tab.Fields)];
        string?[] found = [First(fields, s_numbers), First(fields, s_names)];
        if (found.OfType<string>().ToList() is { Count: > 0 } title)
            return title;
        var promoted = fields.Where(field => field.Importance == FieldImportance.Promoted).Select(field => field.Path).Take(2).ToList();
        return promoted.Count > 0 ? promoted : [.. fields.Select(field => field.Path).Take(1)];
    }

    private static string? First(List<PageField> fields, string[] names)
        => names.FirstOrDefault(name => fields.Exists(field => field.Path == name));
}
