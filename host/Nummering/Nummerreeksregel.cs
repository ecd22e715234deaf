using HotChocolate;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Nummering;

/// <summary>The count of one series in one year, or over all years.</summary>
/// <remarks>
/// <see cref="LaatstGebruikt"/> is raised in the database and never through this object: an object read by one unit of work would not
/// see another's number.
/// </remarks>
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

    [GraphQLIgnore]
    public Guid NummerreeksId { get; private set; }

    [GraphQLIgnore]
    public int Jaar { get; private set; }

    /// <summary>The first day that this line counts for, 1 January of its year; null for a series that counts on over the years.</summary>
    public DateOnly? Startdatum => Jaar == AlleJaren ? null : new DateOnly(Jaar, 1, 1);

    /// <summary>The last number that was handed out; 0 for none.</summary>
    public long LaatstGebruikt { get; private set; }

    /// <summary>The last number that may be handed out.</summary>
    public long Eindnummer { get; private set; }

    /// <summary>The number from which the line counts as nearly full; null for no warning.</summary>
    public long? Waarschuwingsnummer { get; private set; }

    /// <summary>The day that the last number was handed out for; null for none.</summary>
    public DateOnly? LaatsteDatum { get; private set; }

    /// <summary>False when the corporation has closed the line: it then hands out no numbers.</summary>
    public bool Open { get; private set; }

    /// <summary>True once the warning number has been handed out.</summary>
    public bool BijnaVol => LaatstGebruikt >= Waarschuwingsnummer;

    /// <summary>Opens or closes the line and sets its limits.</summary>
    /// <param name="open">False to hand out no more numbers.</param>
    /// <param name="eindnummer">The last number that may be handed out.</param>
    /// <param name="waarschuwingsnummer">The number from which the line counts as nearly full; null for no warning.</param>
    /// <param name="maximum">The last number that fits the series' pattern.</param>
    /// <exception cref="RegelovertredingException">
    /// <c>EINDNUMMER_GEBRUIKT</c>, <c>EINDNUMMER_PAST_NIET</c> or <c>WAARSCHUWINGSNUMMER_ONGELDIG</c>.
    /// </exception>
    public void Wijzig(bool open, long eindnummer, long? waarschuwingsnummer, long maximum)
    {
        if (eindnummer < LaatstGebruikt)
        {
            throw new RegelovertredingException(
                "EINDNUMMER_GEBRUIKT",
                $"Nummer {LaatstGebruikt} is al uitgegeven. Kies een eindnummer van {LaatstGebruikt} of hoger.",
                "eindnummer");
        }

        if (eindnummer < 1 || eindnummer > maximum)
        {
            throw new RegelovertredingException(
                "EINDNUMMER_PAST_NIET",
                $"In het patroon van deze reeks passen de nummers 1 tot en met {maximum}. Kies een eindnummer daartussen.",
                "eindnummer");
        }

        if (waarschuwingsnummer < 1 || waarschuwingsnummer > eindnummer)
        {
            throw new RegelovertredingException(
                "WAARSCHUWINGSNUMMER_ONGELDIG",
                $"Kies een waarschuwingsnummer van 1 tot en met het eindnummer, {eindnummer}.",
                "waarschuwingsnummer");
        }

        Open = open;
        Eindnummer = eindnummer;
        Waarschuwingsnummer = waarschuwingsnummer;
    }

    /// <summary>Follows a change of the series' pattern: a limit that was the pattern's stays the pattern's.</summary>
    /// <exception cref="RegelovertredingException"><c>NUMMERREEKS_PATROON_TE_KORT</c>: a number that was handed out does not fit.</exception>
    public void PasAan(long vorigMaximum, long maximum)
    {
        if (LaatstGebruikt > maximum)
        {
            throw new RegelovertredingException(
                "NUMMERREEKS_PATROON_TE_KORT",
                $"Nummer {LaatstGebruikt} is al uitgegeven en past niet in dit patroon. Gebruik meer hekjes.",
                "patroon");
        }

        Eindnummer = Eindnummer == vorigMaximum ? maximum : Math.Min(Eindnummer, maximum);
        if (Waarschuwingsnummer > Eindnummer)
            Waarschuwingsnummer = Eindnummer;
    }
}
