using System.Security.Cryptography;
using System.Text;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Inzage;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>A field of what is kept about somebody, as it stands now.</summary>
/// <param name="Id">Says which: the record and the field.</param>
/// <param name="Groep">What kind of data it is, as the answer to an inzageverzoek names it.</param>
/// <param name="Recordsoort">Type of the record.</param>
/// <param name="RecordId">Key of the record.</param>
/// <param name="Titel">What the record is called.</param>
/// <param name="Veld">The field, as the person reads of it.</param>
/// <param name="Waarde">Its value, without others; null when it has none.</param>
internal sealed record Correctiegegeven(string Id, string Groep, string Recordsoort, Guid RecordId, string Titel, string Veld, string? Waarde)
{
    [HotChocolate.GraphQLIgnore]
    public required string Vingerafdruk { get; init; }

    [HotChocolate.GraphQLIgnore]
    public required DateTime VastgelegdOp { get; init; }
}

/// <summary>What somebody can ask to have put right: what he reads when he asks what is kept, of all modules, and what is empty there.</summary>
internal sealed class Correctiegegevens(Persoonslezer lezer)
{
    public async Task<IReadOnlyList<Correctiegegeven>> LeesAsync(Contact contact, CancellationToken cancellationToken)
    {
        var beeld = await lezer.LeesAsync(contact, cancellationToken);
        return
        [
            .. beeld.Geheel.Zip(beeld.ZonderDerden)
                .SelectMany(paar => paar.First.Gegevens.Zip(paar.Second.Gegevens, (geheel, getoond) => (Groep: paar.First.Naam, Geheel: geheel, Getoond: getoond)))
                .Where(gegeven => gegeven.Geheel.Recordsoort is not null)
                .DistinctBy(gegeven => gegeven.Geheel.RecordId)
                .SelectMany(gegeven => Velden(gegeven.Groep, gegeven.Geheel, gegeven.Getoond)),
        ];
    }

    private static IEnumerable<Correctiegegeven> Velden(string groep, Inzagegegeven geheel, Inzagegegeven getoond)
        => geheel.Velden.Where(veld => !veld.IsUitleg).Select(veld => veld.Naam).Concat(geheel.Leeg).Distinct(StringComparer.Ordinal)
            .Select(naam => new Correctiegegeven(
                $"{geheel.Recordsoort}/{geheel.RecordId:N}/{naam}", groep, geheel.Recordsoort!, geheel.RecordId, geheel.Titel, naam, Waarde(getoond, naam))
            {
                Vingerafdruk = Vingerafdruk(Waarde(geheel, naam)),
                VastgelegdOp = geheel.VastgelegdOp,
            });

    /// <summary>A record can say several things under one name.</summary>
    private static string? Waarde(Inzagegegeven gegeven, string naam)
    {
        var waarden = gegeven.Velden.Where(veld => veld.Naam == naam).Select(veld => veld.Waarde).ToList();
        return waarden.Count == 0 ? null : string.Join('\n', waarden);
    }

    private static string Vingerafdruk(string? waarde) => waarde is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(waarde)));
}
