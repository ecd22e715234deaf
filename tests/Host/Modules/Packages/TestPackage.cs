using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>A package of a fixture as `dotnet pack` would make it, to be spoilt as a test likes before it is written.</summary>
internal sealed class TestPackage
{
    private const string Folder = "module/";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly List<(string Path, byte[] Content)> _after = [];
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly string _id;
    private readonly string _version;

    private string? _nuspec;
    private AsymmetricAlgorithm? _key;

    public TestPackage(
        string fixture = "Los",
        string? id = null,
        string version = "1.0.0",
        string contracts = "[0.1.0,0.2.0)",
        string publisher = "Proef",
        Dictionary<string, string>? needs = null)
    {
        _id = id ?? fixture;
        _version = version;
        _nuspec = Nuspec(_id, _version);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "fixtures", fixture)))
            _files[Folder + Path.GetFileName(path)] = File.ReadAllBytes(path);
        _files[Folder + ManifestReader.FileName] = JsonSerializer.SerializeToUtf8Bytes(new
        {
            id = _id,
            name = _id,
            publisher,
            version,
            assembly = $"Leefbaarheid.Fixtures.{fixture}",
            contracts,
            dependencies = needs ?? [],
        });
    }

    public static string Nuspec(string id, string version)
        => $"<package xmlns=\"http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd\"><metadata><id>{id}</id><version>{version}</version></metadata></package>";

    /// <summary>Adds or replaces a file before the hashes are made.</summary>
    public TestPackage With(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    public TestPackage With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds or replaces a file that the list of hashes does not know in this form.</summary>
    public TestPackage Smuggle(string path, string content = "vreemd")
    {
        _after.Add((path, Encoding.UTF8.GetBytes(content)));
        return this;
    }

    /// <summary>Leaves a file out that the list of hashes knows.</summary>
    public TestPackage Lose(string path)
    {
        _gone.Add(path);
        return this;
    }

    /// <summary>Leaves a file out before the hashes are made.</summary>
    public TestPackage Without(string path)
    {
        Assert.True(_files.Remove(path), path);
        return this;
    }

    public TestPackage WithNuspec(string? nuspec)
    {
        _nuspec = nuspec;
        return this;
    }

    public TestPackage SignedBy(AsymmetricAlgorithm key)
    {
        _key = key;
        return this;
    }

    /// <summary>Writes the package and answers its path.</summary>
    public string Write(string folder)
    {
        var path = Path.Combine(folder, $"{_id}.{_version}.nupkg");
        var list = Encoding.UTF8.GetBytes(string.Concat(_files
            .Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal))
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key[Folder.Length..]}\n")));
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        var replaced = _after.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, content) in _files.Where(file => !_gone.Contains(file.Key) && !replaced.Contains(file.Key)))
            Write(zip, name, content);
        foreach (var (name, content) in _after)
            Write(zip, name, content);
        if (!_gone.Contains(Folder + PackageHashes.List))
            Write(zip, Folder + PackageHashes.List, list);
        if (_nuspec is not null)
            Write(zip, $"{_id}.nuspec", Encoding.UTF8.GetBytes(_nuspec));
        if (_key is not null)
            Write(zip, Folder + PackageHashes.Signature, Sign(_key, list));
        Write(zip, "[Content_Types].xml", "<Types />"u8);
        Write(zip, "_rels/.rels", "<Relationships />"u8);
        return path;
    }

    private static byte[] Sign(AsymmetricAlgorithm key, byte[] list) => key switch
    {
        RSA rsa => rsa.SignData(list, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        ECDsa curve => curve.SignData(list, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
        _ => throw new NotSupportedException(),
    };

    private static void Write(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}
