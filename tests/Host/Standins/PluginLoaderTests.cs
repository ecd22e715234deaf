using System.Reflection;
using Leefbaarheid.Contracts.Modules;
using McMaster.NETCore.Plugins;

namespace Leefbaarheid.Host.Tests.Standins;

public sealed class PluginLoaderTests
{
    private static string Path(string fixture)
        => System.IO.Path.Combine(AppContext.BaseDirectory, "fixtures", fixture, $"Leefbaarheid.Fixtures.{fixture}.dll");

    [Fact]
    public void A_shared_type_is_the_same_type_on_both_sides()
    {
        using var loader = PluginLoader.CreateFromAssemblyFile(Path("Alfa"), [typeof(IModule)]);

        Assert.Contains(loader.LoadDefaultAssembly().GetTypes(), type => typeof(IModule).IsAssignableFrom(type));
    }

    [Fact]
    public void Sharing_goes_by_simple_name_so_that_a_newer_reference_still_gets_the_copy_of_the_host()
    {
        using var loader = PluginLoader.CreateFromAssemblyFile(Path("Nieuwer"), [typeof(IModule)]);

        Assert.Contains(loader.LoadDefaultAssembly().GetTypes(), type => typeof(IModule).IsAssignableFrom(type));
    }

    [Fact]
    public void Private_dependencies_of_two_plug_ins_do_not_meet()
    {
        using var alfa = PluginLoader.CreateFromAssemblyFile(Path("Alfa"), [typeof(IModule)]);
        using var beta = PluginLoader.CreateFromAssemblyFile(Path("Beta"), [typeof(IModule)]);

        var versions = new[] { alfa, beta }.Select(loader => loader.LoadAssembly("Leefbaarheid.Fixtures.Lib").GetName().Version!.Major);

        Assert.Equal([1, 2], versions);
    }

    [Fact]
    public void References_of_a_shared_assembly_are_shared_with_it()
    {
        using var loader = PluginLoader.CreateFromAssemblyFile(Path("Alfa"), [typeof(IModule)]);

        Assert.Same(
            typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly,
            loader.LoadAssembly("Microsoft.EntityFrameworkCore"));
    }

    [Fact]
    public void What_neither_side_has_is_not_found()
    {
        using var loader = PluginLoader.CreateFromAssemblyFile(Path("Alfa"), [typeof(IModule)]);

        Assert.Throws<FileNotFoundException>(() => loader.LoadAssembly("Does.Not.Exist"));
    }

    [Fact]
    public void Preferring_shared_types_leaves_private_assemblies_alone()
    {
        using var loader = PluginLoader.CreateFromAssemblyFile(Path("Alfa"), config =>
        {
            config.PreferSharedTypes = true;
            config.PrivateAssemblies.Add(new AssemblyName("Leefbaarheid.Fixtures.Lib"));
        });

        Assert.Contains(loader.LoadDefaultAssembly().GetTypes(), type => typeof(IModule).IsAssignableFrom(type));
        Assert.Equal(1, loader.LoadAssembly("Leefbaarheid.Fixtures.Lib").GetName().Version!.Major);
    }

    [Fact]
    public void Names_of_types_are_found_inside_contextual_reflection_only()
    {
        using var loader = PluginLoader.CreateFromAssemblyFile(Path("Alfa"), [typeof(IModule)]);
        loader.LoadDefaultAssembly();
        const string name = "Leefbaarheid.Fixtures.Alfa.AlfaModule, Leefbaarheid.Fixtures.Alfa";

        Assert.Null(Type.GetType(name));
        using (loader.EnterContextualReflection())
            Assert.NotNull(Type.GetType(name));
    }

    [Fact]
    public void Loading_in_memory_leaves_no_location()
    {
        using var loader = PluginLoader.CreateFromAssemblyFile(Path("Los"), [typeof(IModule)], config => config.LoadInMemory = true);

        Assert.Empty(loader.LoadDefaultAssembly().Location);
    }

    [Fact]
    public void Reload_needs_an_unloadable_plug_in()
    {
        using var fixedOne = PluginLoader.CreateFromAssemblyFile(Path("Los"), [typeof(IModule)]);
        using var loose = PluginLoader.CreateFromAssemblyFile(Path("Los"), isUnloadable: true, [typeof(IModule)]);
        var reloaded = 0;
        loose.Reloaded += (_, _) => reloaded++;
        var first = loose.LoadDefaultAssembly();

        loose.Reload();

        Assert.Throws<InvalidOperationException>(fixedOne.Reload);
        Assert.NotSame(first, loose.LoadDefaultAssembly());
        Assert.Equal(1, reloaded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("relative/path.dll")]
    public void The_main_assembly_needs_an_absolute_path(string path)
        => Assert.Throws<ArgumentException>(() => PluginLoader.CreateFromAssemblyFile(path));

    [Fact]
    public void A_disposed_loader_refuses_work()
    {
        var loader = PluginLoader.CreateFromAssemblyFile(Path("Los"), [typeof(IModule)]);
        loader.Dispose();

        Assert.Throws<ObjectDisposedException>(() => loader.LoadDefaultAssembly());
    }
}
