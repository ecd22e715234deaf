using System.IO.Compression;
using System.Text.Json;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Modules.Manifests;
using Leefbaarheid.Host.Modules.Packages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>Packages that are in order are unpacked; everything else is refused with its own code, and leaves nothing outside its folder.</summary>
public sealed class PackageReaderTests : IDisposable
{
    private static readonly SharedAssemblies s_shared = SharedAssemblies.OfHost();

    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-packages-").FullName;

    private string Target => Path.Combine(_root, "below", "target");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_package_in_order_is_unpacked_without_its_packaging()
    {
        var module = Unpack(new TestPackage(version: "1.2.0").With("module/nl/tekst.json", "{}").With("readme.md", "Lees mij."));

        Assert.Equal(("Los", "1.2.0", false), (module.Manifest.Id, module.Manifest.Version.ToString(), module.IsSigned));
        Assert.True(File.Exists(Path.Combine(Target, "nl", "tekst.json")));
        Assert.True(File.Exists(Path.Combine(Target, "Leefbaarheid.Fixtures.Los.dll")));
        Assert.False(File.Exists(Path.Combine(Target, "readme.md")));
    }

    [Theory]
    [InlineData("../erbij.txt")]
    [InlineData("module/../../erbij.txt")]
    [InlineData("module/../erbij.txt")]
    [InlineData("/erbij.txt")]
    [InlineData("module//erbij.txt")]
    [InlineData("module/./erbij.txt")]
    [InlineData("module\\..\\erbij.txt")]
    [InlineData("C:/erbij.txt")]
    [InlineData("module/erbij.txt:stroom")]
    [InlineData("module/erbij.")]
    [InlineData("module/erbij ")]
    [InlineData("module/er\0bij")]
    [InlineData("module/MODULE.JSON")]
    public void A_path_that_leads_elsewhere_or_means_something_else_elsewhere_is_refused(string path)
    {
        Refused("MODULEPAKKET_PAD", path.Trim('\0'), new TestPackage().Smuggle(path), exactly: false);

        Assert.Empty(Directory.EnumerateFiles(_root, "erbij*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_path_of_endless_length_is_refused() => Refused("MODULEPAKKET_PAD", "aaa", new TestPackage().Smuggle("module/" + new string('a', 300)));

    [Fact]
    public void A_link_is_refused()
    {
        var path = new TestPackage().Smuggle("module/link", "/etc/passwd").Write(_root);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
            zip.GetEntry("module/link")!.ExternalAttributes = unchecked((int)0xA1FF0000);

        Assert.Equal("MODULEPAKKET_PAD", Assert.Throws<RegelovertredingException>(() => UnpackFile(path)).Code);
    }

    [Theory]
    [InlineData(5, 1_000_000_000, 200)]
    [InlineData(5000, 1000, 200)]
    [InlineData(5000, 1_000_000_000, 20)]
    public void Too_many_files_too_many_bytes_and_a_bomb_are_refused(int entries, long bytes, int ratio)
        => Refused(
            "MODULEPAKKET_TE_GROOT",
            "te groot",
            new TestPackage().With("module/nullen.bin", new byte[2 * 1024 * 1024]),
            limits: new PackageLimits(entries, bytes, ratio));

    [Fact]
    public void A_file_that_says_to_be_smaller_than_it_is_never_fills_the_disk()
    {
        var path = new TestPackage().With("module/nullen.bin", new byte[8 * 1024 * 1024]).Write(_root);
        Lie(path, "module/nullen.bin"u8, says: 100);

        Assert.Throws<RegelovertredingException>(() => UnpackFile(path, new PackageLimits(Bytes: 4 * 1024 * 1024)));
        Assert.True(Directory.EnumerateFiles(_root, "nullen.bin", SearchOption.AllDirectories).All(file => new FileInfo(file).Length <= 4 * 1024 * 1024));
    }

    [Fact]
    public void What_is_no_package_is_refused()
    {
        var path = Path.Combine(_root, "Los.1.0.0.nupkg");
        File.WriteAllText(path, "geen zip");

        Assert.Equal("MODULEPAKKET_ONLEESBAAR", Assert.Throws<RegelovertredingException>(() => UnpackFile(path)).Code);
        Assert.Equal("MODULEPAKKET_NIET_GEVONDEN", Assert.Throws<RegelovertredingException>(() => UnpackFile(path + "x")).Code);
    }

    [Fact]
    public void A_damaged_package_is_refused()
    {
        var path = new TestPackage().Write(_root);
        var bytes = File.ReadAllBytes(path);
        for (var index = 200; index < 4000; index++)
            bytes[index] ^= 0x5A;
        File.WriteAllBytes(path, bytes);

        Assert.StartsWith("MODULEPAKKET_", Assert.Throws<RegelovertredingException>(() => UnpackFile(path)).Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("<package>")]
    [InlineData("<package><metadata><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>Los</id><version>een</version></metadata></package>")]
    [InlineData("<!DOCTYPE p [<!ENTITY a 'Los'>]><package><metadata><id>&a;</id><version>1.0.0</version></metadata></package>")]
    public void A_package_that_does_not_say_what_it_is_is_refused(string? nuspec)
        => Refused("MODULEPAKKET_NUSPEC", ".nuspec", new TestPackage().WithNuspec(nuspec));

    [Theory]
    [InlineData("Ander", "1.0.0")]
    [InlineData("los", "1.0.0")]
    [InlineData("Los", "1.0.1")]
    public void A_package_that_is_called_otherwise_than_its_module_is_refused(string id, string version)
        => Refused("MODULEPAKKET_ANDERE_MODULE", $"{id} {version}", new TestPackage().WithNuspec(TestPackage.Nuspec(id, version)));

    [Fact]
    public void A_package_without_a_manifest_is_refused()
        => Refused("MODULEPAKKET_ZONDER_MANIFEST", "module/module.json", new TestPackage().Without("module/module.json"));

    [Fact]
    public void A_manifest_somewhere_else_is_none()
        => Refused("MODULEPAKKET_ZONDER_MANIFEST", "module/module.json", new TestPackage().Without("module/module.json").With("lib/module.json", "{}"));

    [Fact]
    public void Two_manifests_are_refused()
        => Refused("MODULEPAKKET_MEER_MANIFESTEN", "meer dan één", new TestPackage().With("module/sub/module.json", "{}"));

    [Fact]
    public void A_wrong_manifest_is_refused_with_its_line()
        => Refused("MODULEPAKKET_MANIFEST", "regel 2", new TestPackage().With("module/module.json", "{\n \"id\": \"../Los\" }"));

    [Fact]
    public void A_package_without_hashes_is_refused()
        => Refused("MODULEPAKKET_ZONDER_HASHES", "SHA256SUMS", new TestPackage().Lose("module/SHA256SUMS"));

    [Fact]
    public void A_file_with_another_hash_is_refused()
        => Refused("MODULEPAKKET_HASH", "is een ander bestand", new TestPackage().Smuggle("module/Leefbaarheid.Fixtures.Los.dll"));

    [Fact]
    public void A_file_without_a_hash_is_refused()
        => Refused("MODULEPAKKET_HASH", "erbij.dll staat er niet in", new TestPackage().Smuggle("module/erbij.dll"));

    [Fact]
    public void A_hash_without_a_file_is_refused()
        => Refused("MODULEPAKKET_HASH", "Leefbaarheid.Fixtures.Los.dll ontbreekt", new TestPackage().Lose("module/Leefbaarheid.Fixtures.Los.dll"));

    [Theory]
    [InlineData("[7.0.0,8.0.0)")]
    [InlineData("[0.0.1,0.1.0)")]
    public void A_module_for_other_contracts_is_refused(string range)
        => Refused("MODULEPAKKET_CONTRACT", range, new TestPackage(contracts: range));

    [Theory]
    [InlineData("Leefbaarheid.Contracts.dll")]
    [InlineData("leefbaarheid.contracts.DLL")]
    [InlineData("Microsoft.EntityFrameworkCore.dll")]
    [InlineData("System.Text.Json.dll")]
    [InlineData("runtimes/unix/lib/Microsoft.Data.SqlClient.dll")]
    public void A_copy_of_what_the_host_shares_is_refused(string file)
        => Refused("MODULEPAKKET_GEDEELDE_ASSEMBLY", "kopie van", new TestPackage().With("module/" + file, "wat dan ook"));

    [Fact]
    public void A_copy_under_another_name_is_refused_too()
        => Refused(
            "MODULEPAKKET_GEDEELDE_ASSEMBLY",
            "Leefbaarheid.Contracts",
            new TestPackage().With("module/Onschuldig.dll", File.ReadAllBytes(typeof(RegelovertredingException).Assembly.Location)));

    [Fact]
    public void A_copy_of_the_face_of_another_module_is_refused()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "modules", "Buur")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "module.json"),
            JsonSerializer.Serialize(new { id = "Buur", name = "Buur", publisher = "Proef", version = "1.0.0", assembly = "Buur", contracts = "[0.1.0,0.2.0)", exports = new[] { "Buur.Gezicht" } }));
        var entries = ModulesFile.Parse("modules.json", """{ "modules": [ { "id": "Buur" } ] }"""u8.ToArray());
        var path = new TestPackage().With("module/Buur.Gezicht.dll", "wat dan ook").Write(_root);

        var refused = Assert.Throws<RegelovertredingException>(() => UnpackFile(path, installed: ModulePlan.Of(entries, Path.Combine(_root, "modules"), elsewhere: null)));

        Assert.Equal("MODULEPAKKET_GEDEELDE_ASSEMBLY", refused.Code);
        Assert.Contains("Buur.Gezicht", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_that_could_not_be_loaded_is_refused()
        => Refused("MODULEPAKKET_ONBRUIKBAAR", "deps.json", new TestPackage().Without("module/Leefbaarheid.Fixtures.Los.deps.json"));

    private void Refused(string code, string reason, TestPackage package, PackageLimits? limits = null, bool exactly = true)
    {
        var refused = Assert.Throws<RegelovertredingException>(() => UnpackFile(package.Write(_root), limits));

        Assert.Equal(code, refused.Code);
        if (exactly)
            Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private UnpackedModule Unpack(TestPackage package) => UnpackFile(package.Write(_root));

    private UnpackedModule UnpackFile(string path, PackageLimits? limits = null, ModulePlan? installed = null)
    {
        var trust = new PackageTrust(PackageSettings.Read(new ConfigurationBuilder().Build()), TimeProvider.System);
        return new PackageReader(trust, s_shared, NullLoggerFactory.Instance, limits ?? new PackageLimits())
            .Unpack(path, Directory.CreateDirectory(Target).FullName, installed ?? ModulePlan.Of([], _root, elsewhere: null), TestContext.Current.CancellationToken);
    }

    /// <summary>Changes the size that the directory of a zip file gives a file.</summary>
    private static void Lie(string path, ReadOnlySpan<byte> name, int says)
    {
        const int NameInDirectory = 46;
        const int SizeInDirectory = 24;
        var bytes = File.ReadAllBytes(path);
        var start = bytes.AsSpan().LastIndexOf(name) - NameInDirectory;
        BitConverter.TryWriteBytes(bytes.AsSpan(start + SizeInDirectory), says);
        File.WriteAllBytes(path, bytes);
    }
}
