using System.Globalization;
using System.Text.Json;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests.Mail;

/// <summary>A real mail server on a port of this machine, in a process of its own.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly NodeServer _server;

    private SmtpServer(NodeServer server, int port)
    {
        _server = server;
        Port = port;
    }

    public int Port { get; }

    /// <param name="port">Where it listens; 0 for any free port.</param>
    /// <param name="options"><c>--tls</c> offers encryption, with a certificate that nobody trusts; <c>--auth</c> takes mail of none who did not sign in.</param>
    public static async Task<SmtpServer> StartAsync(int port = 0, params IEnumerable<string> options)
    {
        var server = NodeServer.Start("Host/Mail", [port.ToString(CultureInfo.InvariantCulture), .. options]);
        return new SmtpServer(server, (await server.NextAsync()).GetProperty("port").GetInt32());
    }

    /// <summary>The next message that it took.</summary>
    public async Task<Bericht> NextAsync() => Read(await _server.NextAsync());

    /// <summary>Ends it, and answers what it took that nobody asked for.</summary>
    public async Task<IReadOnlyList<Bericht>> StopAsync() => [.. (await _server.StopAsync()).Select(Read)];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static Bericht Read(JsonElement line) => line.Deserialize<Bericht>(JsonSerializerOptions.Web)!;

    internal sealed record Bericht(
        string Onderwerp, string Van, string MessageId, string? Automatisch, string Tekst, IReadOnlyList<string> Aan, string? Gebruiker);
}
