namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>Names and addresses, for what the corporation writes to people.</summary>
public interface IAdresboek
{
    /// <summary>How to write to contacts. A key without a contact is absent from the answer.</summary>
    /// <param name="contactIds">The contacts; doubles are allowed.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyDictionary<Guid, Adressering>> ContactenAsync(
        IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken);

    /// <summary>How a medewerker signs; null when there is no such medewerker.</summary>
    /// <param name="medewerkerId">The medewerker.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Ondertekenaar?> OndertekenaarAsync(Guid medewerkerId, CancellationToken cancellationToken);
}

/// <summary>How to write to a contact, and by what it can be recognised.</summary>
/// <param name="ContactId">The contact.</param>
/// <param name="Nummer">Number, as people know it.</param>
/// <param name="Soort">What kind of contact it is.</param>
/// <param name="Naam">The parts of its name.</param>
public sealed record Adressering(Guid ContactId, string Nummer, Adresseersoort Soort, Persoonsnaam Naam)
{
    /// <summary>The household of a person; null for none.</summary>
    public Guid? HuishoudenId { get; init; }

    /// <summary>Name of an organisation; null for a person or a household.</summary>
    public string? Organisatienaam { get; init; }

    /// <summary>Where to write to: the contact's own address, else that of the unit its household rents today; null when unknown.</summary>
    public Postadres? Adres { get; init; }

    /// <summary>Telephone number, digits with at most a leading plus; null when unknown.</summary>
    public string? Telefoon { get; init; }

    /// <summary>E-mail address; null when unknown.</summary>
    public string? Email { get; init; }

    /// <summary>Names of the persons in a household, or of those who share one with a person, without the contact itself.</summary>
    public IReadOnlyList<Persoonsnaam> Huisgenoten { get; init; } = [];
}

/// <summary>What kind of contact is written to.</summary>
public enum Adresseersoort
{
    /// <summary>A household: one or more people whose names need not be known.</summary>
    Huishouden,

    /// <summary>An organisation.</summary>
    Organisatie,

    /// <summary>One person.</summary>
    Persoon,
}

/// <summary>The parts of a person's name; each null when unknown.</summary>
/// <param name="Achternaam">Family name, without the words before it: <c>Vries</c>.</param>
public sealed record Persoonsnaam(string? Achternaam)
{
    /// <summary>How the person is addressed, as it was typed: <c>mevrouw</c>, <c>dhr.</c></summary>
    public string? Aanhef { get; init; }

    /// <summary>Initials with points: <c>J.P.</c></summary>
    public string? Initialen { get; init; }

    /// <summary>First name.</summary>
    public string? Voornaam { get; init; }

    /// <summary>The words before the family name: <c>de</c>, <c>van den</c>.</summary>
    public string? Tussenvoegsel { get; init; }
}

/// <summary>Where post is delivered.</summary>
/// <param name="Straat">Street.</param>
/// <param name="Huisnummer">Number, without letter or addition.</param>
/// <param name="Regel">Street, number, letter and addition in one line.</param>
/// <param name="Postcode">Four digits, a space and two capitals.</param>
/// <param name="Woonplaats">Town.</param>
public sealed record Postadres(string Straat, int Huisnummer, string Regel, string Postcode, string Woonplaats);

/// <summary>How a medewerker signs.</summary>
/// <param name="Naam">Full name.</param>
/// <param name="Functie">What they do; null when not said.</param>
/// <param name="Telefoon">Telephone number; null when unknown.</param>
/// <param name="Email">E-mail address; null when unknown.</param>
public sealed record Ondertekenaar(string Naam, string? Functie, string? Telefoon, string? Email);
