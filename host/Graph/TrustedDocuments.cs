using HotChocolate.Language;
using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Graph;

/// <summary>
/// Documents that integrators registered, as files <c>&lt;sha256&gt;.graphql</c> in the folder of <c>GraphQL:TrustedDocuments:Folder</c>. With
/// <c>GraphQL:TrustedDocuments:Only</c> nothing else is executed.
/// </summary>
internal static class TrustedDocuments
{
    private const string FolderSetting = "GraphQL:TrustedDocuments:Folder";
    private const string OnlySetting = "GraphQL:TrustedDocuments:Only";

    /// <exception cref="HostStartException">Only such documents are allowed and there is no folder for them, or it does not exist.</exception>
    public static void AddTrustedDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration[FolderSetting];
        var only = configuration.GetValue(OnlySetting, defaultValue: false);
        if (string.IsNullOrWhiteSpace(folder))
        {
            // Silence here would be a server that executes nothing at all.
            if (only)
                throw new HostStartException($"{OnlySetting} needs a folder with documents: set {FolderSetting}.");
            return;
        }

        if (!Directory.Exists(folder))
            throw new HostStartException($"The folder of {FolderSetting} does not exist: {Path.GetFullPath(folder)}");
        services.AddSha256DocumentHashProvider(HashFormat.Hex);
        services.AddGraphQL()
            .UsePersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(folder)
            .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = only);
    }
}
