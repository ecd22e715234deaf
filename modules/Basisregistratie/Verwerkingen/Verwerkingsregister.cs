using System.Globalization;
using Leefbaarheid.Basisregistraties.Bewaren;
using Leefbaarheid.Contracts.Privacy;

namespace Leefbaarheid.Basisregistraties.Verwerkingen;

/// <summary>A type of records with personal data, with what it is kept for.</summary>
/// <param name="Verwerking">What it is kept for.</param>
/// <param name="Gegeven">The records, by their type in the schema.</param>
/// <param name="Module">Id of the module that keeps them; <c>platform</c> for the program itself.</param>
/// <param name="Doel">What for.</param>
/// <param name="Grondslag">On which ground of AVG art. 6.</param>
/// <param name="Toelichting">Why that ground holds.</param>
/// <param name="Betrokkenen">About whom.</param>
/// <param name="Ontvangers">Who gets to see them.</param>
/// <param name="Bewaartermijn">How long they are kept.</param>
/// <param name="Persoonsgegevens">The fields with personal data, separated by commas.</param>
internal sealed record Verwerkingsregel(
    string Verwerking,
    string Gegeven,
    string Module,
    string Doel,
    Grondslag Grondslag,
    string Toelichting,
    string Betrokkenen,
    string Ontvangers,
    string Bewaartermijn,
    string Persoonsgegevens);

/// <summary>Makes the verwerkingsregister out of the models of all modules, what they declare, and the policy of the corporation.</summary>
internal sealed class Verwerkingsregister(BasisContext context, IPersoonsgegevens gegevens, IEnumerable<IVerwerkingsbron> bronnen)
{
    private static readonly CultureInfo s_nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public async Task<IReadOnlyList<Verwerkingsregel>> LeesAsync(CancellationToken cancellationToken)
    {
        var verwerkingen = bronnen.SelectMany(bron => bron.Verwerkingen).ToList();
        var beleid = await context.Bewaarbeleid.AsNoTracking()
            .Where(regel => !regel.Geblokkeerd)
            .OrderBy(regel => regel.Dossiertype).ThenBy(regel => regel.Afhandelingsreden)
            .ToListAsync(cancellationToken);
        return
        [
            .. gegevens.Typen
                .Select(type => (Type: type, Verwerking: verwerkingen.Find(verwerking => verwerking.Gegevens.Any(klasse => klasse.IsAssignableFrom(type.Klasse)))))
                .Select(paar => Regel(paar.Type, paar.Verwerking ?? Onbekend(paar.Type), beleid))
                .OrderBy(regel => regel.Verwerking, StringComparer.Create(s_nederlands, ignoreCase: true)).ThenBy(regel => regel.Gegeven, StringComparer.Ordinal),
        ];
    }

    private static Verwerkingsregel Regel(Gegevenstype type, Verwerking verwerking, IEnumerable<Bewaarbeleid> beleid) => new(
        verwerking.Naam,
        type.Naam,
        type.Module,
        verwerking.Doel,
        verwerking.Grondslag,
        verwerking.Toelichting,
        verwerking.Betrokkenen,
        verwerking.Ontvangers,
        Termijn(verwerking, beleid),
        string.Join(", ", type.Velden.Select(veld => veld.Naam)));

    /// <summary>What the policy says; of what hangs on no case, and while there is no policy, what the module says.</summary>
    private static string Termijn(Verwerking verwerking, IEnumerable<Bewaarbeleid> beleid)
    {
        var regels = beleid.Where(regel => regel.Soort == verwerking.Bewaarsoort).Select(Zin).ToList();
        return regels.Count == 0 ? verwerking.Bewaartermijn : $"{verwerking.Bewaartermijn} {string.Join("; ", regels)}.";
    }

    private static string Zin(Bewaarbeleid regel)
    {
        var waarover = (regel.Dossiertype, regel.Afhandelingsreden) switch
        {
            ("", "") => "Overige",
            (var type, "") => $"Type {type}",
            ("", var reden) => $"Reden {reden}",
            var (type, reden) => $"Type {type} met reden {reden}",
        };
        var vanaf = regel.Startgebeurtenis == Startgebeurtenis.Afhandeling ? "na afhandeling" : "na het einde van de huur";
        return $"{waarover}: {regel.Termijn} {vanaf}, daarna {(regel.Actie == Bewaaractie.Verwijderen ? "verwijderen" : "anonimiseren")}";
    }

    /// <summary>Of a partner's module that declares nothing: it has to be seen that somebody must say what it is for.</summary>
    private static Verwerking Onbekend(Gegevenstype type) => new(
        "Niet beschreven", "De module zegt niet waarvoor zij deze gegevens bewaart.", Grondslag.GerechtvaardigdBelang,
        "Onbekend: vraag het de maker van de module.", [type.Klasse])
    {
        Betrokkenen = "onbekend",
        Ontvangers = "onbekend",
        Bewaartermijn = "Onbekend.",
    };
}
