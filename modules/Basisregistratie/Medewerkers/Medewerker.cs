using Leefbaarheid.Basisregistraties.Adressen;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>Somebody who works for the corporation.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Medewerker : Entity, IMedewerker
{
    public const int CodeLengte = 20;
    public const int NaamLengte = 100;
    public const int FunctieLengte = 60;

    private Medewerker()
    {
    }

    public Medewerker(string? code, string? naam, string? functie)
    {
        Code = Invoer.Verplicht(code, CodeLengte, "code").ToUpperInvariant();
        Wijzig(naam, functie, telefoon: null, email: null);
    }

    public string Code { get; private set; } = "";

    public string Naam { get; private set; } = "";

    [DataClassification(DataClassification.CustomerContent)]
    public string? Functie { get; private set; }

    public string? Telefoon { get; private set; }

    public string? Email { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly? Begindatum { get; private set; }

    /// <summary>The last day of employment; null while it goes on.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly? Einddatum { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? LeidinggevendeId { get; private set; }

    public Medewerker? Leidinggevende { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? PlaatsvervangerId { get; private set; }

    public Medewerker? Plaatsvervanger { get; private set; }

    public ICollection<Teamlid> Teams { get; private set; } = [];

    public ICollection<Werkgebied> Werkgebieden { get; private set; } = [];

    public void Wijzig(string? naam, string? functie, string? telefoon, string? email)
    {
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Functie = Invoer.Optioneel(functie, FunctieLengte, "functie");
        Telefoon = Bereikbaarheid.Telefoon(telefoon);
        Email = Bereikbaarheid.Email(email);
    }

    public void StelDienstverband(DateOnly? begindatum, DateOnly? einddatum)
    {
        Einddatum = begindatum is { } begin ? Periode.Controleer(begin, einddatum) : einddatum;
        Begindatum = begindatum;
    }

    public void ValtOnder(Guid? leidinggevendeId, Func<Guid, Guid?> leidinggevendeVan)
    {
        Hierarchie.Controleer(Id, leidinggevendeId, leidinggevendeVan, "leidinggevendeId");
        LeidinggevendeId = leidinggevendeId;
    }

    public void WordtVervangenDoor(Guid? plaatsvervangerId)
    {
        if (plaatsvervangerId is not null && plaatsvervangerId == Id)
            throw new RegelovertredingException("EIGEN_PLAATSVERVANGER", "Een medewerker kan zichzelf niet vervangen.", "plaatsvervangerId");
        PlaatsvervangerId = plaatsvervangerId;
    }
}
