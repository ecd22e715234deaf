using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using HotChocolate;
using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>Responses larger than what is held: sent while they are written, at the pace of a real connection.</summary>
public sealed class LargeResponseTests
{
    private const int Held = 256 * 1024;

    // What is held, one piece that is being written and one that is on its way.
    private const int Window = Held + (256 * 1024);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_megabytes_take_the_memory_of_a_window_and_leave_before_the_last_row_is_written()
    {
        var query = new Query(100_000);
        var pool = new CountingPool();
        await using var server = await StartAsync(query, pool);

        using var response = await SendAsync(server);
        await using var body = await response.Content.ReadAsStreamAsync(Cancellation);
        var first = new byte[4096];
        await body.ReadExactlyAsync(first, Cancellation);

        // The connection takes some megabytes that nobody has read; the server waits with the rest.
        Assert.Equal(1, query.Last.Read);
        Assert.Null(response.Content.Headers.ContentLength);
        var rest = new MemoryStream();
        await rest.WriteAsync(first, Cancellation);
        await body.CopyToAsync(rest, Cancellation);

        Assert.Equal(2, query.Last.Read);
        Assert.InRange(rest.Length, 100_000_000, 120_000_000);
        Assert.InRange(pool.MostBytes, 1, Window);
        Assert.Equal(0, pool.Bytes);
        AssertRows(rest.ToArray(), 100_000);
    }

    [Fact]
    public async Task What_fits_is_held_and_says_its_length()
    {
        var query = new Query(10_000);
        var pool = new CountingPool();
        await using var server = await StartAsync(query, pool, held: long.MaxValue);

        using var response = await SendAsync(server);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal(1, query.Last.Read);
        Assert.InRange(pool.MostBytes, bytes.Length, bytes.Length * 2);
        Assert.Equal(0, pool.Bytes);
        AssertRows(bytes, 10_000);
    }

    [Fact]
    public async Task A_row_that_fails_late_gives_the_same_answer_as_ever()
    {
        var query = new Query(5_000, lastFails: true);
        await using var held = await StartAsync(query, new CountingPool(), held: long.MaxValue);
        await using var sent = await StartAsync(query, new CountingPool());

        var (whole, stepped) = (await held.PostAsync(Json("{ naam rijen { tekst } }")), await sent.PostAsync(Json("{ naam rijen { tekst } }")));
        var (wholeGaps, steppedGaps) = (await held.PostAsync(Json("{ gaten { tekst } }")), await sent.PostAsync(Json("{ gaten { tekst } }")));

        Assert.Equal(whole, stepped);
        Assert.EndsWith("\"path\":[\"rijen\",4999,\"tekst\"]}],\"data\":null}", whole.Body, StringComparison.Ordinal);
        Assert.Equal(wholeGaps, steppedGaps);
        Assert.StartsWith("{\"errors\":[{\"message\":\"stuk\"", wholeGaps.Body, StringComparison.Ordinal);
        Assert.EndsWith(",null]}}", wholeGaps.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_ends_the_writing()
    {
        var query = new Query(100_000);
        var pool = new CountingPool();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await StartAsync(query, pool, map: application => application.Use(async (_, next) =>
        {
            try
            {
                await next();
            }
            finally
            {
                ended.TrySetResult();
            }
        }));

        var response = await SendAsync(server);
        await (await response.Content.ReadAsStreamAsync(Cancellation)).ReadExactlyAsync(new byte[4096], Cancellation);
        response.Dispose();

        await ended.Task.WaitAsync(s_patience, Cancellation);
        Assert.Equal(1, query.Last.Read);
        Assert.Equal(0, pool.Bytes);
    }

    [Fact]
    public async Task A_response_that_cannot_be_completed_is_broken_off()
    {
        var query = new Query(20_000, lastChanges: true);
        await using var server = await StartAsync(query, new CountingPool());

        using var response = await SendAsync(server);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task It_can_be_compressed()
    {
        var query = new Query(20_000);
        var pool = new CountingPool();
        await using var server = await StartAsync(query, pool, map: application => application.UseResponseCompression());

        using var response = await SendAsync(server, "gzip");
        Assert.Equal("gzip", response.Content.Headers.ContentEncoding.Single());
        await using var body = new GZipStream(await response.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, Cancellation);

        AssertRows(bytes.ToArray(), 20_000);
        Assert.InRange(pool.MostBytes, 1, Window);
    }

    [Fact]
    public async Task Each_result_of_a_batch_is_held()
    {
        var query = new Query(2_000);
        await using var server = await StartAsync(query, new CountingPool(), options: new GraphQLServerOptions { EnableBatching = true });

        var answer = await server.PostAsync($"[{Json("{ rijen { tekst } }")},{Json("{ naam }")}]", "application/json");

        Assert.Equal(200, answer.Status);
        Assert.Equal(1, query.Last.Read);
        using var json = JsonDocument.Parse(answer.Body);
        Assert.Equal(2_000, json.RootElement[0].GetProperty("data").GetProperty("rijen").GetArrayLength());
        Assert.Equal("lang", json.RootElement[1].GetProperty("data").GetProperty("naam").GetString());
    }

    [Fact]
    public async Task An_event_holds_its_result()
    {
        var query = new Query(2_000);
        await using var server = await StartAsync(query, new CountingPool());

        var answer = await server.PostAsync(Json("{ rijen { tekst } }"), "text/event-stream");

        Assert.Equal(1, query.Last.Read);
        Assert.EndsWith("}]}}\n\nevent: complete\ndata:\n\n", answer.Body, StringComparison.Ordinal);
    }

    private static string Json(string query) => JsonSerializer.Serialize(new { query });

    private static Task<TestServer> StartAsync(
        Query query,
        CountingPool pool,
        long held = Held,
        GraphQLServerOptions? options = null,
        Action<WebApplication>? map = null)
        => TestServer.StartAsync(
            schema =>
            {
                schema.Services.AddSingleton<ArrayPool<byte>>(pool).AddSingleton(query);
                schema.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
                schema.Services.Configure<RequestLimits>(limits => limits.MaxHeldResponseBytes = held);
                schema.AddQueryType<Query>();
            },
            options: options,
            map: map);

    private static async Task<HttpResponseMessage> SendAsync(TestServer server, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(Json("{ rijen { nummer tekst } }"), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
    }

    private static void AssertRows(byte[] json, int count)
    {
        using var document = JsonDocument.Parse(json);
        var rows = document.RootElement.GetProperty("data").GetProperty("rijen");
        Assert.Equal(count, rows.GetArrayLength());
        Assert.Equal(Enumerable.Range(0, count), rows.EnumerateArray().Select(row => row.GetProperty("nummer").GetInt32()));
    }

    public sealed class Query
    {
        private readonly List<Rij> _rows;

        internal Query(int rows, bool lastFails = false, bool lastChanges = false)
        {
            _rows = [.. Enumerable.Range(0, rows).Select(number => new Rij(number, lastFails && number == rows - 1, lastChanges && number == rows - 1))];
            Last = _rows[^1];
        }

        [GraphQLIgnore]
        internal Rij Last { get; }

        public string Naam => "lang";

        public IReadOnlyList<Rij> GetRijen() => _rows;

        public IReadOnlyList<Rij?> GetGaten() => _rows;
    }

    public sealed class Rij(int nummer, bool fails, bool changes)
    {
        private static readonly string s_text = new('r', 1_000);
        private int _read;

        internal int Read => Volatile.Read(ref _read);

        public int Nummer => nummer;

        public string Tekst => Interlocked.Increment(ref _read) > 1 && changes ? null!
            : fails ? throw new GraphQLException("stuk")
            : s_text;
    }

    /// <summary>Knows what is out, and the most that ever was.</summary>
    private sealed class CountingPool : ArrayPool<byte>
    {
        private readonly Lock _sync = new();

        public long Bytes { get; private set; }

        public long MostBytes { get; private set; }

        public override byte[] Rent(int minimumLength)
        {
            var array = Shared.Rent(minimumLength);
            lock (_sync)
            {
                Bytes += array.Length;
                MostBytes = Math.Max(MostBytes, Bytes);
            }

            return array;
        }

        public override void Return(byte[] array, bool clearArray = false)
        {
            lock (_sync)
                Bytes -= array.Length;
            Shared.Return(array, clearArray);
        }
    }
}
