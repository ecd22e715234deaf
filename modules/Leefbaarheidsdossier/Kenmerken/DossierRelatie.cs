using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>How another dossier is related.</summary>
internal enum Relatieaard
{
    /// <summary>It follows from this one.</summary>
    Vervolg,

    /// <summary>It contributes to this one.</summary>
    Bijdrage,

    /// <summary>It is about the same subject.</summary>
    Onderwerp,
}

/// <summary>The place of the other dossier.</summary>
internal enum Relatieplaats
{
    /// <summary>Beside this one.</summary>
    Gelijk,

    /// <summary>Above this one.</summary>
    Hoofd,

    /// <summary>Below this one.</summary>
    Deel,
}

/// <summary>Another dossier that this one is related to.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(GerelateerdDossierId))]
internal sealed class DossierRelatie(Guid gerelateerdDossierId, Relatieaard aard, Relatieplaats plaats) : Kenmerk
{
    public Guid GerelateerdDossierId { get; private set; } = gerelateerdDossierId;

    public Relatieaard Aard { get; private set; } = aard;

    public Relatieplaats Plaats { get; private set; } = plaats;

    internal override Guid Sleutel => GerelateerdDossierId;
}
