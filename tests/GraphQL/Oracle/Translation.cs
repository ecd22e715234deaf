using System.Text.RegularExpressions;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>
/// The one table of what this engine says otherwise than graphql-js: on purpose, because Hot Chocolate does, or because graphql-js's
/// own answer follows from an algorithm and says nothing about the document.
/// </summary>
internal static partial class Translation
{
    private static readonly (string Theirs, Func<string, string> Common)[] s_table =
    [
        // Hot Chocolate's words.
        ("Cannot return null for non-nullable field ", message => message[..message.IndexOf(" for non-nullable field ", StringComparison.Ordinal)] + " for non-nullable field."),

        // The order of these suggestions: graphql-js sorts them with a comparison that is not transitive.
        ("Did you mean to use an inline fragment on ", message => message.Split("Did you mean to use an inline fragment on ") is [var lead, var types]
            ? $"{lead}Did you mean to use an inline fragment on {string.Join(' ', types.Split('"').Where((_, index) => index % 2 == 1).Order(StringComparer.Ordinal))}"
            : message),
    ];

    /// <summary>A rule of the September 2025 edition that release 16 of graphql-js does not have: Operation Type Existence.</summary>
    public static bool IsOursAlone(string error) => error.EndsWith(" operation is not supported by the schema.", StringComparison.Ordinal);

    /// <summary>What a resolver gave that its type cannot hold: the response does not show the value, the log does.</summary>
    [GeneratedRegex(@"^(?<place>[0-9: ]*/\S+ )(?:Enum ""(?<type>\w+)""|(?<type>Int)) cannot represent .*$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InvalidLeaf();

    /// <summary>
    /// What of an error is compared with a release. Release 17 words many errors anew; the words here are those of 16, which clients and
    /// tools know, so of the newer one the places and the path count.
    /// </summary>
    public static Func<string, string> For(int release) => release == 16 ? Common : static error => $"{Places().Match(error).Value}!";

    /// <summary>Release 17 takes <c>{ }</c> for a selection of nothing, which the specification does not allow.</summary>
    public static bool IsOfRelease17Alone(string document) => EmptySelection().IsMatch(document);

    [GeneratedRegex(@"\{(?:[\s,\uFEFF]|#[^\n\r]*)*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptySelection();

    [GeneratedRegex(@"^(?:[0-9]+:[0-9]+ )*(?:/\S* )?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();

    /// <summary>The words that stand for both: <paramref name="error"/> may be theirs or ours, with places before it.</summary>
    public static string Common(string error)
    {
        foreach (var (theirs, common) in s_table)
        {
            if (error.Contains(theirs, StringComparison.Ordinal))
                return common(error);
        }

        return InvalidLeaf().Replace(error, "${place}${type} cannot represent the value of the field.");
    }
}
