using HotChocolate.Execution;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Path = System.IO.Path;

namespace Leefbaarheid.Host.Tests;

public sealed class TrustedDocumentsTests : IDisposable
{
    private const string Document = "{ __typename }";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("documents-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_folder_of_documents_can_be_all_that_is_executed(bool only, bool runsOthers)
    {
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Document)));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, id + ".graphql"), Document, TestContext.Current.CancellationToken);
        await using var services = Services(("Folder", _folder.FullName), ("Only", only.ToString()));

        var stored = await RunAsync(services, OperationRequestBuilder.New().SetDocumentId(id));
        var other = await RunAsync(services, OperationRequestBuilder.New().SetDocument("{ ander: __typename }"));

        Assert.Equal("""{"data":{"__typename":"Query"}}""", stored);
        Assert.Equal(runsOthers, !other.Contains("HC0067", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_without_a_folder_stops_the_start()
        => Assert.Contains("GraphQL:TrustedDocuments:Folder", Assert.Throws<HostStartException>(() => Services(("Only", "true"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_not_there_stops_the_start()
        => Assert.Contains("weg", Assert.Throws<HostStartException>(() => Services(("Folder", Path.Combine(_folder.FullName, "weg")))).Message, StringComparison.Ordinal);

    private static ServiceProvider Services(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>("GraphQL:TrustedDocuments:" + setting.Name, setting.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddQueryType<Query>();
        services.AddTrustedDocuments(configuration);
        return services.BuildServiceProvider();
    }

    private static async Task<string> RunAsync(ServiceProvider services, OperationRequestBuilder request)
    {
        await using var result = await services.ExecuteRequestAsync(request.Build(), cancellationToken: TestContext.Current.CancellationToken);
        return result.ToJson(withIndentations: false);
    }

    public sealed class Query
    {
        public int GetIets() => 1;
    }
}
