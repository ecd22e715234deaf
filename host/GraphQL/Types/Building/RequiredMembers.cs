using HotChocolate;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Reads what a resolver requires of its parent: <c>Name Address { City }</c> becomes the paths <c>Name</c>, <c>Address.City</c>.</summary>
internal static class RequiredMembers
{
    /// <exception cref="SchemaException">The braces do not match, or open behind nothing.</exception>
    public static IEnumerable<string> Paths(string selection)
    {
        var paths = new List<string>();
        var parents = new Stack<string>();
        string? last = null;
        foreach (var token in selection.Replace("{", " { ", StringComparison.Ordinal).Replace("}", " } ", StringComparison.Ordinal)
            .Split([' ', ',', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            switch (token)
            {
                case "{" when last is not null:
                    // What is required are the members inside, not the whole object around them.
                    paths.Remove(last);
                    parents.Push(last);
                    last = null;
                    break;
                case "}" when parents.Count > 0:
                    parents.Pop();
                    last = null;
                    break;
                case "{" or "}":
                    throw new SchemaException($"[Parent(\"{selection}\")] is no selection: its braces do not match.");
                default:
                    last = parents.TryPeek(out var parent) ? $"{parent}.{token}" : token;
                    paths.Add(last);
                    break;
            }
        }

        return parents.Count == 0 ? paths : throw new SchemaException($"[Parent(\"{selection}\")] is no selection: its braces do not match.");
    }
}
