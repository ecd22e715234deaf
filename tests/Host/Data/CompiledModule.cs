using System.Runtime.Loader;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Data;

/// <summary>
/// A module compiled from source at run time, so that a test can live through its versions: change the model, scaffold a migration
/// with the real tool, build, and migrate what the version before left.
/// </summary>
internal sealed class CompiledModule(string folder)
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    private string _model = "";

    public Type ContextType { get; private set; } = null!;

    /// <summary>Builds the module with other code over the same tables.</summary>
    public void Next(string model)
    {
        _model = model;
        Compile();
    }

    /// <summary>Builds the module with another model and writes the migration that leads to it.</summary>
    public IReadOnlyList<string> Next(string model, string migration)
    {
        _model = model;
        Compile();
        var files = Scaffolder.Add(ContextType, "Proef", folder, "Migrations", migration);
        Compile();
        return files;
    }

    public void Register(IServiceCollection services)
    {
        typeof(HostDataServiceCollectionExtensions).GetMethod(nameof(HostDataServiceCollectionExtensions.AddModuleData))!
            .MakeGenericMethod(ContextType)
            .Invoke(null, [services, "Proef"]);
        services.AddUpgradestappen("Proef", ContextType.Assembly.GetTypes());
    }

    private void Compile()
    {
        var migrations = Path.Combine(folder, "Migrations");
        var sources = Directory.Exists(migrations) ? Directory.GetFiles(migrations).Select(File.ReadAllText) : [];
        var compilation = CSharpCompilation.Create(
            $"Proef{Guid.NewGuid():N}",
            sources.Prepend(_model).Select(source => CSharpSyntaxTree.ParseText(source)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        var assembly = new AssemblyLoadContext(compilation.AssemblyName).LoadFromStream(image);
        ContextType = assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(ModuleDbContext)));
    }
}
