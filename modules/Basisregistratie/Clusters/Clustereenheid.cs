using Leefbaarheid.Basisregistraties.Eenheden;

namespace Leefbaarheid.Basisregistraties.Clusters;

/// <summary>A unit's time in a cluster.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Clustereenheid : Entity
{
    private Clustereenheid()
    {
    }

    public Clustereenheid(Guid clusterId, Guid eenheidId, DateOnly begindatum)
    {
        ClusterId = clusterId;
        EenheidId = eenheidId;
        Begindatum = begindatum;
    }

    public Guid ClusterId { get; private set; }

    public Cluster? Cluster { get; private set; }

    public Guid EenheidId { get; private set; }

    public Eenheid? Eenheid { get; private set; }

    public DateOnly Begindatum { get; private set; }

    /// <summary>The last day that the unit is in the cluster; null while it stays.</summary>
    public DateOnly? Einddatum { get; private set; }

    public void Beeindig(DateOnly einddatum) => Einddatum = Periode.Controleer(Begindatum, einddatum);
}
