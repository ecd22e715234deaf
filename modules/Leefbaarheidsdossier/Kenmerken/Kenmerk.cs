namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>
/// A line that links a dossier to something. Of every list exactly one line is shown on the dossier's card; <see cref="Kenmerklijst"/>
/// keeps it so.
/// </summary>
[DataClassification(DataClassification.SystemMetadata)]
internal abstract class Kenmerk : Entity
{
    public Guid LeefbaarheidsdossierId { get; private set; }

    /// <summary>Place in the list: the order of adding.</summary>
    public int Volgnummer { get; internal set; }

    /// <summary>True for the one line of its list that the card shows.</summary>
    public bool TonenOpDossier { get; internal set; }

    /// <summary>What the line points at; once per list.</summary>
    internal abstract Guid Sleutel { get; }

    /// <summary>Follows its dossier into the one that it is merged with.</summary>
    internal void VerplaatsNaar(Guid leefbaarheidsdossierId) => LeefbaarheidsdossierId = leefbaarheidsdossierId;
}

/// <summary>A unit of a dossier.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class DossierEenheid(Guid eenheidId) : Kenmerk
{
    public Guid EenheidId { get; private set; } = eenheidId;

    internal override Guid Sleutel => EenheidId;
}

/// <summary>A cluster of a dossier.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class DossierCluster(Guid clusterId) : Kenmerk
{
    public Guid ClusterId { get; private set; } = clusterId;

    internal override Guid Sleutel => ClusterId;
}

/// <summary>A geographical area of a dossier.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class DossierGebied(Guid gebiedId) : Kenmerk
{
    public Guid GebiedId { get; private set; } = gebiedId;

    internal override Guid Sleutel => GebiedId;
}

/// <summary>A shared part of a building of a dossier.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class DossierCollectiefObject(Guid collectiefObjectId) : Kenmerk
{
    public Guid CollectiefObjectId { get; private set; } = collectiefObjectId;

    internal override Guid Sleutel => CollectiefObjectId;
}

/// <summary>A soort of a dossier.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class DossierDossiersoort : Kenmerk
{
    private DossierDossiersoort()
    {
    }

    public DossierDossiersoort(Dossiersoort soort)
    {
        Dossiersoort = soort;
        DossiersoortId = soort.Id;
    }

    public Guid DossiersoortId { get; private set; }

    public Dossiersoort? Dossiersoort { get; private set; }

    internal override Guid Sleutel => DossiersoortId;
}

/// <summary>An agressiesoort of a dossier.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class DossierAgressiesoort : Kenmerk
{
    private DossierAgressiesoort()
    {
    }

    public DossierAgressiesoort(Agressiesoort soort)
    {
        Agressiesoort = soort;
        AgressiesoortId = soort.Id;
    }

    public Guid AgressiesoortId { get; private set; }

    public Agressiesoort? Agressiesoort { get; private set; }

    internal override Guid Sleutel => AgressiesoortId;
}
