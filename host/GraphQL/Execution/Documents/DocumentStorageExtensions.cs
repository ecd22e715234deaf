using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Where stored documents are kept. There is one storage: the last that is added.</summary>
public static class OperationDocumentStorageRequestExecutorBuilderExtensions
{
    /// <summary>Keeps documents as files <c>&lt;id&gt;.graphql</c>.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="cacheDirectory">The folder; null: <c>persisted_operations</c> in the working directory.</param>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(
        this IRequestExecutorBuilder builder,
        string? cacheDirectory = null)
    {
        var folder = Path.GetFullPath(cacheDirectory ?? "persisted_operations");
        builder.Services.Replace(ServiceDescriptor.Singleton<IOperationDocumentStorage>(_ => new FileSystemDocumentStorage(folder)));
        return builder;
    }

    /// <summary>Keeps documents in memory: those used last, until the application ends.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddInMemoryOperationDocumentStorage(this IRequestExecutorBuilder builder)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<IOperationDocumentStorage>(_ => new InMemoryDocumentStorage()));
        return builder;
    }
}
