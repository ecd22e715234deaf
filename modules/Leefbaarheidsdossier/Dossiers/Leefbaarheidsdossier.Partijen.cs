namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <content>Who takes part: melders, veroorzakers and other contacts.</content>
internal sealed partial class Leefbaarheidsdossier
{
    private readonly List<Dossiermelder> _melders = [];
    private readonly List<Dossierveroorzaker> _veroorzakers = [];
    private readonly List<Dossiercontact> _contacten = [];

    /// <summary>Who reported, in order of adding.</summary>
    public IReadOnlyList<Dossiermelder> Melders => _melders;

    /// <summary>Who is said to cause it, in order of adding.</summary>
    public IReadOnlyList<Dossierveroorzaker> Veroorzakers => _veroorzakers;

    /// <summary>Who is involved otherwise, in order of adding.</summary>
    public IReadOnlyList<Dossiercontact> Contacten => _contacten;

    internal Dossiermelder VoegMelderToe(Guid contactId, DateOnly? melddatum, Meldergegevens gegevens, bool tonen, Moment moment)
    {
        var datum = melddatum ?? moment.Vandaag;
        Dossiermelder.ControleerMelddatum(datum, moment.Vandaag);
        var melder = new Dossiermelder(contactId, datum, gegevens);
        VoegToe(_melders, [new(melder, tonen)], "contactId");
        return melder;
    }

    internal void WijzigMelder(Guid contactId, DateOnly melddatum, Meldergegevens gegevens, Moment moment)
    {
        ControleerOpen();
        Kenmerklijst.Zoek(_melders, contactId, "contactId").Wijzig(melddatum, gegevens, moment.Vandaag);
    }

    internal void ToonMelder(Guid contactId) => Toon(_melders, contactId, "contactId");

    internal void VerwijderMelder(Guid contactId) => Verwijder(_melders, contactId, "contactId");

    internal void VoegVeroorzakerToe(Dossierveroorzaker veroorzaker, bool tonen) => VoegToe(_veroorzakers, [new(veroorzaker, tonen)], "contactId");

    internal void ToonVeroorzaker(Guid contactId) => Toon(_veroorzakers, contactId, "contactId");

    internal void VerwijderVeroorzaker(Guid contactId) => Verwijder(_veroorzakers, contactId, "contactId");

    internal void VoegContactToe(Dossiercontact contact, bool tonen) => VoegToe(_contacten, [new(contact, tonen)], "contactId");

    internal void ToonContact(Guid contactId) => Toon(_contacten, contactId, "contactId");

    internal void VerwijderContact(Guid contactId) => Verwijder(_contacten, contactId, "contactId");

    /// <summary>Adds the units and clusters of a party's tenancy that are not there yet (eenheid/cluster overnemen).</summary>
    internal void NeemOver(IEnumerable<Guid> eenheidIds, IEnumerable<Guid> clusterIds)
    {
        var eenheden = eenheidIds.Distinct().Where(id => !_eenheden.Exists(regel => regel.EenheidId == id));
        var clusters = clusterIds.Distinct().Where(id => !_clusters.Exists(regel => regel.ClusterId == id));
        VoegEenhedenToe([.. eenheden.Select(id => new NieuwKenmerk<DossierEenheid>(new DossierEenheid(id), false))]);
        VoegClustersToe([.. clusters.Select(id => new NieuwKenmerk<DossierCluster>(new DossierCluster(id), false))]);
    }
}
