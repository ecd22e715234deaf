using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Lets requests name a document of the storage by its id, instead of bringing it along.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.Contribute(new PersistedOperationsContribution(SavesDocuments: false));

    /// <summary>
    /// Lets requests name a document by its hash. A caller that is told <c>PersistedQueryNotFound</c> sends the document once with the
    /// hash; it is then kept. Saves bytes, and protects nothing: anybody may add documents.
    /// </summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.Contribute(new PersistedOperationsContribution(SavesDocuments: true));

    /// <summary>Makes ids of documents with MD5.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="format">How the hash is written.</param>
    public static IServiceCollection AddMD5DocumentHashProvider(this IServiceCollection services, HashFormat format = HashFormat.Base64)
        => services.Replace(ServiceDescriptor.Singleton<IDocumentHashProvider>(new MD5DocumentHashProvider(format)));

    /// <summary>Makes ids of documents with SHA-1.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="format">How the hash is written.</param>
    public static IServiceCollection AddSha1DocumentHashProvider(this IServiceCollection services, HashFormat format = HashFormat.Base64)
        => services.Replace(ServiceDescriptor.Singleton<IDocumentHashProvider>(new Sha1DocumentHashProvider(format)));

    /// <summary>Makes ids of documents with SHA-256.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="format">How the hash is written.</param>
    public static IServiceCollection AddSha256DocumentHashProvider(this IServiceCollection services, HashFormat format = HashFormat.Base64)
        => services.Replace(ServiceDescriptor.Singleton<IDocumentHashProvider>(new Sha256DocumentHashProvider(format)));
}

internal sealed record PersistedOperationsContribution(bool SavesDocuments) : SchemaContribution;
