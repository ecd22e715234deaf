using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.GraphQL.Limits;

/// <summary>The limits in force: <see cref="RequestLimits"/>, and over them what the schema's configuration says in Hot Chocolate's words.</summary>
internal sealed class LimitSettings
{
    // What recurses over a document was measured to stand this; beyond it a document could end the process.
    private const int MaxSafeNesting = 200;
    private const int DefaultOfTypeDepth = 16;
    private const int DefaultIntrospectionListDepth = 1;

    public static LimitSettings Default { get; } = new() { Limits = new RequestLimits() };

    public required RequestLimits Limits { get; init; }

    /// <summary>Whether errors say where in the document they come from.</summary>
    public bool IncludesLocations { get; init; } = true;

    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    public static LimitSettings Create(
        IServiceProvider services, IEnumerable<SchemaContribution> contributions, bool allowsIntrospection)
    {
        var limits = services.GetService<IOptions<RequestLimits>>()?.Value ?? new RequestLimits();
        contributions = [.. contributions];
        var parser = new RequestParserOptions
        {
            MaxAllowedTokens = limits.MaxTokens,
            MaxAllowedNodes = limits.MaxNodes,
            MaxAllowedFields = limits.MaxFields,
        };
        var validation = new ValidationOptions
        {
            MaxErrors = limits.MaxValidationErrors,
            MaxExpandedFields = limits.MaxExpandedFields,
            MaxDepth = limits.MaxDepth,
            MaxAliases = limits.MaxAliases,
            MaxRootFields = limits.MaxRootFields,
            MaxDirectives = limits.MaxDirectives,
            MaxDirectivesPerLocation = limits.MaxDirectivesPerLocation,
            MaxListItems = limits.MaxListItems,
            MaxOfTypeDepth = DefaultOfTypeDepth,
            MaxIntrospectionListDepth = DefaultIntrospectionListDepth,
            MaxFieldCycles = IsSecured(services, contributions) ? limits.MaxFieldCycles : null,
            AllowsSuggestions = limits.AllowSuggestions ?? allowsIntrospection,
        };
        foreach (var contribution in contributions)
        {
            switch (contribution)
            {
                case ParserOptionsContribution { Configure: var configure }:
                    configure(parser);
                    break;
                case FieldCycleDepthContribution cycles:
                    validation = validation with { MaxFieldCycles = cycles.MaxCycles };
                    break;
                case MaxExecutionDepthContribution depth:
                    validation = validation with { MaxDepth = depth.MaxDepth, SkipsIntrospectionInDepth = depth.SkipsIntrospection };
                    break;
                case MaxValidationErrorsContribution errors:
                    validation = validation with { MaxErrors = errors.MaxErrors };
                    break;
                case IntrospectionDepthContribution introspection:
                    validation = validation with
                    {
                        MaxOfTypeDepth = introspection.OfType,
                        MaxIntrospectionListDepth = introspection.ListField,
                    };
                    break;
            }
        }

        return new LimitSettings
        {
            Limits = limits,
            Parser = new ParserOptions
            {
                MaxTokens = parser.MaxAllowedTokens,
                MaxNodes = parser.MaxAllowedNodes,
                MaxFields = parser.MaxAllowedFields,
                MaxNameLength = limits.MaxNameLength,
                MaxDepth = Math.Min(limits.MaxNesting, MaxSafeNesting),
            },
            Validation = validation,
            IncludesLocations = parser.IncludeLocations,
        };
    }

    private static bool IsSecured(IServiceProvider services, IEnumerable<SchemaContribution> contributions)
        => services.GetService<IHostEnvironment>()?.IsDevelopment() == false && contributions.OfType<DefaultSecurityContribution>().Any();
}
