using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Logboek;

/// <summary>That somebody read a confidential or secret record, or something that hangs on it: a row of the leeslog.</summary>
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Lezing : IAlleenToevoegen
{
    public const int NaamLengte = 200;
    public const int GebruikerLengte = 100;
    public const int LijstLengte = 400;

    public Lezing(DateTime tijdstip, string gebruiker, string recordtype, Guid recordId, Vertrouwelijkheid vertrouwelijkheid, IEnumerable<string> onderdelen, IEnumerable<string> via)
    {
        Tijdstip = tijdstip;
        Gebruiker = gebruiker;
        Recordtype = recordtype;
        RecordId = recordId;
        Vertrouwelijkheid = vertrouwelijkheid;
        Onderdelen = Lijst(onderdelen);
        Via = Lijst(via);
    }

    private Lezing()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime Tijdstip { get; private set; }

    /// <summary>Who: the user name.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public string Gebruiker { get; private set; } = "";

    /// <summary>The record's type in the schema.</summary>
    public string Recordtype { get; private set; } = "";

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid RecordId { get; private set; }

    /// <summary>How confidential it was when it was read.</summary>
    public Vertrouwelijkheid Vertrouwelijkheid { get; private set; }

    /// <summary>Types of what was read of it.</summary>
    public string Onderdelen { get; private set; } = "";

    /// <summary>By what: fields of the schema, or <c>bestand</c> for the download of a file.</summary>
    public string Via { get; private set; } = "";

    private static string Lijst(IEnumerable<string> namen)
    {
        var lijst = string.Join(", ", namen.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return lijst.Length <= LijstLengte ? lijst : $"{lijst[..(LijstLengte - 1)]}…";
    }
}
