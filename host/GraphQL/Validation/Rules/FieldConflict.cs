using System.Text;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>Why two fields of one response name cannot become one value.</summary>
/// <param name="Left">The first field and, below it, the fields that are the cause.</param>
/// <param name="Right">The same for the second field.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    // Each level quotes the levels below it, so both would multiply with every level of a hostile document.
    private const int MaxReasonLength = 1000;
    private const int MaxNodes = 100;

    /// <summary>Null when there are no conflicts below the two fields.</summary>
    public static FieldConflict? FromSubfields(SelectedField left, SelectedField right, List<FieldConflict> conflicts)
        => conflicts.Count == 0
            ? null
            : new FieldConflict(
                left.Node.ResponseName,
                Reasons(conflicts),
                [left.Node, .. conflicts.SelectMany(conflict => conflict.Left).Take(MaxNodes)],
                [right.Node, .. conflicts.SelectMany(conflict => conflict.Right).Take(MaxNodes)]);

    private static string Reasons(List<FieldConflict> conflicts)
    {
        var text = new StringBuilder();
        foreach (var conflict in conflicts)
        {
            text.Append(text.Length == 0 ? "" : " and ")
                .Append("subfields \"").Append(conflict.ResponseName).Append("\" conflict because ").Append(conflict.Reason);
            if (text.Length > MaxReasonLength)
                return text.ToString(0, MaxReasonLength) + "...";
        }

        return text.ToString();
    }
}
