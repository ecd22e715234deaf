using Leefbaarheid.Host.Modules.Manifests;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests.Architecture;

public sealed class ArchitectureTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-arrows-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void No_project_refers_to_what_it_may_not_know()
        => Assert.Empty(Arrows.WrongProjectReferences(TestHost.Repository));

    [Fact]
    public void No_module_assembly_refers_to_what_it_may_not_know()
    {
        var modules = Directory.EnumerateDirectories(Path.Combine(TestHost.HostOutput, "modules"))
            .Select(folder => (Folder: folder, Manifest: ManifestReader.Read(Path.GetFileName(folder), folder)))
            .ToList();
        var facesOf = modules.ToDictionary(module => module.Manifest.Id, module => module.Manifest.Exports, StringComparer.Ordinal);

        Assert.NotEmpty(modules);
        Assert.All(modules, module => Assert.Empty(Arrows.WrongAssemblyReferences(
            Path.Combine(module.Folder, module.Manifest.Assembly + ".dll"),
            module.Manifest.Dependencies.Keys.Append(module.Manifest.Id).SelectMany(id => facesOf[id]))));
    }

    [Fact]
    public void No_module_changes_data_past_the_log()
        => Assert.Empty(Directory.EnumerateDirectories(Path.Combine(TestHost.HostOutput, "modules"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "Leefbaarheid.*.dll"))
            .SelectMany(Arrows.WritesPastTracker));

    [Fact]
    public void What_goes_past_the_log_is_found()
        => Assert.Contains(Arrows.WritesPastTracker(typeof(ModuleManifest).Assembly.Location), found => found.EndsWith("ExecuteUpdateAsync", StringComparison.Ordinal));

    [Fact]
    public void The_host_knows_no_module_and_no_face()
        => Assert.DoesNotContain(
            typeof(ModuleManifest).Assembly.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith("Leefbaarheid.", StringComparison.Ordinal)
                && reference.Name is not ("Leefbaarheid.Contracts" or "Leefbaarheid.Contracts.GraphQL" or "Leefbaarheid.GraphQL" or "Leefbaarheid.GraphQL.Engine"));

    [Theory]
    [InlineData("modules/A", "../B/B.csproj", "modules/A → modules/B")]
    [InlineData("modules/A", "../../host/Host.csproj", "modules/A → host")]
    [InlineData("modules/A", "../../contracts/C/C.csproj", "modules/A → contracts/C")]
    [InlineData("modules/A", "../../host/GraphQL/Engine.csproj", "modules/A → host/GraphQL")]
    [InlineData("host", "../modules/A/A.csproj", "host → modules/A")]
    [InlineData("host", "../contracts/A/A.csproj", "host → contracts/A")]
    [InlineData("contracts/A", "../B/B.csproj", "contracts/A → contracts/B")]
    [InlineData("contracts/A", "../GraphQL/GraphQL.csproj", "contracts/A → contracts/GraphQL")]
    [InlineData("contracts/A", "../Leefbaarheid.Contracts.GraphQL/G.csproj", "contracts/A → contracts/Leefbaarheid.Contracts.GraphQL")]
    [InlineData("contracts/Leefbaarheid.Contracts", "../A/A.csproj", "contracts/Leefbaarheid.Contracts → contracts/A")]
    public void A_wrong_reference_is_found(string folder, string reference, string expected)
    {
        Project(folder, reference);

        Assert.Equal([expected], Arrows.WrongProjectReferences(_root));
    }

    [Theory]
    [InlineData("modules/A", "../../contracts/A/A.csproj")]
    [InlineData("modules/A", "../../contracts/B/B.csproj")]
    [InlineData("modules/A", "$(RepositoryRoot)contracts/GraphQL/GraphQL.csproj")]
    [InlineData("modules/A", "../../contracts/Leefbaarheid.Contracts.GraphQL/G.csproj")]
    [InlineData("contracts/Leefbaarheid.Contracts.GraphQL", "../GraphQL/GraphQL.csproj")]
    [InlineData("contracts/A", "../Leefbaarheid.Contracts/C.csproj")]
    [InlineData("host", "GraphQL/Engine.csproj")]
    public void A_right_reference_is_left_alone(string folder, string reference)
    {
        Project(folder, reference);

        Assert.Empty(Arrows.WrongProjectReferences(_root));
    }

    [Fact]
    public void A_wrong_reference_of_an_assembly_is_found()
        => Assert.Equal(
            ["Leefbaarheid.Fixtures.Lib"],
            Arrows.WrongAssemblyReferences(Path.Combine(AppContext.BaseDirectory, "fixtures", "Alfa", "Leefbaarheid.Fixtures.Alfa.dll"), faces: []));

    private void Project(string folder, string reference)
    {
        var path = Directory.CreateDirectory(Path.Combine(_root, folder)).FullName;
        File.WriteAllText(Path.Combine(path, "Proef.csproj"), $"<Project><ItemGroup><ProjectReference Include=\"{reference}\" /></ItemGroup></Project>");
        File.WriteAllText(Path.Combine(path, "module.json"), "{ \"dependencies\": { \"B\": \"[1.0.0,2.0.0)\" } }");
    }
}
