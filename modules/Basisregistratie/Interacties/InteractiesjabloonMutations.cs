using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Keeping the templates of contact moments.</summary>
[MutationType]
internal sealed class InteractiesjabloonMutations
{
    /// <summary>Adds a template under a code of its own.</summary>
    public async Task<Interactiesjabloon> InteractiesjabloonAanmakenAsync(
        string code,
        string omschrijving,
        string? groep,
        string richting,
        string kanaal,
        Initiator? initiator,
        bool? toonInKlantportaal,
        bool? taakAanmaken,
        string? taakomschrijving,
        int? taaktermijn,
        Guid? standaardTeamId,
        Codecontrole codes,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var sjabloon = new Interactiesjabloon(code, omschrijving, richting, kanaal, initiator ?? Initiator.Contact);
        await context.ControleerUniekAsync<Interactiesjabloon>(
            bestaand => bestaand.Code == sjabloon.Code, "een interactiesjabloon", sjabloon.Code, "code", cancellationToken);
        await ControleerAsync(richting, kanaal, standaardTeamId, codes, context, cancellationToken);
        sjabloon.Beschrijf(omschrijving, groep, toonInKlantportaal ?? false);
        sjabloon.LeidtTot(taakAanmaken ?? false, taakomschrijving, taaktermijn, standaardTeamId);
        context.Add(sjabloon);
        await context.SaveChangesAsync(cancellationToken);
        return sjabloon;
    }

    /// <summary>Changes the fields that are given and leaves the others; the code stays.</summary>
    public async Task<Interactiesjabloon> InteractiesjabloonWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<string?> groep,
        Optional<string?> richting,
        Optional<string?> kanaal,
        Optional<Initiator?> initiator,
        Optional<bool?> toonInKlantportaal,
        Optional<bool?> taakAanmaken,
        Optional<string?> taakomschrijving,
        Optional<int?> taaktermijn,
        Optional<Guid?> standaardTeamId,
        Optional<bool?> geblokkeerd,
        Codecontrole codes,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var sjabloon = await context.ZoekAsync<Interactiesjabloon>(id, "Het interactiesjabloon", cancellationToken);
        sjabloon.ControleerVersie(versie);
        await ControleerAsync(richting.Of(null), kanaal.Of(null), standaardTeamId.Of(null), codes, context, cancellationToken);
        sjabloon.Beschrijf(
            omschrijving.Of(sjabloon.Omschrijving), groep.Of(sjabloon.Groep), toonInKlantportaal.Of(null) ?? sjabloon.ToonInKlantportaal);
        sjabloon.VerlooptVia(richting.Of(sjabloon.Richting), kanaal.Of(sjabloon.Kanaal), initiator.Of(null) ?? sjabloon.Initiator);
        sjabloon.LeidtTot(
            taakAanmaken.Of(null) ?? sjabloon.TaakAanmaken,
            taakomschrijving.Of(sjabloon.Taakomschrijving),
            taaktermijn.Of(sjabloon.Taaktermijn),
            standaardTeamId.Of(sjabloon.StandaardTeamId));
        sjabloon.Blokkeer(geblokkeerd.Of(null) ?? sjabloon.Geblokkeerd);
        await context.SaveChangesAsync(cancellationToken);
        return sjabloon;
    }

    private static async Task ControleerAsync(
        string? richting, string? kanaal, Guid? standaardTeamId, Codecontrole codes, BasisContext context, CancellationToken cancellationToken)
    {
        await codes.ControleerAsync(Keuzelijsten.Communicatierichting, richting, "richting", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Communicatiekanaal, kanaal, "kanaal", cancellationToken);
        await context.ControleerBestaanAsync<Team>(standaardTeamId, "Het team", "standaardTeamId", cancellationToken);
    }
}
