using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties;

/// <summary>How the corporation writes to contacts, and how its medewerkers sign.</summary>
internal sealed class Adresboek(BasisContext context, TimeProvider klok) : IAdresboek
{
    public async Task<IReadOnlyDictionary<Guid, Adressering>> ContactenAsync(
        IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var contacten = await context.Contacten.AsNoTracking()
            .Where(contact => contactIds.Contains(contact.Id))
            .ToListAsync(cancellationToken);
        var huishoudens = contacten.Select(Huishouden).Distinct().ToList();
        var leden = (await context.Contacten.AsNoTracking()
                .Where(contact => contact.HuishoudenId != null && huishoudens.Contains(contact.HuishoudenId!.Value))
                .OrderBy(contact => contact.Nummer)
                .ToListAsync(cancellationToken))
            .ToLookup(contact => contact.HuishoudenId!.Value);
        var adressen = await GehuurdAsync(huishoudens, leden, cancellationToken);

        return contacten.ToDictionary(
            contact => contact.Id,
            contact => new Adressering(contact.Id, contact.Nummer, Soort(contact), Naam(contact))
            {
                HuishoudenId = contact.HuishoudenId,
                Organisatienaam = contact.Organisatienaam,
                Adres = Adres(contact) ?? adressen.GetValueOrDefault(Huishouden(contact)),
                Telefoon = contact.Telefoon,
                Email = contact.Email,
                Huisgenoten = [.. leden[Huishouden(contact)].Where(lid => lid.Id != contact.Id).Select(Naam)],
            });
    }

    public async Task<Ondertekenaar?> OndertekenaarAsync(Guid medewerkerId, CancellationToken cancellationToken)
        => await context.Medewerkers.AsNoTracking()
            .Where(medewerker => medewerker.Id == medewerkerId)
            .Select(medewerker => new Ondertekenaar(medewerker.Naam, medewerker.Functie, medewerker.Telefoon, medewerker.Email))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Whoever has no household is one.</summary>
    private static Guid Huishouden(Contact contact) => contact.HuishoudenId ?? contact.Id;

    private static Adresseersoort Soort(Contact contact) => contact.Soort switch
    {
        Contactsoort.Huishouden => Adresseersoort.Huishouden,
        Contactsoort.Organisatie => Adresseersoort.Organisatie,
        _ => Adresseersoort.Persoon,
    };

    private static Persoonsnaam Naam(Contact contact) => new(contact.Achternaam)
    {
        Aanhef = contact.Aanhef,
        Initialen = contact.Initialen,
        Voornaam = contact.Voornaam,
        Tussenvoegsel = contact.Tussenvoegsel,
    };

    private static Postadres? Adres(Contact contact)
        => contact is { Straat: { } straat, Huisnummer: { } nummer, Adres: { } regel, Postcode: { } postcode, Woonplaats: { } plaats }
            ? new Postadres(straat, nummer, regel, postcode, plaats)
            : null;

    /// <summary>The unit that each household rents today, whichever of its people signed; the oldest tenancy when there are more.</summary>
    private async Task<Dictionary<Guid, Postadres>> GehuurdAsync(
        List<Guid> huishoudens, ILookup<Guid, Contact> leden, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var huurders = huishoudens.Concat(leden.SelectMany(groep => groep).Select(lid => lid.Id)).Distinct().ToList();
        var gehuurd = await context.Relatierollen
            .Where(rol => huurders.Contains(rol.ContactId)
                && rol.Rol == Relatierol.Huurder
                && rol.Begindatum <= vandaag
                && (rol.Einddatum == null || rol.Einddatum >= vandaag))
            .OrderBy(rol => rol.Begindatum).ThenBy(rol => rol.Id)
            .Select(rol => new
            {
                Huishouden = rol.Contact!.HuishoudenId ?? rol.ContactId,
                rol.Eenheid!.Straat,
                rol.Eenheid.Huisnummer,
                rol.Eenheid.Adres,
                rol.Eenheid.Postcode,
                rol.Eenheid.Woonplaats,
            })
            .ToListAsync(cancellationToken);
        return gehuurd.GroupBy(rij => rij.Huishouden).ToDictionary(
            groep => groep.Key,
            groep => groep.Select(rij => new Postadres(rij.Straat, rij.Huisnummer, rij.Adres, rij.Postcode, rij.Woonplaats)).First());
    }
}
