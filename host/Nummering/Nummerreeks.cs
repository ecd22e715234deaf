using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Nummering;

/// <summary>A number series as the corporation keeps it.</summary>
[DataClassification(DataClassification.OrganizationIdentifiableInformation)]
internal sealed class Nummerreeks : Entity
{
    public const int CodeLengte = 20;
    public const int OmschrijvingLengte = 100;

    public Nummerreeks(string code, string omschrijving, string patroon)
    {
        Code = code;
        Omschrijving = omschrijving;
        Patroon = Nummerpatroon.Lees(patroon).Tekst;
    }

    private Nummerreeks()
    {
    }

    public string Code { get; private set; } = "";

    public string Omschrijving { get; private set; } = "";

    public string Patroon { get; private set; } = "";
}
