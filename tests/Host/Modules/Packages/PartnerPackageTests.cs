using Leefbaarheid.Host.Modules.Packages;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>What a partner does: builds against our packages in a folder of his own, and ships what `dotnet pack` gives.</summary>
public sealed class PartnerPackageTests(ContractPackages contracts) : IClassFixture<ContractPackages>, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-partner-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_project_with_a_manifest_packs_to_what_the_host_installs()
    {
        Project("ExcludeAssets=\"runtime\"");

        var pack = await PackAsync();
        Assert.True(pack.Code == 0, pack.Output + pack.Error);
        var modulesJson = Path.Combine(_root, "modules.json");
        await File.WriteAllTextAsync(modulesJson, "{ \"modules\": [] }", TestContext.Current.CancellationToken);
        string[] arguments = [$"--Modules:File={modulesJson}", $"--Modules:Path={Path.Combine(_root, "modules")}"];
        var module = PackageServices.Create(arguments, new PackageLimits()).Installer
            .Install(Path.Combine(_root, "uit", "Buurt.Proef.1.3.0.nupkg"), TestContext.Current.CancellationToken);

        Assert.True(File.Exists(Path.Combine(module.Folder, "Otp.NET.dll")));
        await using var host = await TestHost.StartAsync(arguments);
        Assert.True(Assert.Single(host.Modules.All).IsActive, host.Modules.All[0].Reden);
        Assert.Equal("Otp.NET", (await host.AskAsync("{ proef }")).GetProperty("data").GetProperty("proef").GetString());
    }

    [Fact]
    public async Task A_project_that_would_ship_our_assemblies_is_told_how_not_to()
    {
        Project("");

        var pack = await PackAsync();

        Assert.NotEqual(0, pack.Code);
        Assert.Contains("LBM002", pack.Output, StringComparison.Ordinal);
        Assert.Contains("Leefbaarheid.Contracts.dll", pack.Output, StringComparison.Ordinal);
    }

    private void Project(string assets)
    {
        Write("module.json", """
            {
              "id": "Buurt.Proef",
              "name": "Proef",
              "publisher": "Buurtkracht",
              "version": "1.3.0",
              "description": "Een module van een ander.",
              "assembly": "Buurtkracht.Proef",
              "contracts": "[0.1.0,0.2.0)"
            }
            """);
        Write("Proef.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Leefbaarheid.Contracts.GraphQL" Version="{ContractPackages.Version}" {assets} />
                <PackageReference Include="Otp.NET" Version="1.4.1" />
              </ItemGroup>
            </Project>
            """);
        Write("ProefModule.cs", """
            using Leefbaarheid.Contracts.Modules;

            internal sealed class ProefModule : IModule
            {
                public void Register(IModuleBuilder module)
                {
                }
            }

            [QueryType]
            internal sealed class ProefQueries
            {
                public string GetProef() => typeof(OtpNet.Totp).Assembly.GetName().Name!;
            }
            """);

        // Our packages are new at every build under the same version, so they stay out of the cache that all projects share.
        var shared = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="pakketten" /></config>
              <packageSources><add key="contracten" value="{contracts.Folder}" /></packageSources>
              <fallbackPackageFolders><add key="gedeeld" value="{shared}" /></fallbackPackageFolders>
            </configuration>
            """);
        Directory.CreateDirectory(Path.Combine(_root, "pakketten"));
    }

    private Task<ChildProcess.Outcome> PackAsync()
        => ChildProcess.RunAsync("dotnet", ["pack", "-o", "uit", "-v", "q", "--nologo", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false"], s_patience, _root);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_root, name), text);
}
