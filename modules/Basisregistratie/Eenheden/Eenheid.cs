using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.CollectieveObjecten;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Eenheden;

/// <summary>A letting unit (OG eenheid).</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Eenheid : Entity, IEenheid
{
    public const int NummerLengte = 20;
    public const int BagIdLengte = 16;

    private const int OudsteBouwjaar = 1200;
    private const int NieuwsteBouwjaar = 2200;

    private Eenheid()
    {
    }

    public Eenheid(string? nummer, string? soort, string? detailsoort, string? status, Adresgegevens adres)
    {
        Nummer = Invoer.Verplicht(nummer, NummerLengte, "nummer").ToUpperInvariant();
        Typeer(soort, detailsoort, status);
        Adresseer(adres);
    }

    public string Nummer { get; private set; } = "";

    /// <summary>Code of the list EENHEIDSOORT.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Code of the list EENHEIDDETAILSOORT.</summary>
    public string? Detailsoort { get; private set; }

    /// <summary>Code of the list EENHEIDSTATUS.</summary>
    public string Status { get; private set; } = "";

    /// <summary>Street and number in one line; stored, so that lists search and sort on it.</summary>
    public string Adres { get; private set; } = "";

    public string Straat { get; private set; } = "";

    public int Huisnummer { get; private set; }

    public string? Huisletter { get; private set; }

    public string? Toevoeging { get; private set; }

    public string Postcode { get; private set; } = "";

    public string Woonplaats { get; private set; } = "";

    /// <summary>Key of the address or the residence object in the BAG: sixteen digits.</summary>
    public string? BagId { get; private set; }

    public int? Bouwjaar { get; private set; }

    public Guid? GebiedId { get; private set; }

    public Gebied? Gebied { get; private set; }

    public ICollection<Clustereenheid> Clusters { get; private set; } = [];

    public ICollection<Eenheidobject> CollectieveObjecten { get; private set; } = [];

    public ICollection<Relatierol> Relatierollen { get; private set; } = [];

    public void Typeer(string? soort, string? detailsoort, string? status)
    {
        Soort = Invoer.Verplicht(soort, Referentiewaarde.CodeLengte, "soort");
        Detailsoort = Invoer.Optioneel(detailsoort, Referentiewaarde.CodeLengte, "detailsoort");
        Status = Invoer.Verplicht(status, Referentiewaarde.CodeLengte, "status");
    }

    public void Adresseer(Adresgegevens adres)
    {
        Adres = adres.Regel;
        Straat = adres.Straat;
        Huisnummer = adres.Huisnummer;
        Huisletter = adres.Huisletter;
        Toevoeging = adres.Toevoeging;
        Postcode = adres.Postcode;
        Woonplaats = adres.Woonplaats;
    }

    /// <summary>What the registrations outside know about the unit: its BAG key, its year of construction and its neighbourhood.</summary>
    public void Registreer(string? bagId, int? bouwjaar, Guid? gebiedId)
    {
        BagId = Invoer.Optioneel(bagId, BagIdLengte, "bagId");
        if (BagId is { } id && (id.Length != BagIdLengte || !id.All(char.IsAsciiDigit)))
            throw new RegelovertredingException("BAG_ID_ONGELDIG", $"'{id}' is geen BAG-id: dat telt zestien cijfers.", "bagId");
        Bouwjaar = bouwjaar is { } jaar ? Invoer.Tussen(jaar, OudsteBouwjaar, NieuwsteBouwjaar, "bouwjaar") : null;
        GebiedId = gebiedId;
    }
}
