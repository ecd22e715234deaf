using System.Security.Cryptography;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>
/// Checks the files of a module against the list that its maker laid beside them, in the form that <c>sha256sum</c> writes: what was damaged on
/// the way, or laid beside the rest, is not loaded. A module without a list is not checked.
/// </summary>
internal static class PackageHashes
{
    public const string List = "SHA256SUMS";

    /// <summary>The signature of the list, by its maker; who trusts whom is asked when a package is installed.</summary>
    public const string Signature = List + ".sig";

    /// <exception cref="ModuleFailure">A file is another one than its maker listed, is not listed or is not there.</exception>
    public static void Check(string module, string folder)
    {
        var list = Path.Combine(folder, List);
        if (!File.Exists(list))
            return;
        var expected = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, hash) in File.ReadLines(list).Where(line => line.Length > 0).Select(line => Read(module, line)))
        {
            if (!expected.TryAdd(file, hash))
                throw Failure(module, $"{file} staat er twee keer in.");
        }

        var present = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(file => file is not (List or Signature))
            .ToHashSet(StringComparer.Ordinal);
        Refuse(module, "ontbreekt", expected.Keys.Except(present, StringComparer.Ordinal));
        Refuse(module, "staat er niet in", present.Except(expected.Keys, StringComparer.Ordinal));
        Refuse(module, "is een ander bestand", expected.Where(file => Hash(Path.Combine(folder, file.Key)) != file.Value).Select(file => file.Key));
    }

    /// <summary>A hash, two signs of which the second tells whether it was read as text, and a file.</summary>
    private static (string File, string Hash) Read(string module, string line)
    {
        const int start = (SHA256.HashSizeInBytes * 2) + 2;
        return line.Length > start && line[start - 2] == ' '
            ? (line[start..] is ['.', '/', .. var rest] ? rest : line[start..], line[..(start - 2)].ToLowerInvariant())
            : throw Failure(module, $"'{line}' is geen regel van een lijst met hashes.");
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void Refuse(string module, string what, IEnumerable<string> files)
    {
        if (files.Order(StringComparer.Ordinal).FirstOrDefault() is { } file)
            throw Failure(module, $"{file} {what}.");
    }

    private static ModuleFailure Failure(string module, string reason)
        => new(module, ModuleStatus.Ongeldig, ModuleStap.Controle, $"De bestanden zijn niet die van de maker ({List}): {reason}");
}
