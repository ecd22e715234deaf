namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <content>Two dossiers about the same matter: the younger one goes on in the older one.</content>
internal sealed partial class Leefbaarheidsdossier
{
    /// <summary>The lists that move; all must have been loaded of both dossiers.</summary>
    internal static readonly IReadOnlyList<string> Samenvoeglijsten =
    [
        nameof(Actieregels),
        nameof(Eenheden),
        nameof(Clusters),
        nameof(Gebieden),
        nameof(CollectieveObjecten),
        $"{nameof(Dossiersoorten)}.{nameof(DossierDossiersoort.Dossiersoort)}",
        nameof(Agressiesoorten),
        nameof(Relaties),
        nameof(Melders),
        nameof(Veroorzakers),
        nameof(Contacten),
        nameof(Statushistorie),
        nameof(Uitvoeringstermijn),
        $"{nameof(Type)}.{nameof(Leefbaarheidsdossiertype.ToegestaneSoorten)}",
    ];

    /// <summary>The older dossier in which the case goes on; null when it was not merged.</summary>
    public Guid? SamengevoegdInId { get; private set; }

    /// <exception cref="RegelovertredingException">
    /// <c>DOSSIER_BIJ_ZICHZELF</c>, <c>DOSSIER_GESLOTEN</c>, <c>DOSSIER_SAMENGEVOEGD</c> or <c>NIET_HET_OUDSTE</c>.
    /// </exception>
    internal void ControleerSamenvoegen(Leefbaarheidsdossier ouder)
    {
        ControleerAnder(ouder.Id, "inDossierId");
        ControleerOpen();
        ouder.ControleerOpen();
        if (IsOuderDan(ouder))
        {
            throw new RegelovertredingException(
                "NIET_HET_OUDSTE", $"Dossier {Nummer} is het oudste van de twee. Voeg dossier {ouder.Nummer} daarmee samen.", "inDossierId");
        }
    }

    /// <summary>
    /// Moves everything to the older dossier, except its own history and what that one has already. Closing this one is the next step.
    /// </summary>
    internal void VerplaatsNaar(Leefbaarheidsdossier ouder)
    {
        SamengevoegdInId = ouder.Id;

        // What was kept close here stays so there. Who reads along is not taken over: he was named for this dossier.
        if (Vertrouwelijkheid > ouder.Vertrouwelijkheid)
            ouder.Vertrouwelijkheid = Vertrouwelijkheid;
        Kenmerklijst.Verplaats(_eenheden, ouder._eenheden, ouder.Id);
        Kenmerklijst.Verplaats(_clusters, ouder._clusters, ouder.Id);
        Kenmerklijst.Verplaats(_gebieden, ouder._gebieden, ouder.Id);
        Kenmerklijst.Verplaats(_collectieveObjecten, ouder._collectieveObjecten, ouder.Id);
        Kenmerklijst.Verplaats(_melders, ouder._melders, ouder.Id);
        Kenmerklijst.Verplaats(_veroorzakers, ouder._veroorzakers, ouder.Id);
        Kenmerklijst.Verplaats(_contacten, ouder._contacten, ouder.Id);
        Kenmerklijst.Verplaats(_relaties, ouder._relaties, ouder.Id, relatie => relatie.GerelateerdDossierId != ouder.Id);
        Kenmerklijst.Verplaats(_dossiersoorten, ouder._dossiersoorten, ouder.Id, soort => ouder.Type!.StaatToe(soort.DossiersoortId));
        var agressie = ouder._dossiersoorten.Exists(regel => regel.Dossiersoort!.Agressie);
        Kenmerklijst.Verplaats(_agressiesoorten, ouder._agressiesoorten, ouder.Id, _ => agressie);
        foreach (var regel in Actieregels)
        {
            _actieregels.Remove(regel);
            regel.VerplaatsNaar(ouder.Id, ouder.VolgendRegelnummer());
            ouder._actieregels.Add(regel);
        }

        ouder.NeemTermijnenOver(this);
        ouder.NeemBlokkadeOver(this);
    }

    /// <summary>The term of a dossier that has none, and the day to look at it again that comes first: nothing is forgotten.</summary>
    private void NeemTermijnenOver(Leefbaarheidsdossier jonger)
    {
        if (UitvoeringstermijnId is null)
        {
            UitvoeringstermijnId = jonger.UitvoeringstermijnId;
            Uitvoeringstermijn = jonger.Uitvoeringstermijn;
            UitersteDatum = jonger.UitersteDatum;
            Streefdatum = jonger.Streefdatum;
        }

        if (Controledatum is null || jonger.Controledatum < Controledatum)
            Controledatum = jonger.Controledatum;
    }

    private bool IsOuderDan(Leefbaarheidsdossier ander)
        => (Begindatum, SystemCreatedAt).CompareTo((ander.Begindatum, ander.SystemCreatedAt)) is var verschil && verschil != 0
            ? verschil < 0
            : string.CompareOrdinal(Nummer, ander.Nummer) < 0;
}
