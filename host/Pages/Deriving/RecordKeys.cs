using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>Where the key of a record stands that a card opens, or that a lookup saves.</summary>
internal sealed class RecordKeys(SchemaModel schema, IReadOnlyDictionary<string, Page> pages)
{
    private const string Id = "id";
    private const string Errors = "errors";
    private readonly SchemaPaths _quiet = new(schema, new PageMistakes(), []);

    /// <summary>The type of the records of a card; null when the page is none.</summary>
    public SchemaType? CardType(string? pageId)
        => pageId is not null && pages.GetValueOrDefault(pageId) is CardPage card && schema.Query.Fields.GetValueOrDefault(card.Source) is { } field
            ? schema.TypeOf(field)
            : null;

    /// <summary>The key of the record that a value belongs to: of the nearest record on its path that has the type of the card.</summary>
    public string? OfValue(SchemaType record, string path, SchemaType card)
    {
        var names = path.Split('.');
        for (var length = names.Length - 1; length >= 0; length--)
        {
            if (At(record, names.AsSpan(0, length)) == card && card.Fields.ContainsKey(Id))
                return string.Join('.', [.. names[..length], Id]);
        }

        return null;
    }

    /// <summary>The key of the card's record as seen from a record: its own, or that of the only record of the type that it leads to.</summary>
    public string? From(SchemaType record, SchemaType card)
    {
        if (record == card)
            return Id;
        List<string> leading = [.. record.Fields.Values.Where(field => Single(field) && schema.TypeOf(field) == card).Select(field => field.Name)];
        return leading is [var only] ? $"{only}.{Id}" : null;
    }

    /// <summary>The key of the card's record in what a mutation answers.</summary>
    public string? InPayload(string mutation, SchemaType card)
    {
        if (schema.Mutation?.Fields.GetValueOrDefault(mutation) is not { } field)
            return null;
        foreach (var part in schema.TypeOf(field).Fields.Values.Where(part => part.Name != Errors && Single(part)))
        {
            if (!schema.TypeOf(part).IsLeaf && From(schema.TypeOf(part), card) is { } key)
                return $"{part.Name}.{key}";
        }

        return null;
    }

    /// <summary>Path of the key that is chosen now, to compare with the value of the lookup.</summary>
    public string? Chosen(SchemaType record, PageField field)
    {
        if (field.Input is not { } input || field.Lookup is not { } lookup)
            return null;
        var parent = field.Path.Contains('.', StringComparison.Ordinal) ? $"{field.Path[..field.Path.LastIndexOf('.')]}.{lookup.Value}" : lookup.Value;
        return new[] { input, parent }.FirstOrDefault(path => path != Id && _quiet.Value("", record, path) is not null);
    }

    private static bool Single(SchemaField field) => !field.Type.IsList && field.TakesNothing;

    private SchemaType? At(SchemaType record, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (record.Fields.GetValueOrDefault(name) is not { Type.IsList: false } field)
                return null;
            record = schema.TypeOf(field);
        }

        return record;
    }
}
