using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>What partners build against, as the documented command packs it.</summary>
public sealed class ContractPackageTests(ContractPackages packages) : IClassFixture<ContractPackages>
{
    private static readonly string s_contracts = Path.Combine(TestHost.Repository, "contracts");

    public static TheoryData<string, string[]> Dependencies { get; } = new()
    {
        { "Leefbaarheid.Contracts", [] },
        { "Leefbaarheid.GraphQL", [] },
        { "Leefbaarheid.Contracts.GraphQL", ["Leefbaarheid.Contracts", "Leefbaarheid.GraphQL"] },
        { "Leefbaarheid.Basisregistratie.Contracts", ["Leefbaarheid.Contracts"] },
        { "Leefbaarheid.Leefbaarheidsdossier.Contracts", ["Leefbaarheid.Contracts"] },
        { "Leefbaarheid.Onderhoudsverzoek.Contracts", ["Leefbaarheid.Contracts"] },
    };

    [Fact]
    public void Every_contract_is_packed_with_its_symbols_and_nothing_else_is()
        => Assert.Equal(
            Dependencies.SelectMany(row => new[] { $"{row.Data.Item1}.{ContractPackages.Version}.nupkg", $"{row.Data.Item1}.{ContractPackages.Version}.snupkg" })
                .Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(packages.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_project_of_the_contracts_is_among_them()
    {
        using var filter = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_contracts, "Contracts.slnf")));

        Assert.Equal(
            Directory.EnumerateFiles(s_contracts, "*.csproj", SearchOption.AllDirectories)
                .Select(project => Path.GetRelativePath(TestHost.Repository, project).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
            filter.RootElement.GetProperty("solution").GetProperty("projects").EnumerateArray()
                .Select(project => project.GetString()!.Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_project_outside_the_contracts_says_that_it_can_be_packed()
        => Assert.DoesNotContain(
            Directory.EnumerateFiles(TestHost.Repository, "*.*proj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(TestHost.Repository, "Directory.Build.props", SearchOption.AllDirectories))
                .Where(file => !file.StartsWith(s_contracts + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !file.Contains("node_modules", StringComparison.Ordinal)),
            file => File.ReadAllText(file).Contains("<IsPackable>true", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Dependencies))]
    public void A_package_says_what_it_is_and_bounds_what_it_needs_of_ours(string id, string[] ours)
    {
        using var package = packages.Open(id);
        var metadata = ContractPackages.Metadata(package);

        Assert.Equal(id, Value(metadata, "id"));
        Assert.Equal(ContractPackages.Version, Value(metadata, "version"));
        Assert.NotEmpty(Value(metadata, "authors"));
        Assert.EndsWith(".", Value(metadata, "description"), StringComparison.Ordinal);
        Assert.Equal("README.md", Value(metadata, "readme"));
        var needs = metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
            .ToDictionary(element => (string)element.Attribute("id")!, element => (string)element.Attribute("version")!, StringComparer.Ordinal);
        Assert.Equal(ours.Order(StringComparer.Ordinal), needs.Keys.Where(name => name.StartsWith("Leefbaarheid.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(ours, name => Assert.Equal($"[{ContractPackages.Version}, {ContractPackages.UpperBound})", needs[name]));
    }

    [Theory]
    [MemberData(nameof(Dependencies))]
    public void A_package_holds_assembly_docstrings_and_a_readme_and_its_symbols_lie_beside_it(string id, string[] ours)
    {
        _ = ours;
        using var package = packages.Open(id);
        using var symbols = packages.Open(id, ".snupkg");

        Assert.Contains(package.Entries, entry => entry.FullName == $"lib/net10.0/{id}.dll");
        Assert.Contains(package.Entries, entry => entry is { Length: > 500 } && entry.FullName == $"lib/net10.0/{id}.xml");
        Assert.Contains(package.Entries, entry => entry is { Length: > 500, FullName: "README.md" });
        Assert.Contains(symbols.Entries, entry => entry.FullName == $"lib/net10.0/{id}.pdb");
    }

    [Fact]
    public void Whoever_references_the_annotations_gets_the_usings_of_Hot_Chocolate()
    {
        using var package = packages.Open("Leefbaarheid.GraphQL");

        Assert.Contains(package.Entries, entry => entry.FullName == "buildTransitive/Leefbaarheid.GraphQL.props");
    }

    [Theory]
    [MemberData(nameof(Dependencies))]
    public void Partners_need_nothing_but_what_the_host_shares_with_them(string id, string[] ours)
    {
        _ = ours;
        var shared = SharedAssemblies.OfHost();
        using var package = packages.Open(id);

        Assert.All(
            ContractPackages.Metadata(package).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!),
            name => Assert.True(shared.Version(name) is not null || name.StartsWith("Leefbaarheid.", StringComparison.Ordinal), name));
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
}

/// <summary>The packages of the contracts that were built with these tests, in a folder that goes away.</summary>
public sealed class ContractPackages : IAsyncLifetime
{
    /// <summary>The version that the host itself has.</summary>
    public static string Version { get; } = SharedAssemblies.Contracts.ToString(3);

    /// <summary>The first version that may break what was built against this one.</summary>
    public static string UpperBound { get; } = SharedAssemblies.Contracts is { Major: 0 } young ? $"0.{young.Minor + 1}.0" : $"{SharedAssemblies.Contracts.Major + 1}.0.0";

    public string Folder { get; } = Directory.CreateTempSubdirectory("leefbaarheid-packages-").FullName;

    public async ValueTask InitializeAsync()
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(TestHost.HostOutput))!;
        var pack = await HostProcess.RunProgramAsync(
            "pack", Path.Combine(TestHost.Repository, "contracts", "Contracts.slnf"), "--no-build", "-c", configuration, "-o", Folder, "-v", "q", "--nologo", "-m:1", "-nodeReuse:false");
        Assert.True(pack.Code == 0, pack.Output + pack.Error);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal ZipArchive Open(string id, string extension = ".nupkg") => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}{extension}"));

    internal static XElement Metadata(ZipArchive package)
    {
        using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }
}
