using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Security;

/// <summary>A key that cookies are encrypted with. All hosts of an installation use the same ones.</summary>
[ChangeLogging(ChangeLogging.Nothing)]
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Beveiligingssleutel : Entity
{
    public const int NaamLengte = 100;
    public const int InhoudLengte = 8000;

    public Beveiligingssleutel(string naam, string inhoud)
    {
        Naam = naam;
        Inhoud = inhoud;
    }

    private Beveiligingssleutel()
    {
    }

    public string Naam { get; private set; } = "";

    /// <summary>As the framework writes it: XML.</summary>
    public string Inhoud { get; private set; } = "";
}
