using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Host.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;

namespace Leefbaarheid.Host.Tests.Web;

/// <summary>A client as a build lays it beside the host, for a host to serve.</summary>
internal sealed class ClientFolder : IDisposable
{
    public const string Script = "assets/index-abc123.js";

    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-client-").FullName;

    public ClientFolder()
    {
        Write("index.html", $"""<!doctype html><meta property="csp-nonce" {ClientPage.EmptyNonce}><div id="root"></div>""");
        Write(Script, "plain");
        Write($"{Script}.br", "brotli");
        Write($"{Script}.gz", "gzip");
        Write("assets/photo-1.png", "png");
        Write("favicon.svg", "<svg/>");
        Write("compressed.unknown", "x");
    }

    public void Write(string path, string content)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public Task<TestHost> ServeAsync(FixtureModules modules) => StartAsync(modules, new PhysicalFileProvider(_folder));

    public static Task<TestHost> ServeNothingAsync(FixtureModules modules) => StartAsync(modules, new NullFileProvider());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<TestHost> StartAsync(FixtureModules modules, IFileProvider files)
        => TestHost.StartAsync(
            modules.Add("Los").Arguments(),
            builder => builder.Services.Replace(ServiceDescriptor.Singleton(new ClientFiles(files))));
}
