using System.Security.Cryptography;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>The files of a module against the list of its maker.</summary>
public sealed class PackageHashesTests : IDisposable
{
    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public async Task A_module_whose_files_are_those_of_its_maker_serves()
    {
        _modules.Add("Los");
        Seal("Los");

        await using var host = await _modules.StartAsync();

        Assert.Equal(ModuleStatus.Actief, Assert.Single(host.Modules.All).Status);
    }

    [Fact]
    public async Task A_file_that_was_laid_beside_the_others_keeps_the_module_out()
    {
        _modules.Add("Los");
        Seal("Los");
        await File.WriteAllTextAsync(Path.Combine(_modules.FolderOf("Los"), "Erbij.dll"), "vreemd", TestContext.Current.CancellationToken);

        await using var host = await _modules.StartAsync();

        var los = Assert.Single(host.Modules.All);
        Assert.Equal((ModuleStatus.Ongeldig, ModuleStap.Controle), (los.Status, los.Stap));
        Assert.Contains("Erbij.dll staat er niet in", los.Reden, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changed", "is een ander bestand")]
    [InlineData("gone", "een.txt ontbreekt")]
    [InlineData("twice", "twee keer")]
    [InlineData("elsewhere", "../een.txt ontbreekt")]
    [InlineData("rubbish", "geen regel van een lijst")]
    public void What_is_not_as_listed_is_refused(string what, string reason)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_modules.FolderOf("Proef"))).FullName;
        var file = Path.Combine(folder, "een.txt");
        File.WriteAllText(file, "een");
        var line = Line(folder, file);
        File.WriteAllLines(Path.Combine(folder, PackageHashes.List), what switch
        {
            "twice" => [line, line],
            "elsewhere" => [line, line.Replace("een.txt", "../een.txt", StringComparison.Ordinal)],
            "rubbish" => ["een.txt"],
            _ => [line],
        });
        if (what == "changed")
            File.WriteAllText(file, "twee");
        if (what == "gone")
            File.Delete(file);

        var failure = Assert.Throws<ModuleFailure>(() => PackageHashes.Check("Proef", folder));

        Assert.Equal(ModuleStatus.Ongeldig, failure.Status);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private void Seal(string id)
    {
        var folder = _modules.FolderOf(id);
        File.WriteAllLines(Path.Combine(folder, PackageHashes.List), Directory.GetFiles(folder).Select(file => Line(folder, file)));
    }

    private static string Line(string folder, string file)
        => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetRelativePath(folder, file)}";
}
