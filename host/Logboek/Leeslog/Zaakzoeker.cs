using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Logboek;

/// <summary>Finds the cases of what was seen, and which of these are confidential: a statement for each kind of record, however many were seen.</summary>
internal sealed class Zaakzoeker(Onderwerpsoorten soorten, DataModuleRegistry modules, IServiceProvider services)
{
    /// <summary>Marks its statements, in logs and in the database's own overviews, as no part of what people ask.</summary>
    public const string Merk = "leeslog";

    private static readonly MethodInfo s_sleutels = Methode(nameof(SleutelsAsync));
    private static readonly MethodInfo s_niveaus = Methode(nameof(NiveausAsync));

    /// <summary>The confidential and secret cases among some, with what they are.</summary>
    public async Task<IReadOnlyDictionary<(string Soort, Guid Id), Vertrouwelijkheid>> GeslotenAsync(IEnumerable<(string Soort, Guid Id)> zaken, CancellationToken cancellationToken)
    {
        var gesloten = new Dictionary<(string, Guid), Vertrouwelijkheid>();
        foreach (var groep in zaken.Distinct().GroupBy(zaak => zaak.Soort, zaak => zaak.Id, StringComparer.Ordinal))
        {
            if (soorten.Alle.OfType<Zaaksoort>().FirstOrDefault(soort => soort.Soort == groep.Key) is not { } zaaksoort || Vind(zaaksoort.Tabel) is not var (context, type))
                continue;
            var niveaus = await (Task<Dictionary<Guid, Vertrouwelijkheid>>)s_niveaus.MakeGenericMethod(type).Invoke(null, [context, zaaksoort.Vertrouwelijkheid, groep.ToList(), cancellationToken])!;
            foreach (var (id, niveau) in niveaus)
                gesloten.Add((groep.Key, id), niveau);
        }

        return gesloten;
    }

    /// <summary>The cases of parts of cases, by kind and key of the part.</summary>
    public async Task<IReadOnlyDictionary<(string Soort, Guid Id), (string Soort, Guid Id)>> ZakenAsync(IEnumerable<(string Soort, Guid Id)> delen, CancellationToken cancellationToken)
    {
        var zaken = new Dictionary<(string, Guid), (string, Guid)>();
        foreach (var groep in delen.Distinct().GroupBy(deel => deel.Soort, deel => deel.Id, StringComparer.Ordinal))
        {
            if (soorten.Alle.OfType<Zaakdeelsoort>().FirstOrDefault(soort => soort.Soort == groep.Key) is not { } deelsoort || Vind(deelsoort.Tabel) is not var (context, type))
                continue;
            var sleutels = await (Task<Dictionary<Guid, Guid?>>)s_sleutels.MakeGenericMethod(type).Invoke(null, [context, deelsoort.Sleutel, groep.ToList(), cancellationToken])!;
            foreach (var (id, zaak) in sleutels)
            {
                if (zaak is { } sleutel)
                    zaken.Add((groep.Key, id), (deelsoort.Zaaksoort, sleutel));
            }
        }

        return zaken;
    }

    private (ModuleDbContext Context, Type Type)? Vind(Tabel tabel)
        => modules.FindEntity(services, (context, type) => context.Schema == tabel.Schema && type.Name == tabel.Naam);

    private static Task<Dictionary<Guid, Guid?>> SleutelsAsync<T>(ModuleDbContext context, string sleutel, List<Guid> ids, CancellationToken cancellationToken)
        where T : Entity
        => context.Set<T>().TagWith(Merk).Where(deel => ids.Contains(deel.Id))
            .Select(deel => new { deel.Id, Zaak = (Guid?)EF.Property<object>(deel, sleutel) })
            .ToDictionaryAsync(deel => deel.Id, deel => deel.Zaak, cancellationToken);

    private static Task<Dictionary<Guid, Vertrouwelijkheid>> NiveausAsync<T>(ModuleDbContext context, string kolom, List<Guid> ids, CancellationToken cancellationToken)
        where T : Entity
        => context.Set<T>().TagWith(Merk)
            .Where(zaak => ids.Contains(zaak.Id))
            .Select(zaak => new { zaak.Id, Niveau = EF.Property<Vertrouwelijkheid>(zaak, kolom) })
            .Where(zaak => zaak.Niveau == Vertrouwelijkheid.Vertrouwelijk || zaak.Niveau == Vertrouwelijkheid.Geheim)
            .ToDictionaryAsync(zaak => zaak.Id, zaak => zaak.Niveau, cancellationToken);

    private static MethodInfo Methode(string naam) => typeof(Zaakzoeker).GetMethod(naam, BindingFlags.NonPublic | BindingFlags.Static)!;
}
