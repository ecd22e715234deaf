using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Data;

/// <summary>A module that has worked on this database, and the highest version of it that has.</summary>
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Moduleversie : Entity
{
    public const int ModuleLengte = 100;
    public const int VersieLengte = 100;

    public Moduleversie(ModuleRelease release)
    {
        Module = release.Id;
        Versie = release.Version.ToString();
    }

    private Moduleversie()
    {
    }

    public string Module { get; private set; } = "";

    public string Versie { get; private set; } = "";

    /// <exception cref="ModuleNewerDataException">A later version has worked on the data; this one may not understand it.</exception>
    public void Sta(ModuleRelease release)
    {
        if (SemVersion.TryParse(Versie, out var gewerkt) && gewerkt > release.Version)
            throw new ModuleNewerDataException(release, gewerkt);
    }

    public void WerkBij(ModuleRelease release) => Versie = release.Version.ToString();
}
