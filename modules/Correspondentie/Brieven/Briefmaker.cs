using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Correspondentie.Docx;
using Leefbaarheid.Correspondentie.Gegevens;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Correspondentie.Brieven;

/// <summary>Makes letters: from a template, what is known of the dossier, and what is answered.</summary>
internal sealed class Briefmaker(
    CorrespondentieContext context,
    Briefregister register,
    Briefgegevensbron bron,
    IDossierinzicht dossiers,
    IEventPublisher gebeurtenissen,
    INummerreeksen nummers,
    IBestandsopslag bestanden,
    TimeProvider klok)
{
    /// <summary>Makes a letter with its first document.</summary>
    public async Task<Brief> MaakAsync(Briefopdracht opdracht, CancellationToken cancellationToken)
    {
        var sjabloon = await register.SjabloonAsync(opdracht.SjabloonId, "sjabloonId", cancellationToken);
        var aanleiding = await AanleidingAsync(opdracht, MagBijGesloten(sjabloon.Soort), cancellationToken);
        var versie = sjabloon.VoorDossier(aanleiding.Dossier.Typecode);
        var gegevens = await bron.StelSamenAsync(sjabloon, aanleiding, cancellationToken);
        var nummer = await nummers.VolgendNummerAsync(Brief.Nummerreeks, klok.Vandaag(), cancellationToken);
        var brief = new Brief(nummer, sjabloon, aanleiding.Dossier.Dossier.Id, opdracht.ContactId, gegevens.Rol);
        brief.Koppel(opdracht.ActieregelId, opdracht.OnderwerpId, gegevens.OnderwerpSoort);
        brief.Bescherm(opdracht.Vertrouwelijkheid ?? aanleiding.Dossier.Vertrouwelijkheid, aanleiding.Dossier.Vertrouwelijkheid);
        await DrukAsync(brief, versie, gegevens, opdracht.Antwoorden, cancellationToken);
        context.Add(brief);
        await context.SaveChangesAsync(cancellationToken);
        return brief;
    }

    /// <summary>Makes another document of a concept, with what is known now and the answers that are given; what is not answered again stays.</summary>
    public async Task<Brief> MaakOpnieuwAsync(
        Brief brief, IReadOnlyDictionary<string, string?> antwoorden, Vertrouwelijkheid? vertrouwelijkheid, CancellationToken cancellationToken)
    {
        brief.ControleerConcept();
        var sjabloon = await register.SjabloonAsync(brief.SjabloonId, "id", cancellationToken);
        var opdracht = new Briefopdracht(brief.LeefbaarheidsdossierId, brief.SjabloonId, brief.ContactId)
        {
            ActieregelId = brief.ActieregelId,
            OnderwerpId = brief.OnderwerpId,
        };
        var aanleiding = await AanleidingAsync(opdracht, ookGesloten: true, cancellationToken);
        var versie = sjabloon.VoorDossier(aanleiding.Dossier.Typecode);
        var gegevens = await bron.StelSamenAsync(sjabloon, aanleiding, cancellationToken);
        var gevraagd = versie.Vragen.Select(vraag => vraag.Veld).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var samen = brief.Antwoorden.Where(antwoord => gevraagd.Contains(antwoord.Veld))
            .ToDictionary(antwoord => antwoord.Veld, string? (antwoord) => antwoord.Antwoord, StringComparer.OrdinalIgnoreCase);
        foreach (var (veld, antwoord) in antwoorden)
            samen[veld] = antwoord;
        brief.Bescherm(vertrouwelijkheid ?? Hoogste(brief.Vertrouwelijkheid, aanleiding.Dossier.Vertrouwelijkheid), aanleiding.Dossier.Vertrouwelijkheid);
        await DrukAsync(brief, versie, gegevens, samen, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return brief;
    }

    /// <summary>What a letter would be filled in with, before it is made.</summary>
    public async Task<Briefvoorbeeld> BekijkAsync(Briefopdracht opdracht, CancellationToken cancellationToken)
    {
        var sjabloon = await register.SjabloonAsync(opdracht.SjabloonId, "sjabloonId", cancellationToken);
        var aanleiding = await AanleidingAsync(opdracht, ookGesloten: true, cancellationToken);
        var versie = sjabloon.VoorDossier(aanleiding.Dossier.Typecode);
        var gegevens = await bron.StelSamenAsync(sjabloon, aanleiding, cancellationToken);
        return new Briefvoorbeeld(
            gegevens.Rol,
            [.. gegevens.Waarden.OrderBy(paar => paar.Key, StringComparer.Ordinal).Select(paar => new Briefwaarde(paar.Key, paar.Value))],
            [.. versie.Vragen.Select(vraag => new Gesteldevraag(vraag, gegevens.Voorstellen.GetValueOrDefault(vraag.Veld)))]);
    }

    /// <summary>The text of a letter as it would become with these answers; nothing is made. What is not answered yet is the question itself.</summary>
    public async Task<Brieftekst> LeesVoorafAsync(Briefopdracht opdracht, CancellationToken cancellationToken)
    {
        var sjabloon = await register.SjabloonAsync(opdracht.SjabloonId, "sjabloonId", cancellationToken);
        var aanleiding = await AanleidingAsync(opdracht, MagBijGesloten(sjabloon.Soort), cancellationToken);
        var versie = sjabloon.VoorDossier(aanleiding.Dossier.Typecode);
        var gegevens = await bron.StelSamenAsync(sjabloon, aanleiding, cancellationToken);
        var waarden = new Dictionary<string, string>(gegevens.Waarden, StringComparer.OrdinalIgnoreCase) { [Velden.Briefnummer] = "[nummer]" };
        foreach (var vraag in versie.Vragen)
        {
            var tekst = opdracht.Antwoorden.TryGetValue(vraag.Veld, out var getypt) ? getypt : gegevens.Voorstellen.GetValueOrDefault(vraag.Veld);
            if (vraag.Verplicht && string.IsNullOrWhiteSpace(tekst))
            {
                waarden[vraag.Veld] = $"[{vraag.Vraag}]";
                continue;
            }

            foreach (var (veld, waarde) in vraag.Verwerk(tekst))
                waarden[veld] = waarde;
        }

        var samengevoegd = Samenvoeger.VoegSamen(
            await register.InhoudAsync(versie, cancellationToken),
            waarden,
            new Documentkenmerken(sjabloon.Omschrijving, waarden[Velden.CorporatieNaam], klok.GetUtcNow().UtcDateTime));
        Anonimiteit.Controleer(samengevoegd.Tekst, gegevens);
        return new Brieftekst(samengevoegd.Tekst);
    }

    /// <summary>These tell how a case ended, also when that was before today.</summary>
    private static bool MagBijGesloten(Briefsoort soort) => soort is Briefsoort.Afsluiting or Briefsoort.Verwijzing or Briefsoort.Terugkoppeling;

    private static Vertrouwelijkheid Hoogste(Vertrouwelijkheid een, Vertrouwelijkheid ander) => een > ander ? een : ander;

    private async Task<Briefaanleiding> AanleidingAsync(Briefopdracht opdracht, bool ookGesloten, CancellationToken cancellationToken)
    {
        const string Veld = "leefbaarheidsdossierId";
        var dossier = ookGesloten ? await dossiers.ZoekAsync(opdracht.LeefbaarheidsdossierId, cancellationToken) : null;
        if (dossier is null || dossier.SamengevoegdInId is not null)
            dossier = await dossiers.OpenAsync(opdracht.LeefbaarheidsdossierId, Veld, cancellationToken);
        if (opdracht.ActieregelId is { } regel)
            await gebeurtenissen.PublishAsync(new KoppelingWordtGelegd(dossier.Dossier.Id, regel, NieuwWerk: false), cancellationToken);
        return new Briefaanleiding(dossier, opdracht.ContactId, opdracht.ActieregelId, opdracht.OnderwerpId);
    }

    private async Task DrukAsync(
        Brief brief,
        Briefsjabloonversie versie,
        Briefgegevens gegevens,
        IReadOnlyDictionary<string, string?> gegeven,
        CancellationToken cancellationToken)
    {
        var waarden = new Dictionary<string, string>(gegevens.Waarden, StringComparer.OrdinalIgnoreCase) { [Velden.Briefnummer] = brief.Nummer };
        var antwoorden = new List<(string Veld, string Vraag, string Antwoord)>();
        var antwoord = new Dictionary<string, string?>(gegeven, StringComparer.OrdinalIgnoreCase);
        foreach (var vraag in versie.Vragen)
        {
            // What a module knows is the answer until somebody gives another, also an empty one.
            var tekst = antwoord.Remove(vraag.Veld, out var getypt) ? getypt : gegevens.Voorstellen.GetValueOrDefault(vraag.Veld);
            foreach (var (veld, waarde) in vraag.Verwerk(tekst))
                waarden[veld] = waarde;
            antwoorden.Add((vraag.Veld, vraag.Vraag, tekst?.Trim() ?? ""));
        }

        if (antwoord.Keys.FirstOrDefault() is { } onbekend)
            throw new RegelovertredingException("VRAAG_ONBEKEND", $"Dit sjabloon heeft geen vraag '{onbekend}'.", "antwoorden");

        var nu = klok.GetUtcNow().UtcDateTime;
        var samengevoegd = Samenvoeger.VoegSamen(
            await register.InhoudAsync(versie, cancellationToken),
            waarden,
            new Documentkenmerken(brief.Onderwerp, waarden[Velden.CorporatieNaam], nu));
        Anonimiteit.Controleer(samengevoegd.Tekst, gegevens);
        using var stroom = new MemoryStream(samengevoegd.Document, writable: false);
        var bestand = await bestanden.BewaarAsync(stroom, $"{brief.Nummer} {brief.Onderwerp}.docx", cancellationToken);
        brief.NeemDocument(versie, bestand.Id, antwoorden);
    }
}

/// <summary>A letter to be made.</summary>
internal sealed record Briefopdracht(Guid LeefbaarheidsdossierId, Guid SjabloonId, Guid ContactId)
{
    public Guid? ActieregelId { get; init; }

    public Guid? OnderwerpId { get; init; }

    public Vertrouwelijkheid? Vertrouwelijkheid { get; init; }

    public IReadOnlyDictionary<string, string?> Antwoorden { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a letter would be filled in with.</summary>
/// <param name="Ontvanger">In what part the contact is written to.</param>
/// <param name="Waarden">What is known, by field.</param>
/// <param name="Vragen">What is asked.</param>
internal sealed record Briefvoorbeeld(Partijrol Ontvanger, IReadOnlyList<Briefwaarde> Waarden, IReadOnlyList<Gesteldevraag> Vragen);

/// <summary>How a letter would read.</summary>
/// <param name="Tekst">A line per paragraph.</param>
internal sealed record Brieftekst(string Tekst);

/// <summary>What a merge field becomes.</summary>
/// <param name="Veld">Name of the field.</param>
/// <param name="Waarde">What stands in the letter.</param>
internal sealed record Briefwaarde(string Veld, string Waarde);

/// <summary>A question of a template, about one letter.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Voorstel">What is known already, which is the answer when none is given; null for nothing.</param>
internal sealed record Gesteldevraag(Briefvraag Vraag, string? Voorstel);
