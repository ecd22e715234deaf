using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

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

    /// <summary>By which a module asks for numbers, e.g. LBD.</summary>
    public string Code { get; private set; } = "";

    public string Omschrijving { get; private set; } = "";

    /// <summary>The form of the numbers: {jaar} for the year, in which the count then starts again, and a run of # for the count.</summary>
    public string Patroon { get; private set; } = "";

    /// <summary>The counts: one per year, or one for all years; none before the first number.</summary>
    public ICollection<Nummerreeksregel> Regels { get; private set; } = [];

    /// <summary>Changes the caption and the form of the numbers to come. <see cref="Regels"/> must have been read.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>VERPLICHT</c>, <c>TE_LANG</c>, <c>NUMMERREEKS_PATROON_ONGELDIG</c> or <c>NUMMERREEKS_PATROON_TE_KORT</c>.
    /// </exception>
    public void Wijzig(string? omschrijving, string? patroon)
    {
        Omschrijving = Invoer.Verplicht(omschrijving, OmschrijvingLengte, "omschrijving");
        var vorig = Nummerpatroon.Lees(Patroon);
        var nieuw = Nummerpatroon.Lees(patroon ?? "");
        if (nieuw == vorig)
            return;
        foreach (var regel in Regels)
            regel.PasAan(vorig.Maximum, nieuw.Maximum);
        Patroon = nieuw.Tekst;
    }
}
