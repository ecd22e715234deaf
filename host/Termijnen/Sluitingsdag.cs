using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>A day on which the corporation is closed beside weekends and public holidays.</summary>
[DataClassification(DataClassification.OrganizationIdentifiableInformation)]
internal sealed class Sluitingsdag : Entity
{
    public const int OmschrijvingLengte = 100;

    public Sluitingsdag(DateOnly datum, string omschrijving)
    {
        omschrijving = omschrijving.Trim();
        if (omschrijving.Length is 0 or > OmschrijvingLengte)
        {
            throw new RegelovertredingException(
                "OMSCHRIJVING_ONGELDIG",
                $"Geef een omschrijving van 1 tot {OmschrijvingLengte} tekens, bijvoorbeeld Personeelsdag.",
                "omschrijving");
        }

        Datum = datum;
        Omschrijving = omschrijving;
    }

    private Sluitingsdag()
    {
    }

    public DateOnly Datum { get; private set; }

    public string Omschrijving { get; private set; } = "";
}
