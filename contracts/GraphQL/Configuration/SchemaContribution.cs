using HotChocolate.Execution.Options;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>
/// One thing that was registered for the schema. Every contribution is a service descriptor of its own, so that the services of a
/// module can be collected apart and merged, or dropped as a whole, later.
/// </summary>
internal abstract record SchemaContribution;

/// <summary>A root type; without a .NET type an empty one that extensions fill.</summary>
internal sealed record RootTypeContribution(OperationType Operation, Type? Type) : SchemaContribution;

internal sealed record TypeContribution(Type Type, TypeContributionKind Kind) : SchemaContribution;

internal sealed record RuntimeBindingContribution(Type RuntimeType, Type SchemaType) : SchemaContribution;

internal sealed record NamedBindingContribution(Type RuntimeType, string TypeName) : SchemaContribution;

internal sealed record DirectiveTypeContribution(Type Type) : SchemaContribution;

internal sealed record MutationConventionsContribution(MutationConventionOptions Options) : SchemaContribution;

internal sealed record ErrorInterfaceContribution(Type Type) : SchemaContribution;

internal sealed record SchemaOptionsContribution(Action<SchemaOptions> Configure) : SchemaContribution;

internal sealed record RequestOptionsContribution(Action<IServiceProvider, RequestExecutorOptions> Configure) : SchemaContribution;

internal sealed record InitializeOnStartupContribution(Func<IRequestExecutor, CancellationToken, Task>? Warmup, bool KeepWarm) : SchemaContribution;

/// <summary>What a registered .NET type becomes; Inferred: its attributes and shape tell.</summary>
internal enum TypeContributionKind
{
    Inferred,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    Extension,
}

internal static class SchemaContributionExtensions
{
    public static IRequestExecutorBuilder Contribute(this IRequestExecutorBuilder builder, SchemaContribution contribution)
    {
        builder.Services.AddSingleton(contribution);
        return builder;
    }
}
