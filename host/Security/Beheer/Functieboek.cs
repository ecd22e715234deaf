using System.Security.Cryptography;
using System.Text;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules.Composition;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>The functions of this installation in words, with what each opens and how many have it.</summary>
internal sealed class Functieboek(FunctieCatalog catalog, PlatformContext platform)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<Functieoverzicht>> AllesAsync(CancellationToken cancellationToken)
    {
        var given = await platform.Gebruikers.Select(gebruiker => gebruiker.Functies).ToListAsync(cancellationToken);
        var counts = given.SelectMany(Functiecodes.Lees).CountBy(code => code, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. catalog.All
                .Select(functie => new Functieoverzicht(
                    Sleutel(functie.Code),
                    functie.Code,
                    functie.Naam,
                    functie.Alles,
                    counts.GetValueOrDefault(functie.Code),
                    [.. functie.Sets.Select(Set).OfType<Rechtenset>().OrderBy(set => set.Naam, StringComparer.CurrentCulture)]))
                .OrderBy(functie => functie.Naam, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>The functions that an account or a key carries; one that is not there any more has its code for a name.</summary>
    public IReadOnlyList<Functietoekenning> Van(string functies)
        => [.. Functiecodes.Lees(functies).Select(code => new Functietoekenning(Sleutel(code), code, catalog.Find(code)?.Naam ?? code))];

    /// <summary>Null when no module brings it.</summary>
    public Rechtenset? Set(string code) => catalog.Sets.TryGetValue(code, out var found) ? Set(found) : null;

    /// <summary>Null when no module brings it.</summary>
    public Rechtenset? Set(Guid id) => catalog.Sets.Values.Where(set => Sleutel(set.Set.Code) == id).Select(Set).FirstOrDefault();

    /// <summary>Pages find a record by a key; what the configuration makes has only a code.</summary>
    private static Guid Sleutel(string code) => new(SHA256.HashData(Encoding.UTF8.GetBytes(code)).AsSpan(0, 16));

    private static Rechtenset Set(ModulePermissionSet set)
        => new(Sleutel(set.Set.Code), set.Set.Code, set.Set.Naam, set.ModuleId, [.. set.Set.Rechten.Select(right => Regel(right.Coordinaat))]);

    private static Rechtregel Regel(string coordinate)
        => coordinate.Split('.') switch
        {
            ["Query", var field] => new(Rechtsoort.Opvragen, field, Veld: null),
            ["Mutation", var field] => new(Rechtsoort.Uitvoeren, field, Veld: null),
            ["Subscription", var field] => new(Rechtsoort.Volgen, field, Veld: null),
            [var type, "*"] => new(Rechtsoort.Inzien, type, Veld: null),
            [var type, .. var rest] => new(Rechtsoort.Inzien, type, string.Join('.', rest)),
            _ => throw new ArgumentException($"'{coordinate}' is no coordinate.", nameof(coordinate)),
        };
}
