using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Import;

internal sealed record Medewerkersrij(
    string Code,
    string Naam,
    string? Functie,
    string? Telefoon,
    string? Email,
    DateOnly? Begindatum,
    DateOnly? Einddatum,
    string? Leidinggevende,
    string? Plaatsvervanger,
    IReadOnlyList<string> Teams,
    IReadOnlyList<string> Werkgebieden);

/// <summary>Medewerkers, with their teams and areas. A team that does not exist yet is made, with its code for a name.</summary>
internal sealed class MedewerkersImporter(BasisContext context, IUnitOfWork werk, TimeProvider klok)
    : CsvImporter<Medewerkersrij, Medewerker>(context, werk)
{
    public override string Soort => "medewerkers";

    public override IReadOnlyList<ImportKolom> Kolommen { get; } =
    [
        new("code", Verplicht: true, "De code waarmee de medewerker zich aanmeldt."),
        new("naam", Verplicht: true, "De volledige naam."),
        new("functie", Verplicht: false, "De functie, bijvoorbeeld Wijkbeheerder."),
        new("telefoon", Verplicht: false, "Het telefoonnummer."),
        new("email", Verplicht: false, "Het e-mailadres."),
        new("begindatum", Verplicht: false, "De eerste dag in dienst."),
        new("einddatum", Verplicht: false, "De laatste dag in dienst."),
        new("leidinggevende", Verplicht: false, "De code van de leidinggevende."),
        new("plaatsvervanger", Verplicht: false, "De code van wie het werk overneemt bij afwezigheid."),
        new("teams", Verplicht: false, "Codes van teams, met | ertussen. De medewerker komt erbij; hij gaat nergens uit."),
        new("werkgebieden", Verplicht: false, "Codes van gebieden, met | ertussen."),
    ];

    protected override Medewerkersrij Lees(CsvRij rij)
    {
        var gelezen = new Medewerkersrij(
            rij.Sleutel("code") ?? rij.Verplicht("code"),
            rij.Verplicht("naam"),
            rij.Tekst("functie"),
            rij.Tekst("telefoon"),
            rij.Tekst("email"),
            rij.Datum("begindatum"),
            rij.Datum("einddatum"),
            rij.Sleutel("leidinggevende"),
            rij.Sleutel("plaatsvervanger"),
            rij.Codes("teams"),
            rij.Codes("werkgebieden"));
        if (gelezen.Leidinggevende == gelezen.Code)
            throw new RegelovertredingException("HIERARCHIE_KRING", "Een medewerker kan geen leiding geven aan zichzelf.", "leidinggevende");
        if (gelezen.Plaatsvervanger == gelezen.Code)
            throw new RegelovertredingException("EIGEN_PLAATSVERVANGER", "Een medewerker kan zichzelf niet vervangen.", "plaatsvervanger");
        foreach (var team in gelezen.Teams)
            Invoer.Verplicht(team, Team.CodeLengte, "teams");
        WerkBij(Maak(gelezen), gelezen);
        return gelezen;
    }

    protected override string SleutelVan(Medewerkersrij rij) => rij.Code;

    protected override IEnumerable<string> VerwijzingenVan(Medewerkersrij rij)
        => new[] { rij.Leidinggevende, rij.Plaatsvervanger }.OfType<string>();

    protected override Task<HashSet<string>> BekendeNamenAsync(IReadOnlyCollection<string> namen, CancellationToken cancellationToken)
        => Context.Medewerkers.Select(medewerker => medewerker.Code).Where(code => namen.Contains(code)).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

    protected override async Task ControleerAsync(
        IReadOnlyList<Importrij<Medewerkersrij, Medewerker>> partij,
        Importfouten fouten,
        CancellationToken cancellationToken)
    {
        var gebieden = await GebiedenAsync(partij, cancellationToken);
        foreach (var rij in partij)
        {
            foreach (var gebied in rij.Inhoud.Werkgebieden.Where(gebied => !gebieden.ContainsKey(gebied)))
                fouten.Meld(rij.Regel, $"Gebied '{gebied}' bestaat niet.");
        }
    }

    protected override Task<Dictionary<string, Medewerker>> BestaandeAsync(
        IReadOnlyList<Importrij<Medewerkersrij, Medewerker>> partij,
        Func<string, bool> staatInBestand,
        CancellationToken cancellationToken)
    {
        var sleutels = partij.Select(rij => rij.Sleutel).ToList();
        return Context.Medewerkers
            .Include(medewerker => medewerker.Teams)
            .Include(medewerker => medewerker.Werkgebieden)
            .AsSplitQuery()
            .Where(medewerker => sleutels.Contains(medewerker.Code))
            .ToDictionaryAsync(medewerker => medewerker.Code, StringComparer.Ordinal, cancellationToken);
    }

    protected override Medewerker Maak(Medewerkersrij rij) => new(rij.Code, rij.Naam, rij.Functie);

    protected override void WerkBij(Medewerker record, Medewerkersrij rij)
    {
        record.Wijzig(rij.Naam, rij.Functie, rij.Telefoon, rij.Email);
        record.StelDienstverband(rij.Begindatum, rij.Einddatum);
    }

    protected override async Task VulAanAsync(
        IReadOnlyList<Importrij<Medewerkersrij, Medewerker>> partij,
        CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var gebieden = await GebiedenAsync(partij, cancellationToken);
        var teams = await TeamsAsync(partij, cancellationToken);
        foreach (var rij in partij)
        {
            foreach (var teamId in rij.Inhoud.Teams.Select(code => teams[code].Id))
            {
                if (rij.Record.Teams.Any(lid => lid.TeamId == teamId && lid.Einddatum is null))
                    continue;
                Context.Add(new Teamlid(teamId, rij.Record.Id, vandaag));
                rij.DeelGewijzigd = true;
            }

            foreach (var gebiedId in rij.Inhoud.Werkgebieden.Select(code => gebieden[code]))
            {
                if (rij.Record.Werkgebieden.Any(werkgebied => werkgebied.GebiedId == gebiedId))
                    continue;
                Context.Add(new Werkgebied(rij.Record.Id, gebiedId));
                rij.DeelGewijzigd = true;
            }
        }
    }

    protected override async Task VerwijsAsync(
        IReadOnlyList<Importrij<Medewerkersrij, Medewerker>> partij,
        CancellationToken cancellationToken)
    {
        var medewerkers = await Context.Medewerkers
            .Select(medewerker => new { medewerker.Id, medewerker.Code, medewerker.LeidinggevendeId })
            .ToListAsync(cancellationToken);
        var ids = medewerkers.ToDictionary(medewerker => medewerker.Code, medewerker => medewerker.Id, StringComparer.Ordinal);
        var leidinggevenden = medewerkers.ToDictionary(medewerker => medewerker.Id, medewerker => medewerker.LeidinggevendeId);
        foreach (var rij in partij)
        {
            Guid? leidinggevende = rij.Inhoud.Leidinggevende is { } leider ? ids[leider] : null;
            rij.Record.ValtOnder(leidinggevende, hoger => leidinggevenden.GetValueOrDefault(hoger));
            leidinggevenden[rij.Record.Id] = leidinggevende;
            rij.Record.WordtVervangenDoor(rij.Inhoud.Plaatsvervanger is { } vervanger ? ids[vervanger] : null);
        }
    }

    private async Task<Dictionary<string, Team>> TeamsAsync(
        IReadOnlyList<Importrij<Medewerkersrij, Medewerker>> partij,
        CancellationToken cancellationToken)
    {
        var gezocht = partij.SelectMany(rij => rij.Inhoud.Teams).Distinct(StringComparer.Ordinal).ToList();
        var teams = await Context.Teams.Where(team => gezocht.Contains(team.Code)).ToDictionaryAsync(team => team.Code, StringComparer.Ordinal, cancellationToken);
        foreach (var code in gezocht.Where(code => !teams.ContainsKey(code)))
            teams[code] = Context.Add(new Team(code, code)).Entity;
        return teams;
    }

    private Task<Dictionary<string, Guid>> GebiedenAsync(
        IReadOnlyList<Importrij<Medewerkersrij, Medewerker>> partij,
        CancellationToken cancellationToken)
    {
        var gezocht = partij.SelectMany(rij => rij.Inhoud.Werkgebieden).Distinct(StringComparer.Ordinal).ToList();
        return Context.Gebieden
            .Where(gebied => gezocht.Contains(gebied.Code))
            .Select(gebied => new { gebied.Code, gebied.Id })
            .ToDictionaryAsync(gebied => gebied.Code, gebied => gebied.Id, StringComparer.Ordinal, cancellationToken);
    }
}
