using System.Xml;
using System.Xml.Linq;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>What a package calls itself towards feeds: the id and version of its nuspec.</summary>
internal sealed record PackageIdentity(string Id, SemVersion Version)
{
    private static readonly XmlReaderSettings s_plain = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="RegelovertredingException">There is no nuspec, or it says neither.</exception>
    public static PackageIdentity Read(PackageArchive package)
    {
        try
        {
            if (package.Files.Where(file => file.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase) && !file.FullName.Contains('/', StringComparison.Ordinal)).ToList() is [var nuspec])
            {
                using var reader = XmlReader.Create(new MemoryStream(package.Read(nuspec)), s_plain);
                var said = XDocument.Load(reader).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata")?.Elements()
                    .GroupBy(element => element.Name.LocalName, StringComparer.Ordinal)
                    .ToDictionary(group => group.Key, group => group.First().Value.Trim(), StringComparer.Ordinal);
                if (said?.GetValueOrDefault("id") is { } id && SemVersion.TryParse(said.GetValueOrDefault("version") ?? "", out var version))
                    return new PackageIdentity(id, version);
            }
        }
        catch (XmlException)
        {
            // Refused below, as any other file that says nothing.
        }

        throw new RegelovertredingException("MODULEPAKKET_NUSPEC", "Het pakket zegt niet wat het is: het .nuspec-bestand met id en versie ontbreekt of is onleesbaar.");
    }
}
