using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests.Mail;

/// <summary>A real mail server on a port of this machine, in a process of its own.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private SmtpServer(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <param name="port">Where it listens; 0 for any free port.</param>
    /// <param name="options"><c>--tls</c> offers encryption, with a certificate that nobody trusts; <c>--auth</c> takes mail of none who did not sign in.</param>
    public static async Task<SmtpServer> StartAsync(int port = 0, params IEnumerable<string> options)
    {
        var folder = typeof(SmtpServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "MailServerDirectory").Value!;
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), "Run `npm ci` in tests/Host/Mail first.");
        var process = Process.Start(new ProcessStartInfo("node", ["server.js", port.ToString(CultureInfo.InvariantCulture), .. options])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        // It warns of its certificate, which is what the tests want of it.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var first = await LineAsync(process);
        return new SmtpServer(process, first.GetProperty("port").GetInt32());
    }

    /// <summary>The next message that it took.</summary>
    public async Task<Bericht> NextAsync() => (await LineAsync(_process)).Deserialize<Bericht>(JsonSerializerOptions.Web)!;

    /// <summary>Ends it, and answers what it took that nobody asked for.</summary>
    public async Task<IReadOnlyList<Bericht>> StopAsync()
    {
        _process.StandardInput.Close();
        var rest = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        return [.. rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Bericht>(line, JsonSerializerOptions.Web)!)];
    }

    public async ValueTask DisposeAsync()
    {
        await ChildProcess.EndAsync(_process);
        _process.Dispose();
    }

    private static async Task<JsonElement> LineAsync(Process process)
        => JsonSerializer.Deserialize<JsonElement>(
            await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience)
                ?? throw new InvalidOperationException("The mail server ended."));

    internal sealed record Bericht(
        string Onderwerp, string Van, string MessageId, string? Automatisch, string Tekst, IReadOnlyList<string> Aan, string? Gebruiker);
}
