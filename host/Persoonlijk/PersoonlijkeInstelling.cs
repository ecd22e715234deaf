using HotChocolate;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Persoonlijk;

/// <summary>Something that a client remembers for one user: the columns of a list, a theme.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
[ChangeLogging(ChangeLogging.Nothing)]
internal sealed class PersoonlijkeInstelling : Entity
{
    public const int SleutelLengte = 200;

    public PersoonlijkeInstelling(string gebruiker, string sleutel, string waarde)
    {
        Gebruiker = gebruiker;
        Sleutel = Invoer.Verplicht(sleutel, SleutelLengte, "sleutel");
        Zet(waarde);
    }

    private PersoonlijkeInstelling()
    {
    }

    /// <summary>Whose it is; nobody else gets to see it.</summary>
    [GraphQLIgnore]
    public string Gebruiker { get; private set; } = "";

    /// <summary>What the client knows it by.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public string Sleutel { get; private set; } = "";

    /// <summary>What is remembered, as JSON.</summary>
    public string Waarde { get; private set; } = "";

    /// <exception cref="RegelovertredingException"><c>TE_LANG</c> or <c>GEEN_JSON</c>.</exception>
    public void Zet(string waarde) => Waarde = Json.Controleer(waarde, "waarde");
}
