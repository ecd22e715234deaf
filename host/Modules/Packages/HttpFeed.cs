using System.Net;
using System.Text.Json;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>A NuGet feed, version 3 of its protocol, that asks nobody who he is.</summary>
/// <param name="index">Address of its <c>index.json</c>.</param>
/// <param name="client">Asks it.</param>
/// <param name="largest">The largest package that is fetched, in bytes.</param>
internal sealed class HttpFeed(Uri index, HttpClient client, long largest) : IPackageFeed
{
    private const string ContentType = "PackageBaseAddress/3.";

    /// <summary>True for what nobody on the way can change: TLS, or this machine itself.</summary>
    public static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    public Task<IReadOnlyList<SemVersion>> VersionsAsync(string id, CancellationToken cancellationToken) => AskAsync<IReadOnlyList<SemVersion>>(async () =>
    {
        var address = new Uri(await ContentAsync(cancellationToken), $"{Lower(id)}/index.json");
        using var response = await client.GetAsync(address, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return [];
        using var answer = await ReadAsync(response, cancellationToken);
        var versions = new List<SemVersion>();
        foreach (var text in answer.RootElement.GetProperty("versions").EnumerateArray())
        {
            // Old packages have versions of four parts, which no module has.
            if (SemVersion.TryParse(text.GetString() ?? "", out var version))
                versions.Add(version);
        }

        return versions;
    });

    public Task<FoundPackage> GetAsync(string id, SemVersion version, CancellationToken cancellationToken) => AskAsync(async () =>
    {
        var name = Lower(id);
        var number = Lower(version.ToString());
        var address = new Uri(await ContentAsync(cancellationToken), $"{name}/{number}/{name}.{number}.nupkg");
        using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        var package = new FoundPackage(Path.GetTempFileName(), IsCopy: true);
        try
        {
            await using var source = await response.Content.ReadAsStreamAsync(cancellationToken);
            await using var target = new FileStream(package.File, FileMode.Create, FileAccess.Write);
            var buffer = new byte[81920];
            long copied = 0;
            while (await source.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                copied += count;
                if (copied > largest)
                    throw new RegelovertredingException("MODULEFEED_TE_GROOT", $"Het pakket {id} {version} is groter dan de host ophaalt.");
                await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }

            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    });

    /// <summary>Where the feed has its packages.</summary>
    private async Task<Uri> ContentAsync(CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(index, cancellationToken);
        using var answer = await ReadAsync(response, cancellationToken);
        var content = answer.RootElement.GetProperty("resources").EnumerateArray()
            .First(resource => resource.GetProperty("@type").GetString()?.StartsWith(ContentType, StringComparison.Ordinal) == true)
            .GetProperty("@id").GetString()!;
        var address = new Uri(content.EndsWith('/') ? content : content + "/");
        return IsSafe(address) ? address : throw new InvalidOperationException("Not over TLS.");
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        response.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
    }

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception broken) when (broken is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException or IOException
            or TaskCanceledException { InnerException: TimeoutException })
        {
            throw new RegelovertredingException("MODULEFEED_ONBEREIKBAAR", $"De feed {index.GetLeftPart(UriPartial.Path)} is niet te bereiken, of antwoordt niet zoals een feed. Probeer het later, of haal het pakket op en noem het bestand.");
        }
    }

    // The protocol asks for it.
    private static string Lower(string text) => text.ToLowerInvariant();
}
