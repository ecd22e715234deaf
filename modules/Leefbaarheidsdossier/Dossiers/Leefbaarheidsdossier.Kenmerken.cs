namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <content>What the dossier is about: its units, clusters, areas, shared objects, soorten and related dossiers.</content>
internal sealed partial class Leefbaarheidsdossier
{
    private readonly List<DossierEenheid> _eenheden = [];
    private readonly List<DossierCluster> _clusters = [];
    private readonly List<DossierGebied> _gebieden = [];
    private readonly List<DossierCollectiefObject> _collectieveObjecten = [];
    private readonly List<DossierDossiersoort> _dossiersoorten = [];
    private readonly List<DossierAgressiesoort> _agressiesoorten = [];
    private readonly List<DossierRelatie> _relaties = [];

    /// <summary>Units, in order of adding.</summary>
    public IReadOnlyList<DossierEenheid> Eenheden => _eenheden;

    /// <summary>Clusters, in order of adding.</summary>
    public IReadOnlyList<DossierCluster> Clusters => _clusters;

    /// <summary>Geographical areas, in order of adding.</summary>
    public IReadOnlyList<DossierGebied> Gebieden => _gebieden;

    /// <summary>Shared parts of buildings, in order of adding.</summary>
    public IReadOnlyList<DossierCollectiefObject> CollectieveObjecten => _collectieveObjecten;

    /// <summary>Soorten, in order of adding.</summary>
    public IReadOnlyList<DossierDossiersoort> Dossiersoorten => _dossiersoorten;

    /// <summary>Agressiesoorten, in order of adding; only when a soort has the mark Agressie.</summary>
    public IReadOnlyList<DossierAgressiesoort> Agressiesoorten => _agressiesoorten;

    /// <summary>Other dossiers that this one is related to, in order of adding.</summary>
    public IReadOnlyList<DossierRelatie> Relaties => _relaties;

    internal void VoegEenhedenToe(IReadOnlyCollection<NieuwKenmerk<DossierEenheid>> nieuwe) => VoegToe(_eenheden, nieuwe, "eenheidId");

    internal void ToonEenheid(Guid id) => Toon(_eenheden, id, "eenheidId");

    internal void VerwijderEenheid(Guid id) => Verwijder(_eenheden, id, "eenheidId");

    internal void VoegClustersToe(IReadOnlyCollection<NieuwKenmerk<DossierCluster>> nieuwe) => VoegToe(_clusters, nieuwe, "clusterId");

    internal void ToonCluster(Guid id) => Toon(_clusters, id, "clusterId");

    internal void VerwijderCluster(Guid id) => Verwijder(_clusters, id, "clusterId");

    internal void VoegGebiedenToe(IReadOnlyCollection<NieuwKenmerk<DossierGebied>> nieuwe) => VoegToe(_gebieden, nieuwe, "gebiedId");

    internal void ToonGebied(Guid id) => Toon(_gebieden, id, "gebiedId");

    internal void VerwijderGebied(Guid id) => Verwijder(_gebieden, id, "gebiedId");

    internal void VoegCollectieveObjectenToe(IReadOnlyCollection<NieuwKenmerk<DossierCollectiefObject>> nieuwe)
        => VoegToe(_collectieveObjecten, nieuwe, "collectiefObjectId");

    internal void ToonCollectiefObject(Guid id) => Toon(_collectieveObjecten, id, "collectiefObjectId");

    internal void VerwijderCollectiefObject(Guid id) => Verwijder(_collectieveObjecten, id, "collectiefObjectId");

    /// <summary>Adds a soort that the type permits. Needs the type with its permitted soorten.</summary>
    internal void VoegDossiersoortToe(Dossiersoort soort, bool tonen)
    {
        soort.ControleerBruikbaar("dossiersoortId");
        Type!.ControleerSoort(soort, "dossiersoortId");
        VoegToe(_dossiersoorten, [new(new DossierDossiersoort(soort), tonen)], "dossiersoortId");
    }

    internal void ToonDossiersoort(Guid id) => Toon(_dossiersoorten, id, "dossiersoortId");

    /// <exception cref="RegelovertredingException"><c>AGRESSIESOORTEN_AANWEZIG</c>: without this soort they have no ground.</exception>
    internal void VerwijderDossiersoort(Guid id)
    {
        ControleerOpen();
        var blijftAgressie = _dossiersoorten.Exists(regel => regel.DossiersoortId != id && regel.Dossiersoort!.Agressie);
        if (_agressiesoorten.Count > 0 && !blijftAgressie)
        {
            throw new RegelovertredingException(
                "AGRESSIESOORTEN_AANWEZIG", "Verwijder eerst de agressiesoorten: die horen bij deze dossiersoort.", "dossiersoortId");
        }

        Kenmerklijst.Verwijder(_dossiersoorten, id, "dossiersoortId");
    }

    /// <exception cref="RegelovertredingException"><c>GEEN_AGRESSIE</c>: no soort of the dossier has the mark Agressie.</exception>
    internal void VoegAgressiesoortToe(Agressiesoort soort, bool tonen)
    {
        ControleerOpen();
        if (!_dossiersoorten.Exists(regel => regel.Dossiersoort!.Agressie))
        {
            throw new RegelovertredingException(
                "GEEN_AGRESSIE", "Kies eerst een dossiersoort waarbij agressie hoort.", "agressiesoortId");
        }

        soort.ControleerBruikbaar("agressiesoortId");
        VoegToe(_agressiesoorten, [new(new DossierAgressiesoort(soort), tonen)], "agressiesoortId");
    }

    internal void ToonAgressiesoort(Guid id) => Toon(_agressiesoorten, id, "agressiesoortId");

    internal void VerwijderAgressiesoort(Guid id) => Verwijder(_agressiesoorten, id, "agressiesoortId");

    /// <exception cref="RegelovertredingException"><c>DOSSIER_BIJ_ZICHZELF</c>.</exception>
    internal void VoegRelatieToe(DossierRelatie relatie, bool tonen)
    {
        ControleerAnder(relatie.GerelateerdDossierId, "gerelateerdDossierId");
        VoegToe(_relaties, [new(relatie, tonen)], "gerelateerdDossierId");
    }

    internal void ToonRelatie(Guid id) => Toon(_relaties, id, "gerelateerdDossierId");

    internal void VerwijderRelatie(Guid id) => Verwijder(_relaties, id, "gerelateerdDossierId");

    private void ControleerAnder(Guid anderId, string veld)
    {
        if (anderId == Id)
            throw new RegelovertredingException("DOSSIER_BIJ_ZICHZELF", "Een dossier kan niet aan zichzelf gekoppeld worden.", veld);
    }

    private void VoegToe<T>(List<T> lijst, IReadOnlyCollection<NieuwKenmerk<T>> nieuwe, string veld)
        where T : Kenmerk
    {
        ControleerOpen();
        Kenmerklijst.VoegToe(lijst, nieuwe, veld);
    }

    private void Toon<T>(List<T> lijst, Guid sleutel, string veld)
        where T : Kenmerk
    {
        ControleerOpen();
        Kenmerklijst.Toon(lijst, sleutel, veld);
    }

    private void Verwijder<T>(List<T> lijst, Guid sleutel, string veld)
        where T : Kenmerk
    {
        ControleerOpen();
        Kenmerklijst.Verwijder(lijst, sleutel, veld);
    }
}
