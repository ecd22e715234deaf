using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>What a user says about an attachment.</summary>
internal sealed record Bijlagegegevens(string? Titel, string Soort, Vertrouwelijkheid Vertrouwelijkheid)
{
    public DateOnly? Ontvangstdatum { get; init; }

    public string? Auteur { get; init; }
}

/// <summary>
/// A document or photo that is attached to a record (VERA: Informatieobject). The file is in the platform's storage. What was attached
/// may be evidence: it is replaced by a next version and taken away with a reason, and neither destroys what was there.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBijOnderwerp(nameof(Onderwerpsoort), nameof(OnderwerpId), Vertrouwelijkheid = nameof(Vertrouwelijkheid))]
internal sealed class Bijlage : Entity
{
    public const int SoortLengte = 100;
    public const int TitelLengte = 150;
    public const int AuteurLengte = 100;
    public const int RedenLengte = 250;

    private Bijlage()
    {
    }

    public Bijlage(string onderwerpsoort, Guid onderwerpId, Bestand bestand, DateOnly vandaag)
    {
        Onderwerpsoort = onderwerpsoort;
        OnderwerpId = onderwerpId;
        Registratiedatum = vandaag;
        Neem(bestand);
    }

    /// <summary>GraphQL type of the record that it is attached to.</summary>
    public string Onderwerpsoort { get; private set; } = "";

    /// <summary>Key of the record that it is attached to.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid OnderwerpId { get; private set; }

    /// <summary>What it shows or says.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Titel { get; private set; } = "";

    /// <summary>Code of INFORMATIEOBJECTSOORT.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Who may know of it.</summary>
    public Vertrouwelijkheid Vertrouwelijkheid { get; private set; }

    /// <summary>The day on which it came in; null for what the corporation made itself.</summary>
    public DateOnly? Ontvangstdatum { get; private set; }

    /// <summary>The day on which it was attached.</summary>
    public DateOnly Registratiedatum { get; private set; }

    /// <summary>Who made it; null when unknown.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Auteur { get; private set; }

    /// <summary>1 for what was attached first; one more with every replacement.</summary>
    public int Versienummer { get; private set; }

    /// <summary>Key of the file.</summary>
    public Guid BestandId { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Bestandsnaam { get; private set; } = "";

    /// <summary>Media type of the file, found from its content.</summary>
    public string Mediatype { get; private set; } = "";

    /// <summary>Size of the file, in bytes.</summary>
    public long Grootte { get; private set; }

    /// <summary>SHA-256 of the file, by which can be shown that it is what was attached.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>True once it was taken away.</summary>
    public bool Verwijderd { get; private set; }

    /// <summary>When it was taken away; null as long as it stands.</summary>
    public DateTime? VerwijderdOp { get; private set; }

    /// <summary>User name of who took it away; null as long as it stands.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public string? VerwijderdDoor { get; private set; }

    /// <summary>Why it was taken away; null as long as it stands.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Verwijderreden { get; private set; }

    /// <exception cref="RegelovertredingException">
    /// <c>VERTROUWELIJKHEID_TE_LAAG</c>, <c>DATUM_IN_TOEKOMST</c>, <c>BIJLAGE_VERWIJDERD</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.
    /// </exception>
    internal void Beschrijf(Bijlagegegevens gegevens, Vertrouwelijkheid minstens, DateOnly vandaag)
    {
        ControleerAanwezig();
        if (gegevens.Vertrouwelijkheid < minstens)
        {
            throw new RegelovertredingException(
                "VERTROUWELIJKHEID_TE_LAAG",
                $"Een bijlage is minstens zo vertrouwelijk als waar zij bij hoort: {(Foutbericht)minstens.ToString()}.",
                "vertrouwelijkheid");
        }

        if (gegevens.Ontvangstdatum > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "De ontvangstdatum kan niet in de toekomst liggen.", "ontvangstdatum");
        Titel = Invoer.Verplicht(gegevens.Titel, TitelLengte, "titel");
        Soort = Invoer.Verplicht(gegevens.Soort, Referentiedata.Referentiewaarde.CodeLengte, "soort");
        Vertrouwelijkheid = gegevens.Vertrouwelijkheid;
        Ontvangstdatum = gegevens.Ontvangstdatum;
        Auteur = Invoer.Optioneel(gegevens.Auteur, AuteurLengte, "auteur");
    }

    /// <summary>Puts another file in the place of the present one.</summary>
    /// <returns>What was there, to be kept.</returns>
    /// <exception cref="RegelovertredingException"><c>BIJLAGE_VERWIJDERD</c>, or <c>BIJLAGE_ONGEWIJZIGD</c>: it is the same file.</exception>
    internal Bijlageversie Vervang(Bestand bestand)
    {
        ControleerAanwezig();
        if (bestand.Sha256 == Sha256)
            throw new RegelovertredingException("BIJLAGE_ONGEWIJZIGD", "Dit is hetzelfde bestand als er al staat.", "bestand");
        var vorige = new Bijlageversie(this);
        Neem(bestand);
        return vorige;
    }

    /// <exception cref="RegelovertredingException"><c>BIJLAGE_VERWIJDERD</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    internal void Verwijder(string? reden, string door, DateTime nu)
    {
        ControleerAanwezig();
        Verwijderreden = Invoer.Verplicht(reden, RedenLengte, "reden");
        VerwijderdDoor = door;
        VerwijderdOp = nu;
        Verwijderd = true;
    }

    /// <exception cref="RegelovertredingException"><c>BIJLAGE_NIET_VERWIJDERD</c>.</exception>
    internal void Herstel()
    {
        if (!Verwijderd)
            throw new RegelovertredingException("BIJLAGE_NIET_VERWIJDERD", "Deze bijlage is niet verwijderd.", "id");
        Verwijderd = false;
        VerwijderdOp = null;
        VerwijderdDoor = null;
        Verwijderreden = null;
    }

    /// <summary>Follows its dossier into the one that it was merged with.</summary>
    internal void VerplaatsNaar(Guid onderwerpId) => OnderwerpId = onderwerpId;

    private void ControleerAanwezig()
    {
        if (Verwijderd)
            throw new RegelovertredingException("BIJLAGE_VERWIJDERD", "Deze bijlage is verwijderd. Herstel haar eerst.", "id");
    }

    private void Neem(Bestand bestand)
    {
        Versienummer++;
        BestandId = bestand.Id;
        Bestandsnaam = bestand.Bestandsnaam;
        Mediatype = bestand.Mediatype;
        Grootte = bestand.Grootte;
        Sha256 = bestand.Sha256;
    }
}
