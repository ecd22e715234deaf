using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages;

/// <summary>
/// What can only be done with records that have a key. A list may be of what has none; what a page cannot do then is told here, instead
/// of going wrong when somebody opens it.
/// </summary>
internal sealed class KeyChecker(PageMistakes mistakes)
{
    private const string Key = "id";
    private const string Version = "version";

    /// <summary>Whether a client can tell a record from others by its key.</summary>
    public static bool HasKey(SchemaType? record) => record?.Fields.ContainsKey(Key) == true;

    /// <param name="where">What needs it.</param>
    /// <param name="record">Type of the records; null when it is wrong already.</param>
    /// <param name="without">In Dutch, what goes wrong without.</param>
    public void Needed(string where, SchemaType? record, string without)
    {
        if (record is not null && !HasKey(record))
            mistakes.Add(where, $"het type {record.Name} heeft geen veld '{Key}', en zonder sleutel {without}");
    }

    /// <summary>What is saved is found by its key, and by its version nobody overwrites what another saved.</summary>
    public void NeededToSave(string where, SchemaType? record)
    {
        Needed(where, record, "kan er niets worden opgeslagen");
        if (record is not null && !record.Fields.ContainsKey(Version))
            mistakes.Add(where, $"het type {record.Name} heeft geen veld '{Version}', en zonder versie kan er niets worden opgeslagen");
    }
}
