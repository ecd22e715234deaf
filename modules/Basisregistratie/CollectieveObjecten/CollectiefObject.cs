using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.CollectieveObjecten;

/// <summary>A shared part of a building or its surroundings: a gallery, a lift, a back path.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class CollectiefObject : Entity, ICollectiefObject
{
    public const int NummerLengte = 20;
    public const int NaamLengte = 100;

    private CollectiefObject()
    {
    }

    public CollectiefObject(string? nummer, string? soort, string? naam, Guid? clusterId)
    {
        Nummer = Invoer.Verplicht(nummer, NummerLengte, "nummer").ToUpperInvariant();
        Wijzig(soort, naam, clusterId);
    }

    public string Nummer { get; private set; } = "";

    /// <summary>Code of the list COLLECTIEFOBJECTSOORT.</summary>
    public string Soort { get; private set; } = "";

    public string Naam { get; private set; } = "";

    public Guid? ClusterId { get; private set; }

    public Cluster? Cluster { get; private set; }

    public ICollection<Eenheidobject> Eenheden { get; private set; } = [];

    public void Wijzig(string? soort, string? naam, Guid? clusterId)
    {
        Soort = Invoer.Verplicht(soort, Referentiewaarde.CodeLengte, "soort");
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        ClusterId = clusterId;
    }
}
