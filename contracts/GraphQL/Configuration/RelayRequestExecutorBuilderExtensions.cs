using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Relay;

namespace HotChocolate.Execution.Configuration
{
    internal sealed record GlobalObjectIdentificationContribution(bool RegisterNodeInterface) : SchemaContribution;

    internal sealed record PayloadQueryFieldContribution(Action<MutationPayloadOptions>? Configure) : SchemaContribution;

    internal sealed record NodeIdFormatContribution(int MaxIdLength, bool OutputNewIdFormat, bool UseUrlSafeBase64) : SchemaContribution;
}

namespace Microsoft.Extensions.DependencyInjection
{
    /// <summary>Global ids, and refetching objects by them.</summary>
    public static class RelayRequestExecutorBuilderExtensions
    {
        /// <summary>Adds <c>node</c> and <c>nodes</c> to the query type: any object of a type with <c>[Node]</c> can be fetched by its id.</summary>
        /// <param name="builder">The schema's configuration.</param>
        public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder)
            => builder.AddGlobalObjectIdentification(registerNodeInterface: true);

        /// <summary>Adds global ids, and with true <c>node</c> and <c>nodes</c> on the query type too.</summary>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="registerNodeInterface">False: ids only, nothing to fetch objects by them.</param>
        public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder, bool registerNodeInterface)
            => builder.Contribute(new GlobalObjectIdentificationContribution(registerNodeInterface));

        /// <summary>Adds a field to the payloads of mutations that leads back to the query type.</summary>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="configure">Sets the field's name, and which payloads get it.</param>
        public static IRequestExecutorBuilder AddQueryFieldToMutationPayloads(
            this IRequestExecutorBuilder builder,
            Action<MutationPayloadOptions>? configure = null)
            => builder.Contribute(new PayloadQueryFieldContribution(configure));

        /// <summary>Sets the format of global ids. Ids of the older format can be read in any case.</summary>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="maxIdLength">The longest id, in characters, that is read at all.</param>
        /// <param name="outputNewIdFormat">True: <c>Type:value</c> in Base64. False: the format of Hot Chocolate 13 and before.</param>
        /// <param name="useUrlSafeBase64">True: <c>-</c> and <c>_</c> instead of <c>+</c> and <c>/</c>. Both are read in any case.</param>
        public static IRequestExecutorBuilder AddDefaultNodeIdSerializer(
            this IRequestExecutorBuilder builder,
            int maxIdLength = 1024,
            bool outputNewIdFormat = true,
            bool useUrlSafeBase64 = false)
            => builder.Contribute(new NodeIdFormatContribution(maxIdLength, outputNewIdFormat, useUrlSafeBase64));

        /// <summary>Writes global ids in the format of Hot Chocolate 13 and before.</summary>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="maxIdLength">The longest id, in characters, that is read at all.</param>
        public static IRequestExecutorBuilder AddLegacyNodeIdSerializer(this IRequestExecutorBuilder builder, int maxIdLength = 1024)
            => builder.AddDefaultNodeIdSerializer(maxIdLength, outputNewIdFormat: false);

        /// <summary>Lets ids be of a .NET type of one's own.</summary>
        /// <typeparam name="T">A singleton that writes and reads ids of that type.</typeparam>
        /// <param name="builder">The schema's configuration.</param>
        public static IRequestExecutorBuilder AddNodeIdValueSerializer<T>(this IRequestExecutorBuilder builder)
            where T : class, INodeIdValueSerializer
        {
            builder.Services.AddSingleton<INodeIdValueSerializer, T>();
            return builder;
        }

        /// <summary>Lets ids be of a .NET type of one's own.</summary>
        /// <typeparam name="T">The serializer's class.</typeparam>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="serializer">Writes and reads ids of that type.</param>
        public static IRequestExecutorBuilder AddNodeIdValueSerializer<T>(this IRequestExecutorBuilder builder, T serializer)
            where T : class, INodeIdValueSerializer
        {
            builder.Services.AddSingleton<INodeIdValueSerializer>(serializer);
            return builder;
        }
    }
}
