using HotChocolate.Execution.Configuration;
using HotChocolate.Utilities;

namespace HotChocolate.Utilities
{
    /// <summary>Makes a value of one .NET type out of one of another.</summary>
    /// <typeparam name="TSource">What is given.</typeparam>
    /// <typeparam name="TTarget">What is made.</typeparam>
    /// <param name="source">Never null.</param>
    public delegate TTarget ChangeType<in TSource, out TTarget>(TSource source);
}

namespace HotChocolate.Execution.Configuration
{
    internal sealed record TypeConverterContribution(Type Source, Type Target, Func<object, object?> Convert) : SchemaContribution;
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class RequestExecutorBuilderExtensions
    {
        /// <summary>
        /// Converts between a .NET type of one's own and that of the scalar it is bound to. Inputs need the way from the scalar's type,
        /// outputs the way to it.
        /// </summary>
        /// <typeparam name="TSource">What is given.</typeparam>
        /// <typeparam name="TTarget">What is made.</typeparam>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="changeType">Makes one out of the other.</param>
        public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(
            this IRequestExecutorBuilder builder,
            ChangeType<TSource, TTarget> changeType)
            => builder.Contribute(new TypeConverterContribution(typeof(TSource), typeof(TTarget), value => changeType((TSource)value)));
    }
}
