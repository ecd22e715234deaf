using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Mutation conventions: one <c>input</c> argument, a payload, typed errors.</summary>
public static class MutationRequestExecutorBuilderExtensions
{
    /// <summary>Turns the mutation conventions on. The last call wins.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="applyToAllMutations">False: only mutations with <c>[UseMutationConvention]</c> or <c>[Error]</c> follow them.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true)
        => builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Turns the mutation conventions on. The last call wins.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="options">Names and reach of the conventions.</param>
    public static IRequestExecutorBuilder AddMutationConventions(
        this IRequestExecutorBuilder builder,
        MutationConventionOptions options)
        => builder.Contribute(new MutationConventionsContribution(options));

    /// <summary>Sets the interface that all error types implement, instead of <c>Error { message: String! }</c>.</summary>
    /// <typeparam name="T">A .NET interface or base class.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder)
        => builder.AddErrorInterfaceType(typeof(T));

    /// <summary>Sets the interface that all error types implement, instead of <c>Error { message: String! }</c>.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="type">A .NET interface or base class.</param>
    public static IRequestExecutorBuilder AddErrorInterfaceType(this IRequestExecutorBuilder builder, Type type)
        => builder.Contribute(new ErrorInterfaceContribution(type));
}
