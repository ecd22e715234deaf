using HotChocolate;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Logboek;

/// <summary>That somebody made, changed or removed a record: one row for every record in every save.</summary>
[DataClassification(DataClassification.SystemMetadata)]
[GraphQLName("Wijzigingslogregel")]
internal sealed class Wijziging : Logregel
{
    public const int NaamLengte = 200;
    public const int GebruikerLengte = 100;

    /// <summary>What PostgreSQL can hold; a record has no fields that come near to it.</summary>
    public const int InhoudLengte = 10_000_000;

    public Wijziging(
        DateTime tijdstip,
        string gebruiker,
        string module,
        string recordtype,
        Guid recordId,
        Logsoort soort,
        IReadOnlyCollection<Veldwijziging> velden)
    {
        Tijdstip = tijdstip;
        Gebruiker = gebruiker;
        Module = module;
        Recordtype = recordtype;
        RecordId = recordId;
        Soort = soort;
        Inhoud = Veldinhoud.Schrijf(velden);
    }

    private Wijziging()
    {
    }

    /// <summary>When, in UTC.</summary>
    public DateTime Tijdstip { get; private set; }

    /// <summary>Who: the user name.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public string Gebruiker { get; private set; } = "";

    /// <summary>Id of the module that the record belongs to.</summary>
    public string Module { get; private set; } = "";

    /// <summary>The record's type in the schema.</summary>
    public string Recordtype { get; private set; } = "";

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid RecordId { get; private set; }

    /// <summary>What happened to it.</summary>
    public Logsoort Soort { get; private set; }

    /// <summary>The changed fields with their values: see <see cref="Veldinhoud"/>.</summary>
    [GraphQLIgnore]
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Inhoud { get; private set; } = "";

    internal override byte[] Afdruk()
    {
        using var afdruk = new Afdruk("wijziging/1");
        afdruk.Voeg(Id).Voeg(Tijdstip).Voeg(Gebruiker).Voeg(Module).Voeg(Recordtype).Voeg(RecordId).Voeg(Soort.ToString());
        foreach (var veld in Veldinhoud.Lees(Inhoud))
            afdruk.Voeg(veld.Naam).Voeg((int)veld.Klasse).Voeg((int)veld.VerzegeldeStaat).Voeg(veld.Waardeafdruk());
        return afdruk.Sluit();
    }
}
