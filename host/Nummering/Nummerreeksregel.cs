using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Nummering;

/// <summary>
/// The count of one series in one year. <see cref="LaatstGebruikt"/> is raised in the database and never through this object: an
/// object read by one unit of work would not see another's number.
/// </summary>
[DataClassification(DataClassification.OrganizationIdentifiableInformation)]
internal sealed class Nummerreeksregel : Entity
{
    /// <summary>The year of a series that counts on over the years.</summary>
    public const int AlleJaren = 0;

    public Nummerreeksregel(Guid nummerreeksId, int jaar, long eindnummer)
    {
        NummerreeksId = nummerreeksId;
        Jaar = jaar;
        Eindnummer = eindnummer;
        Open = true;
    }

    private Nummerreeksregel()
    {
    }

    public Guid NummerreeksId { get; private set; }

    public int Jaar { get; private set; }

    public long LaatstGebruikt { get; private set; }

    /// <summary>The last number that may be handed out.</summary>
    public long Eindnummer { get; private set; }

    public DateOnly? LaatsteDatum { get; private set; }

    /// <summary>False when the corporation has closed the line.</summary>
    public bool Open { get; private set; }
}
