using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Data;

/// <summary>That a step of a module has been done in this database, or was not needed there.</summary>
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Upgradetag : Entity
{
    public const int TagLengte = 100;

    public Upgradetag(ModuleRelease release, string tag, bool isUitgevoerd)
    {
        Module = release.Id;
        Tag = tag;
        Versie = release.Version.ToString();
        IsUitgevoerd = isUitgevoerd;
    }

    private Upgradetag()
    {
    }

    public string Module { get; private set; } = "";

    public string Tag { get; private set; } = "";

    /// <summary>The version of the module that set it.</summary>
    public string Versie { get; private set; } = "";

    /// <summary>False: the database did not need it.</summary>
    public bool IsUitgevoerd { get; private set; }
}
