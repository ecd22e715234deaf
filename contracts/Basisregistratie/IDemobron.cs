namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>The demonstration corporation as far as it exists, for modules that make demonstration data of their own.</summary>
public interface IDemobron
{
    /// <summary>What there is to make data about, in an order that is the same at every run.</summary>
    Task<Demobestand> LeesAsync(CancellationToken cancellationToken);

    /// <summary>Logs a contact moment, under the rules of a real one.</summary>
    /// <exception cref="Errors.DomainException">A rule of contact moments refuses it.</exception>
    Task LegVastAsync(Demointeractie interactie, CancellationToken cancellationToken);
}

/// <summary>What there is to make demonstration data about.</summary>
/// <param name="Woningen">Units, by number.</param>
/// <param name="Medewerkers">Keys of medewerkers, by code.</param>
/// <param name="Teams">Keys of teams, by code.</param>
public sealed record Demobestand(
    IReadOnlyList<Demowoning> Woningen,
    IReadOnlyDictionary<string, Guid> Medewerkers,
    IReadOnlyDictionary<string, Guid> Teams);

/// <summary>A unit and what it belongs to.</summary>
/// <param name="EenheidId">The unit.</param>
/// <param name="ClusterId">A cluster that it is in; null for none.</param>
/// <param name="GebiedId">The area that it lies in; null when unknown.</param>
/// <param name="HuurderId">The household that rents it; null when it is vacant.</param>
public sealed record Demowoning(Guid EenheidId, Guid? ClusterId, Guid? GebiedId, Guid? HuurderId);

/// <summary>A contact moment to be logged.</summary>
/// <param name="ContactId">With whom.</param>
/// <param name="Tijdstip">When, in UTC; not in the future.</param>
/// <param name="Onderwerp">What it was about.</param>
/// <param name="Notitie">What was said.</param>
/// <param name="Inkomend">True when the contact took the initiative.</param>
/// <param name="Kanaal">Code of COMMUNICATIEKANAAL.</param>
/// <param name="LeefbaarheidsdossierId">The dossier that it belongs to.</param>
public sealed record Demointeractie(
    Guid ContactId,
    DateTime Tijdstip,
    string Onderwerp,
    string Notitie,
    bool Inkomend,
    string Kanaal,
    Guid LeefbaarheidsdossierId);
