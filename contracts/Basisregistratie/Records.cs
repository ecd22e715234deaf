namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>A letting unit (OG eenheid, verhuureenheid). GraphQL type <c>Eenheid</c>.</summary>
public interface IEenheid
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Number of the unit, as people know it.</summary>
    string Nummer { get; }
}

/// <summary>A group of units for a purpose. GraphQL type <c>Cluster</c>.</summary>
public interface ICluster
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Code, as people know it.</summary>
    string Code { get; }
}

/// <summary>A street, neighbourhood, district or municipality. GraphQL type <c>Gebied</c>.</summary>
public interface IGebied
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Code: the CBS code, or the corporation's own.</summary>
    string Code { get; }
}

/// <summary>A shared part of a building or its surroundings. GraphQL type <c>CollectiefObject</c>.</summary>
public interface ICollectiefObject
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Number, as people know it.</summary>
    string Nummer { get; }
}

/// <summary>A household, organisation or person. GraphQL type <c>Contact</c>.</summary>
public interface IContact
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Number, as people know it.</summary>
    string Nummer { get; }
}

/// <summary>Somebody who works for the corporation. GraphQL type <c>Medewerker</c>.</summary>
public interface IMedewerker
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Short code, as people know it.</summary>
    string Code { get; }

    /// <summary>Full name.</summary>
    string Naam { get; }

    /// <summary>What they do at the corporation, in its own words: <c>Wijkbeheerder</c>; null when it was not filled in.</summary>
    string? Functie { get; }
}

/// <summary>A team of medewerkers. GraphQL type <c>Team</c>.</summary>
public interface ITeam
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Short code, as people know it.</summary>
    string Code { get; }

    /// <summary>Name.</summary>
    string Naam { get; }
}

/// <summary>A work item of a medewerker or a team. GraphQL type <c>Taak</c>.</summary>
public interface ITaak
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>Number, as people know it.</summary>
    string Nummer { get; }

    /// <summary>What is to be done.</summary>
    string Omschrijving { get; }

    /// <summary>Note for whoever does it; null for none.</summary>
    string? Notities { get; }

    /// <summary>The contact that it is about; null for none.</summary>
    Guid? ContactId { get; }

    /// <summary>The team whose members may take it; null for none.</summary>
    Guid? TeamId { get; }

    /// <summary>Who does it; null while a team's task waits to be taken.</summary>
    Guid? MedewerkerId { get; }

    /// <summary>The dossier that it is linked to; null for none.</summary>
    Guid? LeefbaarheidsdossierId { get; }

    /// <summary>The action line that it is linked to; null for none, or for the dossier as a whole.</summary>
    Guid? ActieregelId { get; }

    /// <summary>True once it is completed.</summary>
    bool Gesloten { get; }
}

/// <summary>A logged contact moment. GraphQL type <c>Interactielogpost</c>.</summary>
public interface IInteractielogpost
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>The dossier that it is linked to; null for none.</summary>
    Guid? LeefbaarheidsdossierId { get; }

    /// <summary>The action line that it is linked to; null for none.</summary>
    Guid? ActieregelId { get; }
}
