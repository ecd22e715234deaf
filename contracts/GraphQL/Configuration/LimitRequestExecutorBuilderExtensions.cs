using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Changes what parsing a document may cost.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="configure">Sets options; runs once, when the schema is built.</param>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<RequestParserOptions> configure)
        => builder.Contribute(new ParserOptionsContribution(configure));

    /// <summary>Limits how deep fields may stand below one another.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="maxAllowedExecutionDepth">At least 1; <c>{ a { b } }</c> has depth 2.</param>
    /// <param name="skipIntrospectionFields">True: what is below <c>__schema</c> and <c>__type</c> does not count.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxAllowedExecutionDepth);
        return builder.Contribute(new MaxExecutionDepthContribution(maxAllowedExecutionDepth, skipIntrospectionFields));
    }

    /// <summary>Limits how often one path may come through the same field of the same type.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="defaultCycleLimit">Times; null: no limit.</param>
    public static IRequestExecutorBuilder AddMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder, ushort? defaultCycleLimit = 3)
        => builder.Contribute(new FieldCycleDepthContribution(defaultCycleLimit));

    /// <summary>Takes away the limit on how often a path may come through a field, also where the server sets it of its own accord.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder RemoveMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder)
        => builder.Contribute(new FieldCycleDepthContribution(null));

    /// <summary>Limits how many mistakes of a document are reported.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="maxAllowedValidationErrors">At least 1.</param>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxAllowedValidationErrors);
        return builder.Contribute(new MaxValidationErrorsContribution(maxAllowedValidationErrors));
    }

    /// <summary>Limits the depth of introspection.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="maxAllowedOfTypeDepth">How often a path may come through <c>ofType</c>.</param>
    /// <param name="maxAllowedListRecursiveDepth">How often a path may come through the same list, such as <c>fields</c>.</param>
    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(
        this IRequestExecutorBuilder builder,
        ushort maxAllowedOfTypeDepth,
        ushort maxAllowedListRecursiveDepth)
        => builder.Contribute(new IntrospectionDepthContribution(maxAllowedOfTypeDepth, maxAllowedListRecursiveDepth));
}
