namespace Leefbaarheid.Contracts.Leefbaarheidsdossier;

/// <summary>A case (VERA: Zaak). GraphQL type <c>Leefbaarheidsdossier</c>; extend that type to hang fields on a dossier.</summary>
public interface ILeefbaarheidsdossier
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Number, as people know it: <c>LBD-2026-00042</c>.</summary>
    string Nummer { get; }

    /// <summary>What the case is about.</summary>
    string Omschrijving { get; }
}

/// <summary>A follow-up action on a dossier (leefbaarheidsactieregel). GraphQL type <c>Actieregel</c>.</summary>
public interface IActieregel
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>The dossier that it belongs to.</summary>
    Guid LeefbaarheidsdossierId { get; }

    /// <summary>Line number within the dossier: 10000, 20000, …</summary>
    int Regelnummer { get; }

    /// <summary>What is to be done.</summary>
    string Omschrijving { get; }

    /// <summary>True while it is neither completed nor withdrawn.</summary>
    bool Open { get; }
}

/// <summary>The part that a contact plays in a dossier.</summary>
public enum Partijrol
{
    /// <summary>Reports (VERA ZAAKROL MEL).</summary>
    Melder,

    /// <summary>Causes (VERA ZAAKROL BEK).</summary>
    Veroorzaker,

    /// <summary>Is otherwise involved (VERA ZAAKROL OVE).</summary>
    Contact,
}

/// <summary>The pillars of liveability policy.</summary>
public enum Pijler
{
    /// <summary>Clean, whole, green and safe surroundings.</summary>
    FysiekeWoonomgeving,

    /// <summary>Social surroundings, by prevention.</summary>
    SociaalPreventief,

    /// <summary>Social surroundings, by repression.</summary>
    SociaalRepressief,

    /// <summary>Living together.</summary>
    SamenWonen,
}
