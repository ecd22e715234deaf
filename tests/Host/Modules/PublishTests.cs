using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>What an administrator copies to a server.</summary>
public sealed partial class PublishTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_published_host_serves_its_modules_from_any_working_directory()
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(TestHost.HostOutput))!;
        var target = Path.Combine(_folder, "host");
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        var publish = await HostProcess.RunProgramAsync(
            "publish", Path.Combine(TestHost.Repository, "host"), "--no-build", "-c", configuration, "-o", target, "-v", "q", "--nologo", "-m:1", "-nodeReuse:false");
        Assert.True(publish.Code == 0, publish.Output + publish.Error);

        using var process = HostProcess.Start([Path.Combine(target, "Leefbaarheid.Host.dll"), "--urls", "http://127.0.0.1:0"], elsewhere);
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(process) };
            var ready = await client.GetFromJsonAsync<JsonElement>(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal("healthy", ready.GetProperty("status").GetString());
            Assert.Equal(
                Directory.EnumerateDirectories(Path.Combine(TestHost.Repository, "modules"))
                    .Where(folder => File.Exists(Path.Combine(folder, "module.json")))
                    .Select(Path.GetFileName)
                    .Order(StringComparer.Ordinal),
                ready.GetProperty("modules").EnumerateArray().Select(module => module.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
            Assert.True(File.Exists(Path.Combine(target, "var", "leefbaarheid.db")));
            Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
        }
        finally
        {
            await ChildProcess.EndAsync(process);
        }
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        using var patience = ChildProcess.CancelAfter(Patience);
        var log = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                log.Add(line);
                if (Listening().Match(line) is { Success: true } found)
                    return new Uri(found.Groups["address"].Value);
            }

            log.Add(await process.StandardError.ReadToEndAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            log.Add($"It did not listen within {Patience}.");
        }

        Assert.Fail(string.Join('\n', log));
        return null!;
    }

    [GeneratedRegex("listening on: (?<address>http://[0-9.:]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
