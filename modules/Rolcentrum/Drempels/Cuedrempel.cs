namespace Leefbaarheid.Rolcentra.Drempels;

/// <summary>From when the number of a cue gets another colour: for one person, or for the whole corporation.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Cuedrempel : Entity
{
    public const int MaxCueId = 60;

    /// <summary>The owner of what holds for everybody. Not null, so that the unique index covers it on every database.</summary>
    public static readonly Guid Iedereen = Guid.Empty;

    private Cuedrempel()
    {
    }

    public Cuedrempel(Guid eigenaarId, string cueId, Drempel drempel)
    {
        EigenaarId = eigenaarId;
        CueId = cueId;
        Stel(drempel);
    }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid EigenaarId { get; private set; }

    public string CueId { get; private set; } = "";

    public int? Laag { get; private set; }

    public int? Hoog { get; private set; }

    public CueStyle StijlLaag { get; private set; }

    public CueStyle StijlMidden { get; private set; }

    public CueStyle StijlHoog { get; private set; }

    public Drempel Drempel => new(Laag, Hoog, StijlLaag, StijlMidden, StijlHoog);

    public void Stel(Drempel drempel)
        => (Laag, Hoog, StijlLaag, StijlMidden, StijlHoog)
            = (drempel.Laag, drempel.Hoog, drempel.StijlLaag, drempel.StijlMidden, drempel.StijlHoog);
}
