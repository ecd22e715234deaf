namespace Leefbaarheid.GraphQL.Types;

/// <summary>A directive on a definition of the schema, as SDL shows it.</summary>
/// <param name="Name">Without the @.</param>
/// <param name="Arguments">Names and values, the values as SDL text; those that equal a default are left out by whoever applies it.</param>
internal sealed record AppliedDirective(string Name, params IReadOnlyList<(string Name, string Literal)> Arguments)
{
    public override string ToString() => Arguments.Count == 0
        ? $"@{Name}"
        : $"@{Name}({string.Join(", ", Arguments.Select(argument => $"{argument.Name}: {argument.Literal}"))})";
}
