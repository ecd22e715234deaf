using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A directive must exist and be allowed where it stands.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, string location)
    {
        if (Context.Directive is not { } definition)
            Context.Report($"Unknown directive \"@{directive.Name.Value}\".", directive);
        else if (!definition.Locations.Contains(location, StringComparer.Ordinal))
            Context.Report($"Directive \"@{directive.Name.Value}\" may not be used on {location}.", directive);
    }
}
