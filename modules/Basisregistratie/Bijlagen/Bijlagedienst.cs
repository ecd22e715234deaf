using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>Attaching, replacing and taking away; behind the mutations and behind the public face.</summary>
internal sealed class Bijlagedienst(
    BasisContext context,
    IBestandsopslag opslag,
    IEnumerable<IBijlageonderwerp> onderwerpen,
    Codecontrole codes,
    ICurrentUser gebruiker,
    TimeProvider klok) : IBijlagen
{
    async Task<Guid> IBijlagen.VoegToeAsync(NieuweBijlage nieuw, Stream inhoud, CancellationToken cancellationToken)
        => (await VoegToeAsync(nieuw, inhoud, cancellationToken)).Id;

    public async Task<Bijlage> VoegToeAsync(NieuweBijlage nieuw, Stream inhoud, CancellationToken cancellationToken)
    {
        // Everything that can be refused without the content comes first: an upload that is refused costs nobody a disk.
        var minstens = await Onderwerp(nieuw.Onderwerpsoort, "onderwerpsoort")
            .ControleerWijzigbaarAsync(nieuw.OnderwerpId, "onderwerpId", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Informatieobjectsoort, nieuw.Soort, "soort", cancellationToken);
        var bestand = await opslag.BewaarAsync(inhoud, nieuw.Bestandsnaam, cancellationToken);
        var bijlage = new Bijlage(nieuw.Onderwerpsoort, nieuw.OnderwerpId, bestand, klok.Vandaag());
        bijlage.Beschrijf(
            new Bijlagegegevens(
                string.IsNullOrWhiteSpace(nieuw.Titel) ? Titel(bestand.Bestandsnaam) : nieuw.Titel,
                string.IsNullOrWhiteSpace(nieuw.Soort) ? SoortVan(bestand.Mediatype) : nieuw.Soort,
                nieuw.Vertrouwelijkheid ?? minstens)
            {
                Ontvangstdatum = nieuw.Ontvangstdatum,
                Auteur = nieuw.Auteur,
            },
            minstens,
            klok.Vandaag());
        context.Add(bijlage);
        await context.SaveChangesAsync(cancellationToken);
        return bijlage;
    }

    public async Task<IReadOnlyDictionary<Guid, int>> AantalAsync(IReadOnlyCollection<Guid> onderwerpIds, CancellationToken cancellationToken)
        => await context.Bijlagen
            .Where(bijlage => !bijlage.Verwijderd && onderwerpIds.Contains(bijlage.OnderwerpId))
            .GroupBy(bijlage => bijlage.OnderwerpId)
            .Select(groep => new { groep.Key, Aantal = groep.Count() })
            .ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, cancellationToken);

    public async Task<Bijlage> VervangAsync(Guid id, long versie, string bestandsnaam, Stream inhoud, CancellationToken cancellationToken)
    {
        var (bijlage, _) = await TeWijzigenAsync(id, cancellationToken);
        bijlage.ControleerVersie(versie);
        var vorige = bijlage.Vervang(await opslag.BewaarAsync(inhoud, bestandsnaam, cancellationToken));
        context.Add(vorige);
        await context.SaveChangesAsync(cancellationToken);
        return bijlage;
    }

    public async Task<Bijlage> VerwijderAsync(Guid id, string reden, CancellationToken cancellationToken)
    {
        var (bijlage, _) = await TeWijzigenAsync(id, cancellationToken);
        bijlage.Verwijder(reden, gebruiker.Gebruikersnaam, klok.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellationToken);
        return bijlage;
    }

    public async Task<Bijlage> HerstelAsync(Guid id, CancellationToken cancellationToken)
    {
        var (bijlage, _) = await TeWijzigenAsync(id, cancellationToken);
        bijlage.Herstel();
        await context.SaveChangesAsync(cancellationToken);
        return bijlage;
    }

    /// <summary>An attachment of a record that may be changed now, with how confidential it is at least.</summary>
    public async Task<(Bijlage Bijlage, Vertrouwelijkheid Minstens)> TeWijzigenAsync(Guid id, CancellationToken cancellationToken)
    {
        var bijlage = await context.ZoekAsync<Bijlage>(id, "De bijlage", cancellationToken);
        return (bijlage, await Onderwerp(bijlage.Onderwerpsoort, "id").ControleerWijzigbaarAsync(bijlage.OnderwerpId, "id", cancellationToken));
    }

    private IBijlageonderwerp Onderwerp(string soort, string veld)
        => onderwerpen.FirstOrDefault(onderwerp => onderwerp.Soort == soort)
            ?? throw new RegelovertredingException(
                "BIJLAGEONDERWERP_ONBEKEND",
                $"Aan '{soort}' kunt u geen bijlage toevoegen. Wel aan: {string.Join(", ", onderwerpen.Select(onderwerp => onderwerp.Soort).Order(StringComparer.Ordinal))}.",
                veld);

    private static string Titel(string bestandsnaam)
    {
        var titel = System.IO.Path.GetFileNameWithoutExtension(bestandsnaam);
        if (titel.Length <= Bijlage.TitelLengte)
            return titel;
        // Half a character is none, and PostgreSQL refuses it.
        return titel[..(char.IsHighSurrogate(titel[Bijlage.TitelLengte - 1]) ? Bijlage.TitelLengte - 1 : Bijlage.TitelLengte)];
    }

    private static string SoortVan(string mediatype)
        => mediatype.StartsWith("image/", StringComparison.Ordinal) ? "FOT"
            : mediatype.StartsWith("video/", StringComparison.Ordinal) ? "VID"
            : "DOC";
}
