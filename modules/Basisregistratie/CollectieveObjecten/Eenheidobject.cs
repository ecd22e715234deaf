using Leefbaarheid.Basisregistraties.Eenheden;

namespace Leefbaarheid.Basisregistraties.CollectieveObjecten;

/// <summary>Which units share a collective object.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Eenheidobject : Entity
{
    private Eenheidobject()
    {
    }

    public Eenheidobject(Guid eenheidId, Guid collectiefObjectId)
    {
        EenheidId = eenheidId;
        CollectiefObjectId = collectiefObjectId;
    }

    public Guid EenheidId { get; private set; }

    public Eenheid? Eenheid { get; private set; }

    public Guid CollectiefObjectId { get; private set; }

    public CollectiefObject? CollectiefObject { get; private set; }
}
