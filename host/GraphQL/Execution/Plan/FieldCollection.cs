using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>A field of the document that a selection collects, and when it does.</summary>
internal readonly record struct FieldOccurrence(FieldNode Node, PlanCondition Condition);

/// <summary>Where a response member stands, under these conditions and not under those of its earlier places.</summary>
internal sealed record FieldPlace(string ResponseName, List<PlanCondition> Conditions, PlanCondition[]? Unless);

/// <summary>
/// Merges fields into response members, in the order that the response has for every value of the conditions: a member stands
/// where its first included field does.
/// </summary>
internal sealed class FieldCollection
{
    private readonly Dictionary<string, List<FieldOccurrence>> _occurrences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlanCondition>> _conditions = new(StringComparer.Ordinal);
    private readonly List<FieldPlace> _places = [];

    public IReadOnlyList<FieldPlace> Places => _places;

    public IReadOnlyList<FieldOccurrence> Occurrences(string responseName) => _occurrences[responseName];

    public void Add(FieldOccurrence occurrence)
    {
        var name = occurrence.Node.ResponseName;
        if (!_occurrences.TryGetValue(name, out var occurrences))
        {
            _occurrences.Add(name, [occurrence]);
            _conditions.Add(name, [occurrence.Condition]);
            _places.Add(new FieldPlace(name, [occurrence.Condition], Unless: null));
            return;
        }

        occurrences.Add(occurrence);
        var known = _conditions[name];
        if (known.Exists(occurrence.Condition.Implies))
            return;

        // With nothing in between the order is the same either way.
        if (_places[^1].ResponseName == name)
            _places[^1].Conditions.Add(occurrence.Condition);
        else
            _places.Add(new FieldPlace(name, [occurrence.Condition], [.. known]));
        known.Add(occurrence.Condition);
    }
}
