using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>A day on which the corporation is closed beside weekends and public holidays.</summary>
[DataClassification(DataClassification.OrganizationIdentifiableInformation)]
internal sealed class Sluitingsdag : Entity
{
    public const int OmschrijvingLengte = 100;

    /// <summary>Only a coming working day: another would change nothing, or deadlines that have been counted already.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>DATUM_IN_VERLEDEN</c>, <c>SLUITINGSDAG_WEEKEND</c>, <c>SLUITINGSDAG_FEESTDAG</c>, <c>SLUITINGSDAG_BESTAAT_AL</c>,
    /// <c>VERPLICHT</c> or <c>TE_LANG</c>.
    /// </exception>
    public Sluitingsdag(DateOnly datum, string omschrijving, DateOnly vandaag, Werkkalender kalender)
    {
        Datum = Invoer.NietVoor(datum, vandaag, "datum");
        if (datum.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            throw Geweigerd("SLUITINGSDAG_WEEKEND", $"{Datum:d-M-yyyy} valt in het weekend. Dan werkt u al niet.");
        if (Feestdagen.Van(datum.Year).TryGetValue(datum, out var feestdag))
            throw Geweigerd("SLUITINGSDAG_FEESTDAG", $"{Datum:d-M-yyyy} is een feestdag ({feestdag}). Dan werkt u al niet.");
        if (!kalender.IsWerkdag(datum))
            throw Geweigerd("SLUITINGSDAG_BESTAAT_AL", $"{Datum:d-M-yyyy} is al een sluitingsdag.");
        Omschrijving = Invoer.Verplicht(omschrijving, OmschrijvingLengte, "omschrijving");
    }

    private Sluitingsdag()
    {
    }

    public DateOnly Datum { get; private set; }

    /// <summary>Why the corporation is closed, e.g. Personeelsdag.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>A day that has passed stays: deadlines were counted with it.</summary>
    /// <exception cref="RegelovertredingException"><c>SLUITINGSDAG_VERSTREKEN</c>.</exception>
    public void ControleerVerwijderen(DateOnly vandaag)
    {
        if (Datum < vandaag)
            throw Geweigerd("SLUITINGSDAG_VERSTREKEN", $"{Datum:d-M-yyyy} is voorbij. Er zijn al termijnen mee berekend, dus de sluitingsdag blijft staan.");
    }

    private static RegelovertredingException Geweigerd(string code, Foutbericht waarom) => new(code, waarom, "datum");
}
