using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Pages;

/// <summary>Finds the help with a field or with what an action asks, so that whatever shows the same thing shares one text.</summary>
internal sealed class FieldHelp(SchemaModel schema, TextCatalog texts)
{
    private const string InputSuffix = "Input";

    private static readonly string[] s_keys = ["Ids", "Id"];

    /// <summary>
    /// The help with a path: that of the path itself, <c>Taak</c> <c>team.code</c>; else of what it goes through, <c>Taak</c>
    /// <c>team</c>, since people see one field; else of the field at its end, <c>Team</c> <c>code</c>.
    /// </summary>
    /// <returns>Null when there is none.</returns>
    public string? Of(SchemaType record, string path)
    {
        var names = path.Split('.');
        for (var length = names.Length; length > 0; length--)
        {
            if (texts.Help(record.Name, string.Join('.', names[..length])) is { } help)
                return help;
        }

        var type = record;
        for (var start = 1; start < names.Length; start++)
        {
            if (type.Fields.GetValueOrDefault(names[start - 1]) is not { } step)
                break;
            type = schema.TypeOf(step);
            if (texts.Help(type.Name, string.Join('.', names[start..])) is { } help)
                return help;
        }

        return texts.Help(TextCatalog.AnyType, names[^1]);
    }

    /// <summary>
    /// The help with an input field: its own, <c>TaakAanmakenInput</c> <c>teamId</c>; else that of the field of the record that the
    /// input is named after, <c>Taak</c> <c>team</c>.
    /// </summary>
    /// <returns>Null when there is none.</returns>
    public string? OfInput(string inputType, string name)
    {
        var field = s_keys.Where(key => name.Length > key.Length && name.EndsWith(key, StringComparison.Ordinal))
            .Select(key => name[..^key.Length])
            .FirstOrDefault(name);
        IEnumerable<(string Type, string Field)> places = Subject(inputType) is { } record
            ? [(inputType, name), (record, name), (record, field), (TextCatalog.AnyType, name)]
            : [(inputType, name), (TextCatalog.AnyType, name)];
        return places.Select(place => texts.Help(place.Type, place.Field)).FirstOrDefault(help => help is not null);
    }

    /// <summary>
    /// The record that an input is about: the one that it names, else by its own name. Mutations are called a noun and a verb, <c>taakAanmaken</c>, and of several types that the name
    /// begins with the longest is meant.
    /// </summary>
    private string? Subject(string inputType)
    {
        if (texts.SubjectOf(inputType) is { } named)
            return named;
        if (!inputType.EndsWith(InputSuffix, StringComparison.Ordinal))
            return null;
        var name = inputType[..^InputSuffix.Length];
        return Enumerable.Range(1, name.Length)
            .Select(length => name[..length])
            .LastOrDefault(start => schema.Types.GetValueOrDefault(start) is { IsLeaf: false, Fields.Count: > 0 } && IsWord(name, start.Length));
    }

    /// <summary><c>Contactmoment</c> does not begin with <c>Contact</c> as a word.</summary>
    private static bool IsWord(string name, int length) => length == name.Length || char.IsUpper(name[length]);
}
