using System.Net.Http.Headers;
using System.Text;
using HotChocolate.AspNetCore;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>Forms as Apollo's and urql's upload clients send them.</summary>
public sealed class UploadTests
{
    private const string One = """{"query":"mutation ($file: Upload!) { een(file: $file) }","variables":{"file":null}}""";

    [Fact]
    public async Task A_file_reaches_its_variable()
        => Assert.Equal(
            """{"data":{"een":"brief.txt (text/plain, 5): Dag !"}}""",
            (await PostAsync(One, """{"0":["variables.file"]}""", ("0", "map/brief.txt", "Dag !"))).Body);

    [Fact]
    public async Task A_list_of_files_keeps_its_order()
        => Assert.Equal(
            """{"data":{"meer":["a.txt","b.txt"]}}""",
            (await PostAsync(
                """{"query":"mutation ($files: [Upload!]!) { meer(files: $files) }","variables":{"files":[null,null]}}""",
                """{"x":["variables.files.1"],"y":["variables.files.0"]}""",
                ("x", "b.txt", "B"),
                ("y", "a.txt", "A"))).Body);

    [Fact]
    public async Task A_file_goes_into_nested_inputs_and_to_several_places()
        => Assert.Equal(
            """{"data":{"genest":"hoofd=a.txt bijlagen=a.txt,b.txt geen="}}""",
            (await PostAsync(
                """{"query":"mutation ($in: MapInput!) { genest(map: $in) }","variables":{"in":{"hoofd":null,"bijlagen":[{"bestand":null},{"bestand":null},{"bestand":null}]}}}""",
                """{"0":["variables.in.hoofd","variables.in.bijlagen.0.bestand"],"1":["variables.in.bijlagen.1.bestand"]}""",
                ("0", "a.txt", "A"),
                ("1", "b.txt", "B"))).Body);

    [Fact]
    public async Task A_large_file_comes_whole_from_disk()
    {
        var content = new string('é', 200_000);

        Assert.Equal(
            """{"data":{"lengte":400000}}""",
            (await PostAsync(
                """{"query":"mutation ($file: Upload!) { lengte(file: $file) }","variables":{"file":null}}""",
                """{"0":["variables.file"]}""",
                ("0", "groot.txt", content))).Body);
    }

    [Fact]
    public async Task A_batch_has_files_of_its_own_for_each_operation()
    {
        await using var server = await StartAsync(new GraphQLServerOptions { EnableBatching = true });

        var answer = await PostAsync(
            server,
            Form($"[{One},{One}]", """{"0":["0.variables.file"],"1":["1.variables.file"]}""", [("0", "a.txt", "A"), ("1", "b.txt", "B")]),
            accept: "application/json");

        Assert.Equal(
            """[{"requestIndex":0,"data":{"een":"a.txt (text/plain, 1): A"}},{"requestIndex":1,"data":{"een":"b.txt (text/plain, 1): B"}}]""",
            answer.Body);
    }

    [Theory]
    [InlineData("""{"0":["variables.file"]}""", "1", "HC0038", "File of key '0' is missing.")]
    [InlineData("""{"0":[]}""", "0", "HC0037", "No object paths specified for key '0'")]
    [InlineData("""{"0":null}""", "0", "HC0037", "No object paths")]
    [InlineData("""{"0":["variables.anders"]}""", "0", "HC0039", "The variable path 'variables.anders' is invalid.")]
    [InlineData("""{"0":["variables.file.x"]}""", "0", "HC0040", "The variable structure is invalid.")]
    [InlineData("""{"0":["variables.file","variables.file"]}""", "0", "HC0040", "structure")]
    [InlineData("""{"0":["variables"]}""", "0", "HC0041", "Invalid variable path `variables`")]
    [InlineData("""{"0":["variables..file"]}""", "0", "HC0041", "Invalid variable path")]
    [InlineData("""{"0":[""]}""", "0", "HC0041", "Invalid variable path")]
    [InlineData("""{"0":[null]}""", "0", "HC0041", "Invalid variable path")]
    [InlineData("""{"0":["query"]}""", "0", "HC0042", "must start with `variables`")]
    [InlineData("""{"0":["0.variables.file"]}""", "0", "HC0042", "must start with `variables`")]
    [InlineData("""{"0":"variables.file"}""", "0", "HC0043", "Invalid JSON in the `map`")]
    [InlineData("""[1]""", "0", "HC0043", "Invalid JSON in the `map`")]
    [InlineData("null", "0", "HC0043", "Invalid JSON in the `map`")]
    [InlineData("{", "0", "HC0043", "Invalid JSON in the `map`")]
    public async Task A_map_that_does_not_fit_is_refused(string map, string file, string code, string message)
    {
        var answer = await PostAsync(One, map, (file, "a.txt", "A"));

        Assert.Equal(400, answer.Status);
        Assert.Contains($"\"code\":\"{code}\"", answer.Body, StringComparison.Ordinal);
        Assert.Contains(message, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "{}", "HC0034")]
    [InlineData("", "{}", "HC0034")]
    [InlineData("null", "{}", "HC0034")]
    [InlineData("{", "{}", "HC0011")]
    [InlineData("""{"query":"{ __typename }","query":"{ x }"}""", "{}", "HC0011")]
    [InlineData("1", "{}", "HC0009")]
    [InlineData("[]", "{}", "HC0009")]
    [InlineData("{}", "{}", "HC0013")]
    [InlineData(One, null, "HC0044")]
    public async Task Fields_that_are_not_there_or_cannot_be_read_are_refused(string? operations, string? map, string code)
    {
        await using var server = await StartAsync();

        var answer = await PostAsync(server, Form(operations, map, []));

        Assert.Equal(400, answer.Status);
        Assert.Contains($"\"code\":\"{code}\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_follows_the_operations()
    {
        await using var server = await StartAsync();
        var form = new MultipartFormDataContent { { new StringContent("{}"), "map" }, { new StringContent(One), "operations" } };

        Assert.Contains("HC0035", (await PostAsync(server, form)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kapot")]
    [InlineData("--grens\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{")]
    public async Task A_form_that_is_cut_off_is_refused(string body)
    {
        await using var server = await StartAsync();
        var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=grens");

        var answer = await PostAsync(server, content);

        Assert.Equal(400, answer.Status);
        Assert.Contains("\"code\":\"HC003", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_and_size_of_the_files_have_limits()
    {
        await using var server = await StartAsync(limits: limits =>
        {
            limits.MaxUploadFiles = 2;
            limits.MaxUploadBytes = 2000;
        });

        var many = await PostAsync(server, Form(One, "{}", [("0", "a", "A"), ("1", "b", "B"), ("2", "c", "C")]));
        var large = await PostAsync(server, Form(One, """{"0":["variables.file"]}""", [("0", "a", new string('x', 3000))]));
        var unknown = await PostAsync(server, Form(One, """{"0":["variables.file"]}""", [("0", "a", new string('x', 3000))]), isChunked: true);

        Assert.Equal((400, true), (many.Status, many.Body.Contains("has 3 files; 2 are allowed", StringComparison.Ordinal)));
        Assert.Equal((413, true), (large.Status, large.Body.Contains("HC0010", StringComparison.Ordinal)));
        Assert.Equal((413, true), (unknown.Status, unknown.Body.Contains("HC0010", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_is_no_text_and_text_is_no_file()
    {
        var asText = await PostAsync(
            """{"query":"mutation ($t: String) { tekst(tekst: $t) }","variables":{"t":null}}""", """{"0":["variables.t"]}""", ("0", "a.txt", "A"));
        await using var server = await StartAsync();
        var asFile = await server.PostAsync("""{"query":"mutation ($file: Upload!) { een(file: $file) }","variables":{"file":"a.txt"}}""");
        var guessed = await server.PostAsync(
            """{"query":"mutation ($file: Upload!) { een(file: $file) }","variables":{"file":{"$upload":"00000000000000000000000000000000"}}}""");
        var literal = await server.PostAsync("""{"query":"mutation { een(file: \"a.txt\") }"}""");

        Assert.All([asText, asFile, guessed, literal], answer => Assert.Contains("\"errors\"", answer.Body, StringComparison.Ordinal));
        Assert.DoesNotContain("\"data\"", asText.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_can_be_switched_off_and_the_preflight_can_be_given_up()
    {
        await using var off = await StartAsync(new GraphQLServerOptions { EnableMultipartRequests = false });
        await using var open = await StartAsync(new GraphQLServerOptions { EnforceMultipartRequestsPreflightHeader = false });
        var form = Form(One, """{"0":["variables.file"]}""", [("0", "a.txt", "A")]);

        Assert.Equal(415, (await PostAsync(off, Form(One, "{}", []))).Status);
        Assert.Equal(200, (await PostAsync(open, form, hasPreflight: false)).Status);
    }

    [Fact]
    public async Task The_schema_shows_the_scalar()
    {
        await using var server = await StartAsync();

        Assert.Contains("scalar Upload", (await server.GetAsync("?sdl")).Body, StringComparison.Ordinal);
    }

    private static async Task<TestServer.Answer> PostAsync(string operations, string map, params (string Key, string Name, string Content)[] files)
    {
        await using var server = await StartAsync();
        return await PostAsync(server, Form(operations, map, files));
    }

    private static Task<TestServer.Answer> PostAsync(
        TestServer server, HttpContent form, bool hasPreflight = true, bool isChunked = false, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.TransferEncodingChunked = isChunked;
        if (hasPreflight)
            request.Headers.Add("GraphQL-Preflight", "1");
        return server.SendAsync(request, accept);
    }

    private static MultipartFormDataContent Form(string? operations, string? map, (string Key, string Name, string Content)[] files)
    {
        var form = new MultipartFormDataContent();
        if (operations is not null)
            form.Add(new StringContent(operations), "operations");
        if (map is not null)
            form.Add(new StringContent(map), "map");
        foreach (var (key, name, text) in files)
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            form.Add(content, key, name);
        }

        return form;
    }

    private static Task<TestServer> StartAsync(GraphQLServerOptions? options = null, Action<RequestLimits>? limits = null)
        => TestServer.StartAsync(
            schema =>
            {
                schema.AddQueryType<Query>().AddMutationType<Mutation>().AddUploadType();
                if (limits is not null)
                    schema.Services.Configure(limits);
            },
            options: options);

    public sealed class Query
    {
        public int GetIets() => 1;
    }

    public sealed class Mutation
    {
        public async Task<string> EenAsync(IFile file, CancellationToken cancellationToken)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            return $"{file.Name} ({file.ContentType}, {file.Length}): {await reader.ReadToEndAsync(cancellationToken)}";
        }

        public IReadOnlyList<string> Meer(IReadOnlyList<IFile> files) => [.. files.Select(file => file.Name)];

        public string Genest(Map map)
            => $"hoofd={map.Hoofd?.Name} bijlagen={string.Join(',', map.Bijlagen.Where(bijlage => bijlage.Bestand is not null).Select(bijlage => bijlage.Bestand!.Name))} geen={map.Geen?.Name}";

        public async Task<long> LengteAsync(IFile file, CancellationToken cancellationToken)
        {
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy, cancellationToken);
            return copy.Length;
        }

        public string? Tekst(string? tekst) => tekst;
    }

    public sealed record Map(IFile? Hoofd, IReadOnlyList<Bijlage> Bijlagen, IFile? Geen);

    public sealed record Bijlage(IFile? Bestand);
}
