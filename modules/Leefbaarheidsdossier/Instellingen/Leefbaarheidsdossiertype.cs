namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>The one type of a dossier: decides its number series, term, first action lines and permitted soorten.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Leefbaarheidsdossiertype : Stamgegeven
{
    public const string Standaardreeks = "LBD";

    private readonly List<DossiertypeSoort> _toegestaneSoorten = [];

    private Leefbaarheidsdossiertype()
    {
    }

    public Leefbaarheidsdossiertype(string code, string omschrijving, string? nummerreeks = null, Uitvoeringstermijn? termijn = null)
        : base(code, omschrijving)
    {
        Nummerreeks = Invoer.Optioneel(nummerreeks, MaxCode, "nummerreeks") ?? Standaardreeks;
        StandaardUitvoeringstermijn = termijn;
        StandaardUitvoeringstermijnId = termijn?.Id;
    }

    /// <summary>Code of the number series.</summary>
    public string Nummerreeks { get; private set; } = Standaardreeks;

    public Guid? StandaardUitvoeringstermijnId { get; private set; }

    /// <summary>The term of a dossier of this type when no other is chosen; null for none.</summary>
    public Uitvoeringstermijn? StandaardUitvoeringstermijn { get; private set; }

    public Guid? AutomatischSjabloonId { get; private set; }

    /// <summary>Its lines are added to every new dossier of this type; null for none.</summary>
    public Processtappensjabloon? AutomatischSjabloon { get; private set; }

    /// <summary>The soorten that a dossier of this type may have; none means all.</summary>
    public IReadOnlyList<DossiertypeSoort> ToegestaneSoorten => _toegestaneSoorten;

    internal void Richt(string? nummerreeks, Uitvoeringstermijn? termijn, Processtappensjabloon? sjabloon)
    {
        Nummerreeks = Invoer.Optioneel(nummerreeks, MaxCode, "nummerreeks") ?? Standaardreeks;
        StandaardUitvoeringstermijn = termijn;
        StandaardUitvoeringstermijnId = termijn?.Id;
        AutomatischSjabloon = sjabloon;
        AutomatischSjabloonId = sjabloon?.Id;
    }

    /// <summary>Sets the permitted soorten; none means all.</summary>
    internal void StaToe(IReadOnlyCollection<Guid> soortIds)
    {
        _toegestaneSoorten.RemoveAll(regel => !soortIds.Contains(regel.DossiersoortId));
        _toegestaneSoorten.AddRange(soortIds.Distinct()
            .Where(id => _toegestaneSoorten.TrueForAll(regel => regel.DossiersoortId != id))
            .Select(id => new DossiertypeSoort(id)));
    }

    internal bool StaatToe(Guid dossiersoortId)
        => _toegestaneSoorten.Count == 0 || _toegestaneSoorten.Exists(regel => regel.DossiersoortId == dossiersoortId);

    /// <exception cref="RegelovertredingException"><c>SOORT_NIET_TOEGESTAAN</c>.</exception>
    internal void ControleerSoort(Dossiersoort soort, string veld)
    {
        if (!StaatToe(soort.Id))
        {
            throw new RegelovertredingException(
                "SOORT_NIET_TOEGESTAAN",
                $"De soort '{soort.Omschrijving}' hoort niet bij een dossier van het type '{Omschrijving}'.",
                veld);
        }
    }
}

/// <summary>A soort that a type permits.</summary>
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class DossiertypeSoort : Entity
{
    private DossiertypeSoort()
    {
    }

    public DossiertypeSoort(Guid dossiersoortId) => DossiersoortId = dossiersoortId;

    public Guid LeefbaarheidsdossiertypeId { get; private set; }

    public Guid DossiersoortId { get; private set; }
}
