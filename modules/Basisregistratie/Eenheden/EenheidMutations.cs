using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Eenheden;

/// <summary>Keeping the units.</summary>
[MutationType]
internal sealed class EenheidMutations
{
    /// <summary>Adds a unit under a number of its own.</summary>
    public async Task<Eenheid> EenheidAanmakenAsync(
        string nummer,
        string soort,
        string? detailsoort,
        string status,
        string straat,
        int huisnummer,
        string? huisletter,
        string? toevoeging,
        string postcode,
        string woonplaats,
        string? bagId,
        int? bouwjaar,
        Guid? gebiedId,
        BasisContext context,
        Codecontrole codes,
        CancellationToken cancellationToken)
    {
        await ControleerCodesAsync(codes, soort, detailsoort, status, cancellationToken);
        await context.ControleerBestaanAsync<Gebied>(gebiedId, "Het gebied", "gebiedId", cancellationToken);
        var adres = new Adresgegevens(straat, huisnummer, huisletter, toevoeging, postcode, woonplaats);
        var eenheid = new Eenheid(nummer, soort, detailsoort, status, adres);
        eenheid.Registreer(bagId, bouwjaar, gebiedId);
        await context.ControleerUniekAsync<Eenheid>(
            bestaand => bestaand.Nummer == eenheid.Nummer,
            "een eenheid",
            eenheid.Nummer,
            "nummer",
            cancellationToken);
        context.Add(eenheid);
        await context.SaveChangesAsync(cancellationToken);
        return eenheid;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Eenheid> EenheidWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> soort,
        Optional<string?> detailsoort,
        Optional<string?> status,
        Optional<string?> straat,
        Optional<int?> huisnummer,
        Optional<string?> huisletter,
        Optional<string?> toevoeging,
        Optional<string?> postcode,
        Optional<string?> woonplaats,
        Optional<string?> bagId,
        Optional<int?> bouwjaar,
        Optional<Guid?> gebiedId,
        BasisContext context,
        Codecontrole codes,
        CancellationToken cancellationToken)
    {
        var eenheid = await context.ZoekAsync<Eenheid>(id, "De eenheid", cancellationToken);
        eenheid.ControleerVersie(versie);
        await ControleerCodesAsync(codes, soort.Of(null), detailsoort.Of(null), status.Of(null), cancellationToken);
        await context.ControleerBestaanAsync<Gebied>(gebiedId.Of(null), "Het gebied", "gebiedId", cancellationToken);
        eenheid.Typeer(soort.Of(eenheid.Soort), detailsoort.Of(eenheid.Detailsoort), status.Of(eenheid.Status));
        eenheid.Adresseer(new Adresgegevens(
            straat.Of(eenheid.Straat),
            huisnummer.Of(eenheid.Huisnummer) ?? eenheid.Huisnummer,
            huisletter.Of(eenheid.Huisletter),
            toevoeging.Of(eenheid.Toevoeging),
            postcode.Of(eenheid.Postcode),
            woonplaats.Of(eenheid.Woonplaats)));
        eenheid.Registreer(bagId.Of(eenheid.BagId), bouwjaar.Of(eenheid.Bouwjaar), gebiedId.Of(eenheid.GebiedId));
        await context.SaveChangesAsync(cancellationToken);
        return eenheid;
    }

    private static async Task ControleerCodesAsync(
        Codecontrole codes,
        string? soort,
        string? detailsoort,
        string? status,
        CancellationToken cancellationToken)
    {
        await codes.ControleerAsync(Keuzelijsten.Eenheidsoort, soort, "soort", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Eenheiddetailsoort, detailsoort, "detailsoort", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Eenheidstatus, status, "status", cancellationToken);
    }
}
