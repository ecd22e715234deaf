using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Correspondentie.Sjablonen;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Correspondentie.Gegevens;

/// <summary>
/// Gathers what a letter can say. Towards whoever is said to cause the problem, what leads to the reporter is not gathered at all: no template
/// and no mistake can print it.
/// </summary>
internal sealed class Briefgegevensbron(
    IAdresboek adresboek,
    IStamgegevens stamgegevens,
    IEventPublisher gebeurtenissen,
    IOptions<CorrespondentieInstellingen> instellingen,
    TimeProvider klok)
{
    /// <exception cref="NietGevondenException">There is no such contact.</exception>
    /// <exception cref="RegelovertredingException">
    /// <c>ONTVANGER_GEEN_PARTIJ</c>, <c>SJABLOON_ANDERE_ONTVANGER</c> or <c>ONDERWERP_ONBEKEND</c>.
    /// </exception>
    public async Task<Briefgegevens> StelSamenAsync(Briefsjabloon sjabloon, Briefaanleiding aanleiding, CancellationToken cancellationToken)
    {
        var dossier = aanleiding.Dossier;
        var adressen = await adresboek.ContactenAsync(
            [aanleiding.ContactId, .. dossier.Partijen.Select(partij => partij.ContactId)], cancellationToken);
        var ontvanger = adressen.GetValueOrDefault(aanleiding.ContactId)
            ?? throw new NietGevondenException("Het contact", aanleiding.ContactId.ToString(), "contactId");
        var rollen = dossier.Partijen
            .Where(partij => adressen.TryGetValue(partij.ContactId, out var adres) && IsVanHuishouden(adres, ontvanger))
            .Select(partij => partij.Rol)
            .ToHashSet();
        if (rollen.Count == 0)
        {
            throw new RegelovertredingException(
                "ONTVANGER_GEEN_PARTIJ",
                $"Contact {ontvanger.Nummer} hoort niet bij dossier {dossier.Dossier.Nummer}. Voeg het contact eerst toe aan het dossier.",
                "contactId");
        }

        var melders = dossier.Partijen
            .Where(partij => partij.Rol == Partijrol.Melder)
            .Select(partij => adressen.GetValueOrDefault(partij.ContactId))
            .OfType<Adressering>()
            .ToList();
        // Neighbours who report each other are both: then it counts that the reader is said to cause something.
        var anoniem = rollen.Contains(Partijrol.Veroorzaker);
        var rol = sjabloon.KiesRol(rollen);
        var modulegegevens = await VraagAsync(aanleiding, anoniem ? Partijrol.Veroorzaker : rol, cancellationToken);
        return new Briefgegevens(
            rol,
            await WaardenAsync(dossier, ontvanger, anoniem ? null : melders.FirstOrDefault(), anoniem, cancellationToken),
            modulegegevens.Gegevens,
            modulegegevens.OnderwerpSoort,
            ontvanger,
            anoniem ? [.. melders.Where(melder => !IsVanHuishouden(melder, ontvanger))] : []);
    }

    private static bool IsVanHuishouden(Adressering een, Adressering ander)
        => (een.HuishoudenId ?? een.ContactId) == (ander.HuishoudenId ?? ander.ContactId);

    private async Task<DossiergegevensGevraagd> VraagAsync(
        Briefaanleiding aanleiding, Partijrol lezer, CancellationToken cancellationToken)
    {
        var vraag = new DossiergegevensGevraagd(aanleiding.Dossier.Dossier, lezer)
        {
            ActieregelId = aanleiding.ActieregelId,
            OnderwerpId = aanleiding.OnderwerpId,
        };
        await gebeurtenissen.PublishAsync(vraag, cancellationToken);
        if (aanleiding.OnderwerpId is not null && vraag.OnderwerpSoort is null)
        {
            throw new RegelovertredingException(
                "ONDERWERP_ONBEKEND", $"Dit gegeven hoort niet bij dossier {aanleiding.Dossier.Dossier.Nummer}.", "onderwerpId");
        }

        return vraag;
    }

    private async Task<IReadOnlyDictionary<string, string>> WaardenAsync(
        Dossierbeeld dossier, Adressering ontvanger, Adressering? melder, bool anoniem, CancellationToken cancellationToken)
    {
        var afzender = await stamgegevens.HuidigeMedewerkerAsync(cancellationToken) is { } ik
            ? await adresboek.OndertekenaarAsync(ik.Id, cancellationToken)
            : null;
        var behandelaar = dossier.BehandelendMedewerkerId is { } id
            ? await adresboek.OndertekenaarAsync(id, cancellationToken)
            : null;
        behandelaar ??= afzender;
        var corporatie = instellingen.Value.Corporatie;
        var commissie = instellingen.Value.Klachtencommissie;
        var waarden = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            [Velden.CorporatieNaam] = corporatie.Naam,
            [Velden.CorporatieAdres] = corporatie.Adres,
            [Velden.CorporatiePostcodePlaats] = Plaatsregel(corporatie.Postcode, corporatie.Plaats),
            [Velden.CorporatiePlaats] = corporatie.Plaats,
            [Velden.CorporatieTelefoon] = corporatie.Telefoon,
            [Velden.CorporatieEmail] = corporatie.Email,
            [Velden.CorporatieWebsite] = corporatie.Website,
            [Velden.KlachtencommissieNaam] = commissie.Naam,
            [Velden.KlachtencommissieAdres] = commissie.Adres,
            [Velden.Datum] = Datumtekst.Voluit(klok.Vandaag()),
            [Velden.Dossiernummer] = dossier.Dossier.Nummer,
            [Velden.Dossieromschrijving] = anoniem ? null : dossier.Dossier.Omschrijving,
            [Velden.Melddatum] = Datumtekst.Voluit(dossier.Begindatum),
            [Velden.OntvangerNaam] = Aanschrijving.Naamregel(ontvanger),
            [Velden.OntvangerAdres] = ontvanger.Adres?.Regel,
            [Velden.OntvangerPostcodePlaats] = Plaatsregel(ontvanger.Adres?.Postcode, ontvanger.Adres?.Woonplaats.ToUpperInvariant(), "  "),
            [Velden.Aanhef] = Aanschrijving.Aanhef(ontvanger),
            [Velden.MelderNaam] = melder is null ? null : Aanschrijving.Naamregel(melder),
            [Velden.BehandelaarNaam] = behandelaar?.Naam,
            [Velden.BehandelaarFunctie] = behandelaar?.Functie,
            [Velden.BehandelaarTelefoon] = behandelaar?.Telefoon ?? corporatie.Telefoon,
            [Velden.BehandelaarEmail] = behandelaar?.Email ?? corporatie.Email,
            [Velden.AfzenderNaam] = afzender?.Naam,
            [Velden.AfzenderFunctie] = afzender?.Functie,
        };
        return waarden.Where(paar => !string.IsNullOrWhiteSpace(paar.Value))
            .ToDictionary(paar => paar.Key, paar => paar.Value!, StringComparer.OrdinalIgnoreCase);
    }

    private static string? Plaatsregel(string? postcode, string? plaats, string tussen = " ")
        => (postcode, plaats) is (null, null) ? null : string.Join(tussen, new[] { postcode, plaats }.Where(deel => !string.IsNullOrWhiteSpace(deel)));
}

/// <summary>What a letter is written about.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="ContactId">To whom.</param>
/// <param name="ActieregelId">The action line that it is part of; null for the dossier as a whole.</param>
/// <param name="OnderwerpId">Key of the record of a module that it is about; null for none.</param>
internal sealed record Briefaanleiding(Dossierbeeld Dossier, Guid ContactId, Guid? ActieregelId, Guid? OnderwerpId);
