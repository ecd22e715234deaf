using System.Security.Cryptography;
using System.Text;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Path = System.IO.Path;

namespace Leefbaarheid.GraphQL.Tests.Server;

public sealed class PersistedOperationTests : IDisposable
{
    private const string Modern = "application/graphql-response+json";
    private const string Hello = "{ hello }";
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("documents-");
    private readonly DirectoryInfo _folder;

    public PersistedOperationTests() => _folder = _root.CreateSubdirectory("map");

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("""{"id":"groet"}""")]
    [InlineData("""{"documentId":"groet"}""")]
    [InlineData("""{"documentId":"sha256:groet"}""")]
    [InlineData("""{"id":"groet","query":""}""")]
    [InlineData("""{"id":"groet","query":null,"documentId":"anders"}""")]
    public async Task A_document_of_the_folder_runs_by_its_id(string body)
    {
        await using var server = await StartAsync();

        Assert.Equal("""{"data":{"hello":"wereld"}}""", (await server.PostAsync(body)).Body);
        Assert.Equal("""{"data":{"hello":"wereld"}}""", (await server.GetAsync("?id=groet")).Body);
        Assert.Equal("""{"data":{"twice":6}}""", (await server.PostAsync("""{"id":"dubbel","operationName":"B","variables":{"n":3}}""")).Body);
    }

    [Theory]
    [InlineData("onbekend", "HC0020")]
    [InlineData("leeg", "HC0020")]
    [InlineData("../geheim", "HC0009")]
    [InlineData("..%2Fgeheim", "HC0009")]
    [InlineData("groet.graphql", "HC0009")]
    [InlineData("", "HC0009")]
    [InlineData("kapot", "HC0014")]
    public async Task An_id_without_a_good_document_is_refused(string id, string code)
    {
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "geheim.graphql"), Hello, TestContext.Current.CancellationToken);
        await using var server = await StartAsync();

        var answer = await server.PostAsync($$"""{"id":"{{id}}"}""", Modern);

        Assert.Equal(400, answer.Status);
        Assert.Contains($"\"code\":\"{code}\"", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("wereld", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_changes_counts_at_once()
    {
        await using var server = await StartAsync();
        await server.PostAsync("""{"id":"groet"}""");

        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "groet.graphql"), "{ ander: hello }", TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"ander":"wereld"}}""", (await server.PostAsync("""{"id":"groet"}""")).Body);
        File.Delete(Path.Combine(_folder.FullName, "groet.graphql"));
        Assert.Contains("HC0020", (await server.PostAsync("""{"id":"groet"}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_runs_where_only_stored_documents_are_allowed()
    {
        await using var server = await StartAsync(schema => schema.ModifyRequestOptions(
            options => options.PersistedOperations.OnlyAllowPersistedDocuments = true));

        var own = await server.PostAsync($$"""{"query":"{{Hello}}"}""", Modern);
        var both = await server.PostAsync($$"""{"id":"groet","query":"{{Hello}}"}""", Modern);

        Assert.Equal((400, 400), (own.Status, both.Status));
        Assert.Contains("Only persisted operations are allowed.", own.Body, StringComparison.Ordinal);
        Assert.Contains("HC0067", own.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await server.PostAsync("""{"id":"groet"}""", Modern)).Status);
    }

    [Fact]
    public async Task A_document_that_is_brought_along_may_be_one_of_the_stored()
    {
        await using var server = await StartAsync(schema =>
        {
            schema.Services.AddSha256DocumentHashProvider(HashFormat.Hex);
            schema.ModifyRequestOptions(options =>
            {
                options.PersistedOperations.OnlyAllowPersistedDocuments = true;
                options.PersistedOperations.AllowDocumentBody = true;
                options.PersistedOperations.OperationNotAllowedError = ErrorBuilder.New().SetMessage("Onbekend document.").SetCode("NEE").Build();
            });
        });

        Assert.Equal(200, (await server.PostAsync($$"""{"query":"{{Hello}}"}""", Modern)).Status);
        var other = await server.PostAsync("""{"query":"{ hello  }"}""", Modern);
        Assert.Equal((400, true), (other.Status, other.Body.Contains("Onbekend document.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_interceptor_may_let_one_request_bring_its_own_document()
    {
        await using var server = await StartAsync(schema => schema
            .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = true)
            .AddHttpRequestInterceptor((http, _, request, _) =>
            {
                if (http.Request.Headers.ContainsKey("X-Beheer"))
                    request.AllowNonPersistedOperation();
                return ValueTask.CompletedTask;
            }));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}");
        request.Headers.Add("X-Beheer", "1");

        Assert.Equal(400, (await server.GetAsync("?query={hello}", Modern)).Status);
        Assert.Equal(200, (await server.SendAsync(request, Modern)).Status);
        Assert.Equal(200, (await server.PostAsync("""{"id":"groet"}""", Modern)).Status);
    }

    [Fact]
    public async Task A_client_sends_a_document_once_and_its_hash_from_then_on()
    {
        await using var server = await StartAsync(schema => schema
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage()
            .Services.AddSha256DocumentHashProvider(HashFormat.Hex));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Hello)));
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

        var unknown = await server.PostAsync($$"""{"extensions":{{extensions}}}""", Modern);
        var first = await server.PostAsync($$"""{"query":"{{Hello}}","extensions":{{extensions}}}""", Modern);
        var next = await server.PostAsync($$"""{"extensions":{{extensions}}}""", Modern);
        var byGet = await server.GetAsync("?extensions=" + Uri.EscapeDataString(extensions));

        Assert.Equal(400, unknown.Status);
        Assert.Contains("\"message\":\"PersistedQueryNotFound\"", unknown.Body, StringComparison.Ordinal);
        Assert.Contains("HC0020", unknown.Body, StringComparison.Ordinal);
        Assert.Equal($$$$"""{"data":{"hello":"wereld"},"extensions":{"persistedQuery":{"sha256Hash":"{{{{hash}}}}","persisted":true}}}""", first.Body);
        Assert.Equal("""{"data":{"hello":"wereld"}}""", next.Body);
        Assert.Equal("""{"data":{"hello":"wereld"}}""", byGet.Body);
    }

    [Fact]
    public async Task A_document_under_a_false_hash_runs_and_is_not_kept()
    {
        await using var server = await StartAsync(schema => schema
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage());
        const string Extensions = """{"persistedQuery":{"version":1,"md5Hash":"00000000000000000000000000000000"}}""";
        var hash = new MD5DocumentHashProvider(HashFormat.Hex).ComputeHash(Encoding.UTF8.GetBytes(Hello));

        var answer = await server.PostAsync($$"""{"query":"{{Hello}}","extensions":{{Extensions}}}""", Modern);

        Assert.Equal(
            $$$$"""{"data":{"hello":"wereld"},"extensions":{"persistedQuery":{"md5Hash":"00000000000000000000000000000000","expectedHashValue":"{{{{hash}}}}","expectedHashType":"md5Hash","expectedHashFormat":"Hex","persisted":false}}}""",
            answer.Body);
        Assert.Contains("PersistedQueryNotFound", (await server.PostAsync($$"""{"extensions":{{Extensions}}}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_not_kept()
    {
        await using var server = await StartAsync(schema => schema
            .UseAutomaticPersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(_folder.FullName));
        var hash = new MD5DocumentHashProvider(HashFormat.Hex).ComputeHash("{ nothing }"u8);
        var extensions = $$$"""{"persistedQuery":{"md5Hash":"{{{hash}}}"}}""";

        await server.PostAsync($$"""{"query":"{ nothing }","extensions":{{extensions}}}""");

        Assert.False(File.Exists(Path.Combine(_folder.FullName, hash + ".graphql")));
        Assert.Contains("PersistedQueryNotFound", (await server.PostAsync($$"""{"extensions":{{extensions}}}""")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"persistedQuery":1}""")]
    [InlineData("""{"persistedQuery":{}}""")]
    [InlineData("""{"persistedQuery":{"md5Hash":1}}""")]
    [InlineData("""{"persistedQuery":{"md5Hash":"../x"}}""")]
    public async Task A_hash_that_is_none_is_not_found(string extensions)
    {
        await using var server = await StartAsync(schema => schema.UseAutomaticPersistedOperationPipeline());

        Assert.Contains("PersistedQueryNotFound", (await server.PostAsync($$"""{"extensions":{{extensions}}}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_stored_documents_says_so_in_the_words_that_clients_know()
    {
        await using var server = await TestServer.StartAsync(HttpTests.Configure);

        Assert.Contains(
            "PersistedQueryNotSupported",
            (await server.PostAsync("""{"extensions":{"persistedQuery":{"sha256Hash":"x"}}}""")).Body,
            StringComparison.Ordinal);
        Assert.Contains("HC0015", (await server.PostAsync("""{"id":"groet"}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_have_addresses_of_their_own()
    {
        await using var server = await StartAsync(map: app =>
        {
            app.MapGraphQLPersistedOperations();
            app.MapGraphQLPersistedOperations("/benoemd", requireOperationName: true);
        });

        Assert.Equal("""{"data":{"hello":"wereld"}}""", (await server.GetAsync("/persisted/groet")).Body);
        Assert.Equal("""{"data":{"twice":8}}""", (await server.GetAsync("/persisted/dubbel/B?variables={\"n\":4}")).Body);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/graphql/persisted/dubbel/B")
        {
            Content = new StringContent("""{"variables":{"n":5},"query":"{ hello }"}""", Encoding.UTF8, "application/json"),
        };
        Assert.Equal("""{"data":{"twice":10}}""", (await server.SendAsync(post, accept: null)).Body);
        Assert.Equal(404, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/benoemd/groet"), Modern)).Status);
        Assert.Equal(405, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql/persisted/wijzig"), Modern)).Status);
        Assert.Equal(400, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql/persisted/..%2fgroet"), Modern)).Status);
        Assert.Equal(415, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql/persisted/groet"), Modern)).Status);
    }

    [Fact]
    public async Task A_pipeline_without_a_storage_stops_the_start()
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(() => TestServer.StartAsync(schema =>
        {
            HttpTests.Configure(schema);
            schema.UsePersistedOperationPipeline().InitializeOnStartup();
        }));

        Assert.Contains("storage", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HashFormat.Hex, 32)]
    [InlineData(HashFormat.Base64, 22)]
    public void A_hash_is_an_id(HashFormat format, int length)
    {
        foreach (var text in Enumerable.Range(0, 50).Select(number => $"query {number}"))
        {
            var hash = new MD5DocumentHashProvider(format).ComputeHash(Encoding.UTF8.GetBytes(text));
            Assert.Equal((length, true), (hash.Length, OperationDocumentId.IsValidId(hash)));
        }

        Assert.Throws<ArgumentException>(() => new OperationDocumentId("a/b"));
    }

    private async Task<TestServer> StartAsync(Action<IRequestExecutorBuilder>? configure = null, Action<WebApplication>? map = null)
    {
        await WriteAsync("groet", Hello);
        await WriteAsync(new Sha256DocumentHashProvider(HashFormat.Hex).ComputeHash(Encoding.UTF8.GetBytes(Hello)), Hello);
        await WriteAsync("dubbel", "query A { hello } query B($n: Int!) { twice(n: $n) }");
        await WriteAsync("wijzig", "mutation { change }");
        await WriteAsync("kapot", "{ hello");
        await WriteAsync("leeg", "");
        return await TestServer.StartAsync(
            schema =>
            {
                HttpTests.Configure(schema);
                schema.UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(_folder.FullName);
                configure?.Invoke(schema);
            },
            map: map);
    }

    private Task WriteAsync(string id, string text)
        => File.WriteAllTextAsync(Path.Combine(_folder.FullName, id + ".graphql"), text, TestContext.Current.CancellationToken);
}
