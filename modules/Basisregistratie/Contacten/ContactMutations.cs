using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>Keeping households, persons and organisations.</summary>
[MutationType]
internal sealed class ContactMutations
{
    /// <summary>Adds a household, person or organisation under the next number of the series.</summary>
    public async Task<Contact> ContactAanmakenAsync(
        Contactsoort soort,
        string? achternaam,
        string? organisatienaam,
        string? initialen,
        string? voornaam,
        string? tussenvoegsel,
        string? aanhef,
        DateOnly? geboortedatum,
        string? straat,
        int? huisnummer,
        string? huisletter,
        string? toevoeging,
        string? postcode,
        string? woonplaats,
        string? telefoon,
        string? email,
        string? voorkeurstaal,
        string? communicatievoorkeur,
        Guid? huishoudenId,
        BasisContext context,
        Codecontrole codes,
        INummerreeksen nummers,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        await ControleerCodesAsync(codes, voorkeurstaal, communicatievoorkeur, cancellationToken);
        var naam = new Naamgegevens(achternaam, organisatienaam, initialen, tussenvoegsel, voornaam, aanhef);
        var huishouden = huishoudenId is { } id
            ? await context.ZoekAsync<Contact>(id, "Het huishouden", cancellationToken, "huishoudenId")
            : null;
        var vandaag = klok.Vandaag();
        var contact = new Contact(await VrijNummerAsync(context, nummers, vandaag, cancellationToken), soort, naam);
        contact.Verhuis(Adres(straat, huisnummer, huisletter, toevoeging, postcode, woonplaats));
        contact.MaakBereikbaar(telefoon, email, voorkeurstaal, communicatievoorkeur);
        contact.StelGeboortedatum(geboortedatum, vandaag);
        contact.WordtLidVan(huishouden);
        context.Add(contact);
        await context.SaveChangesAsync(cancellationToken);
        return contact;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Contact> ContactWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> achternaam,
        Optional<string?> organisatienaam,
        Optional<string?> initialen,
        Optional<string?> voornaam,
        Optional<string?> tussenvoegsel,
        Optional<string?> aanhef,
        Optional<DateOnly?> geboortedatum,
        Optional<string?> straat,
        Optional<int?> huisnummer,
        Optional<string?> huisletter,
        Optional<string?> toevoeging,
        Optional<string?> postcode,
        Optional<string?> woonplaats,
        Optional<string?> telefoon,
        Optional<string?> email,
        Optional<string?> voorkeurstaal,
        Optional<string?> communicatievoorkeur,
        Optional<Guid?> huishoudenId,
        BasisContext context,
        Codecontrole codes,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var contact = await context.ZoekAsync<Contact>(id, "Het contact", cancellationToken);
        contact.ControleerVersie(versie);
        await ControleerCodesAsync(codes, voorkeurstaal.Of(null), communicatievoorkeur.Of(null), cancellationToken);
        contact.Noem(new Naamgegevens(
            achternaam.Of(contact.Achternaam),
            organisatienaam.Of(contact.Organisatienaam),
            initialen.Of(contact.Initialen),
            tussenvoegsel.Of(contact.Tussenvoegsel),
            voornaam.Of(contact.Voornaam),
            aanhef.Of(contact.Aanhef)));
        contact.Verhuis(Adres(
            straat.Of(contact.Straat),
            huisnummer.Of(contact.Huisnummer),
            huisletter.Of(contact.Huisletter),
            toevoeging.Of(contact.Toevoeging),
            postcode.Of(contact.Postcode),
            woonplaats.Of(contact.Woonplaats)));
        contact.MaakBereikbaar(
            telefoon.Of(contact.Telefoon),
            email.Of(contact.Email),
            voorkeurstaal.Of(contact.Voorkeurstaal),
            communicatievoorkeur.Of(contact.Communicatievoorkeur));
        contact.StelGeboortedatum(geboortedatum.Of(contact.Geboortedatum), klok.Vandaag());
        if (huishoudenId.HasValue)
        {
            contact.WordtLidVan(huishoudenId.Value is { } lidVan
                ? await context.ZoekAsync<Contact>(lidVan, "Het huishouden", cancellationToken, "huishoudenId")
                : null);
        }

        await context.SaveChangesAsync(cancellationToken);
        return contact;
    }

    /// <summary>An address with no street, number, postcode and town at all is no address; half of one is a mistake.</summary>
    private static Adresgegevens? Adres(
        string? straat,
        int? huisnummer,
        string? huisletter,
        string? toevoeging,
        string? postcode,
        string? woonplaats)
        => string.IsNullOrWhiteSpace(straat) && huisnummer is null && string.IsNullOrWhiteSpace(postcode) && string.IsNullOrWhiteSpace(woonplaats)
            ? null
            : new Adresgegevens(straat, huisnummer ?? 0, huisletter, toevoeging, postcode, woonplaats);

    /// <summary>An import may have brought numbers of the same form; those are passed over.</summary>
    private static async Task<string> VrijNummerAsync(
        BasisContext context,
        INummerreeksen nummers,
        DateOnly vandaag,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var nummer = await nummers.VolgendNummerAsync(Contact.Nummerreeks, vandaag, cancellationToken);
            if (!await context.Contacten.AnyAsync(contact => contact.Nummer == nummer, cancellationToken))
                return nummer;
        }
    }

    private static async Task ControleerCodesAsync(
        Codecontrole codes,
        string? voorkeurstaal,
        string? communicatievoorkeur,
        CancellationToken cancellationToken)
    {
        await codes.ControleerAsync(Keuzelijsten.Taal, voorkeurstaal, "voorkeurstaal", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Communicatiekanaal, communicatievoorkeur, "communicatievoorkeur", cancellationToken);
    }
}
