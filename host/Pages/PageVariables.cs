using System.Text.RegularExpressions;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages;

/// <summary>The variables of all modules and of the host, for one caller.</summary>
internal sealed partial class PageVariables(IEnumerable<IPageVariableSource> sources)
{
    private readonly IReadOnlyList<IPageVariableSource> _sources = [.. sources];

    public IEnumerable<PageVariable> All => _sources.SelectMany(source => source.Variables);

    /// <summary>The values of the variables with these names. A source that has none of them is not asked.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> ValuesAsync(IReadOnlySet<string> names, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var source in _sources.Where(source => source.Variables.Any(variable => names.Contains(variable.Name))))
        {
            foreach (var (name, value) in await source.ValuesAsync(cancellationToken))
            {
                if (names.Contains(name))
                    values[name] = value;
            }
        }

        return values;
    }

    /// <summary>The variables that a literal mentions, each once; a dollar sign in a text is none.</summary>
    public static IEnumerable<string> In(string literal)
        => Mention().Matches(literal).Select(match => match.Groups["name"]).Where(name => name.Success).Select(name => name.Value).Distinct(StringComparer.Ordinal);

    /// <summary>The head of an operation that declares what the literals mention, <c>query($vandaag: Date!)</c>; those it does not know are left out.</summary>
    public static string Declaration(IEnumerable<PageVariable> known, IEnumerable<string> literals)
    {
        var mentioned = literals.SelectMany(In).ToHashSet(StringComparer.Ordinal);
        var declared = known.Where(variable => mentioned.Contains(variable.Name)).Select(variable => $"${variable.Name}: {variable.Type}").ToList();
        return declared.Count == 0 ? "query" : $"query({string.Join(", ", declared)})";
    }

    [GeneratedRegex(@"""""""[\s\S]*?""""""|""(?:\\.|[^""\\])*""|\$(?<name>[_A-Za-z][_0-9A-Za-z]*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();
}
