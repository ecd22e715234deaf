using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Import;

internal sealed record Contactrij(
    string Nummer,
    Contactsoort Soort,
    Naamgegevens Naam,
    DateOnly? Geboortedatum,
    Adresgegevens? Adres,
    string? Telefoon,
    string? Email,
    string? Voorkeurstaal,
    string? Communicatievoorkeur,
    string? Huishouden,
    string? Eenheid,
    string? Rol,
    DateOnly? Roldatum);

/// <summary>Households, persons and organisations, with the household that a person belongs to and one role at a unit.</summary>
internal sealed class ContactenImporter(BasisContext context, IUnitOfWork werk, Importcodes codes, TimeProvider klok)
    : CsvImporter<Contactrij, Contact>(context, werk)
{
    public override string Soort => "contacten";

    public override IReadOnlyList<ImportKolom> Kolommen { get; } =
    [
        new("nummer", Verplicht: true, "Het nummer van het contact."),
        new("soort", Verplicht: true, "Huishouden, Organisatie of Persoon."),
        new("aanhef", Verplicht: false, "De aanhef."),
        new("initialen", Verplicht: false, "De voorletters."),
        new("voornaam", Verplicht: false, "De roepnaam."),
        new("tussenvoegsel", Verplicht: false, "Het tussenvoegsel."),
        new("achternaam", Verplicht: false, "De achternaam; verplicht voor een huishouden en een persoon."),
        new("organisatienaam", Verplicht: false, "De naam; verplicht voor een organisatie."),
        new("geboortedatum", Verplicht: false, "De geboortedatum van een persoon."),
        new("straat", Verplicht: false, "De straat. Een adres is heel, of er is geen adres."),
        new("huisnummer", Verplicht: false, "Het huisnummer, zonder letter of toevoeging."),
        new("huisletter", Verplicht: false, "De huisletter."),
        new("toevoeging", Verplicht: false, "De huisnummertoevoeging."),
        new("postcode", Verplicht: false, "De postcode."),
        new("woonplaats", Verplicht: false, "De woonplaats."),
        new("telefoon", Verplicht: false, "Het telefoonnummer."),
        new("email", Verplicht: false, "Het e-mailadres."),
        new("voorkeurstaal", Verplicht: false, "Een code van de lijst TAAL."),
        new("communicatievoorkeur", Verplicht: false, "Een code van de lijst COMMUNICATIEKANAAL."),
        new("huishouden", Verplicht: false, "Het nummer van het huishouden waar een persoon bij hoort."),
        new("eenheid", Verplicht: false, "Het nummer van een eenheid; dan zijn rol en roldatum ook nodig."),
        new("rol", Verplicht: false, "Een code van de lijst RELATIEROLSOORT, bijvoorbeeld HUU."),
        new("roldatum", Verplicht: false, "De eerste dag van de rol."),
    ];

    protected override Contactrij Lees(CsvRij rij)
    {
        var gelezen = new Contactrij(
            rij.Sleutel("nummer") ?? rij.Verplicht("nummer"),
            rij.Keuze<Contactsoort>("soort"),
            new Naamgegevens(
                rij.Tekst("achternaam"),
                rij.Tekst("organisatienaam"),
                rij.Tekst("initialen"),
                rij.Tekst("tussenvoegsel"),
                rij.Tekst("voornaam"),
                rij.Tekst("aanhef")),
            rij.Datum("geboortedatum"),
            LeesAdres(rij),
            rij.Tekst("telefoon"),
            rij.Tekst("email"),
            rij.Tekst("voorkeurstaal"),
            rij.Tekst("communicatievoorkeur"),
            rij.Sleutel("huishouden"),
            rij.Sleutel("eenheid"),
            rij.Tekst("rol"),
            rij.Datum("roldatum"));
        if (gelezen.Eenheid is not null)
        {
            rij.Verplicht("rol");
            rij.Verplicht("roldatum");
        }

        if (gelezen.Huishouden is not null && gelezen.Soort != Contactsoort.Persoon)
            throw new RegelovertredingException("LID_GEEN_PERSOON", "Alleen een persoon kan bij een huishouden horen.", "huishouden");
        WerkBij(Maak(gelezen), gelezen);
        return gelezen;
    }

    protected override string SleutelVan(Contactrij rij) => rij.Nummer;

    protected override string NaamVan(Contactrij rij) => Naam(rij.Soort, rij.Nummer);

    protected override IEnumerable<string> VerwijzingenVan(Contactrij rij)
        => rij.Huishouden is { } huishouden ? [Naam(Contactsoort.Huishouden, huishouden)] : [];

    protected override async Task<HashSet<string>> BekendeNamenAsync(IReadOnlyCollection<string> namen, CancellationToken cancellationToken)
    {
        var nummers = namen.Select(naam => naam[(naam.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ToList();
        return await Context.Contacten
            .Where(contact => contact.Soort == Contactsoort.Huishouden && nummers.Contains(contact.Nummer))
            .Select(contact => Naam(Contactsoort.Huishouden, contact.Nummer))
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
    }

    protected override async Task ControleerAsync(
        IReadOnlyList<Importrij<Contactrij, Contact>> partij,
        Importfouten fouten,
        CancellationToken cancellationToken)
    {
        var eenheden = await EenhedenAsync(partij, cancellationToken);
        var sleutels = partij.Select(rij => rij.Sleutel).ToList();
        var soorten = await Context.Contacten
            .Where(contact => sleutels.Contains(contact.Nummer))
            .Select(contact => new { contact.Nummer, contact.Soort })
            .ToDictionaryAsync(contact => contact.Nummer, contact => contact.Soort, StringComparer.Ordinal, cancellationToken);
        foreach (var rij in partij)
        {
            if (soorten.TryGetValue(rij.Sleutel, out var soort) && soort != rij.Inhoud.Soort)
                fouten.Meld(rij.Regel, $"Contact '{rij.Sleutel}' is al vastgelegd als {soort}.");
            await codes.ControleerAsync(rij.Regel, Keuzelijsten.Taal, rij.Inhoud.Voorkeurstaal, fouten, cancellationToken);
            await codes.ControleerAsync(rij.Regel, Keuzelijsten.Communicatiekanaal, rij.Inhoud.Communicatievoorkeur, fouten, cancellationToken);
            await codes.ControleerAsync(rij.Regel, Keuzelijsten.Relatierolsoort, rij.Inhoud.Rol, fouten, cancellationToken);
            if (rij.Inhoud.Eenheid is { } eenheid && !eenheden.ContainsKey(eenheid))
                fouten.Meld(rij.Regel, $"Eenheid '{eenheid}' bestaat niet.");
        }
    }

    protected override Task<Dictionary<string, Contact>> BestaandeAsync(
        IReadOnlyList<Importrij<Contactrij, Contact>> partij,
        Func<string, bool> staatInBestand,
        CancellationToken cancellationToken)
    {
        var sleutels = partij.Select(rij => rij.Sleutel).ToList();
        return Context.Contacten
            .Include(contact => contact.Relatierollen)
            .Where(contact => sleutels.Contains(contact.Nummer))
            .ToDictionaryAsync(contact => contact.Nummer, StringComparer.Ordinal, cancellationToken);
    }

    protected override Contact Maak(Contactrij rij) => new(rij.Nummer, rij.Soort, rij.Naam);

    protected override void WerkBij(Contact record, Contactrij rij)
    {
        record.Noem(rij.Naam);
        record.Verhuis(rij.Adres);
        record.MaakBereikbaar(rij.Telefoon, rij.Email, rij.Voorkeurstaal, rij.Communicatievoorkeur);
        record.StelGeboortedatum(rij.Geboortedatum, klok.Vandaag());
    }

    protected override async Task VulAanAsync(IReadOnlyList<Importrij<Contactrij, Contact>> partij, CancellationToken cancellationToken)
    {
        var eenheden = await EenhedenAsync(partij, cancellationToken);
        foreach (var rij in partij)
        {
            if (rij.Inhoud is not { Eenheid: { } nummer, Rol: { } rol, Roldatum: { } roldatum })
                continue;
            var eenheidId = eenheden[nummer];
            if (rij.Record.Relatierollen.Any(bestaand => bestaand.EenheidId == eenheidId && bestaand.Rol == rol && bestaand.Begindatum == roldatum))
                continue;
            Context.Add(new Relatierol(rij.Record.Id, eenheidId, rol, roldatum));
            rij.DeelGewijzigd = true;
        }
    }

    protected override async Task VerwijsAsync(IReadOnlyList<Importrij<Contactrij, Contact>> partij, CancellationToken cancellationToken)
    {
        var nummers = partij.Select(rij => rij.Inhoud.Huishouden).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var huishoudens = await Context.Contacten
            .Where(contact => nummers.Contains(contact.Nummer))
            .ToDictionaryAsync(contact => contact.Nummer, StringComparer.Ordinal, cancellationToken);
        foreach (var rij in partij.Where(rij => rij.Inhoud.Soort == Contactsoort.Persoon))
            rij.Record.WordtLidVan(rij.Inhoud.Huishouden is { } nummer ? huishoudens[nummer] : null);
    }

    private static string Naam(Contactsoort soort, string nummer) => $"{soort} {nummer}";

    private static Adresgegevens? LeesAdres(CsvRij rij)
        => rij.Tekst("straat") is null && rij.Tekst("huisnummer") is null && rij.Tekst("postcode") is null && rij.Tekst("woonplaats") is null
            ? null
            : new Adresgegevens(
                rij.Verplicht("straat"),
                rij.Getal("huisnummer") ?? 0,
                rij.Tekst("huisletter"),
                rij.Tekst("toevoeging"),
                rij.Verplicht("postcode"),
                rij.Verplicht("woonplaats"));

    private Task<Dictionary<string, Guid>> EenhedenAsync(
        IReadOnlyList<Importrij<Contactrij, Contact>> partij,
        CancellationToken cancellationToken)
    {
        var gezocht = partij.Select(rij => rij.Inhoud.Eenheid).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return Context.Eenheden
            .Where(eenheid => gezocht.Contains(eenheid.Nummer))
            .Select(eenheid => new { eenheid.Nummer, eenheid.Id })
            .ToDictionaryAsync(eenheid => eenheid.Nummer, eenheid => eenheid.Id, StringComparer.Ordinal, cancellationToken);
    }
}
