using System.Security.Cryptography;
using Leefbaarheid.Contracts.Bewaring;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>What hangs on a case, in all modules.</summary>
/// <param name="ZaakId">The case.</param>
/// <param name="Sleutels">Keys of all records that go, the case among them.</param>
/// <param name="Aantal">How many there are beside the case, without mere traces.</param>
/// <param name="Vingerafdruk">Another one when a record came or went, or the case itself was changed.</param>
internal sealed record Samenhang(Guid ZaakId, IReadOnlyCollection<Guid> Sleutels, int Aantal, string Vingerafdruk);

/// <summary>Finds what hangs on cases: asks every module, and of what it finds again, until there is no more.</summary>
internal sealed class Samenhangzoeker(IEnumerable<IWisbron> bronnen)
{
    public async Task<IReadOnlyDictionary<Guid, Samenhang>> ZoekAsync(IReadOnlyCollection<Bewaarzaak> zaken, CancellationToken cancellationToken)
    {
        var delen = zaken.ToDictionary(zaak => zaak.Id, zaak => new Dictionary<Guid, bool> { [zaak.Id] = false });
        // A record can hang on several cases, such as a link between two: it goes with each.
        var zakenVan = zaken.ToDictionary(zaak => zaak.Id, zaak => new HashSet<Guid> { zaak.Id });
        var nieuw = zakenVan.Keys.ToHashSet();
        while (nieuw.Count > 0)
        {
            var gevonden = new List<Aanhangsel>();
            foreach (var bron in bronnen)
                gevonden.AddRange(await bron.HangtAanAsync(nieuw, cancellationToken));
            nieuw = [];
            foreach (var aanhangsel in gevonden)
            {
                var zakenHier = zakenVan.TryGetValue(aanhangsel.Id, out var bekend) ? bekend : zakenVan[aanhangsel.Id] = [];
                foreach (var zaakId in zakenVan[aanhangsel.AanId].ToList())
                {
                    if (delen[zaakId].TryAdd(aanhangsel.Id, aanhangsel.Telt))
                    {
                        zakenHier.Add(zaakId);
                        nieuw.Add(aanhangsel.Id);
                    }
                }
            }
        }

        return zaken.ToDictionary(zaak => zaak.Id, zaak => Maak(zaak, delen[zaak.Id]));
    }

    private static Samenhang Maak(Bewaarzaak zaak, Dictionary<Guid, bool> delen)
    {
        var tellend = delen.Where(deel => deel.Value).Select(deel => deel.Key).Order().ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(zaak.Versie));
        foreach (var sleutel in tellend)
            hash.AppendData(sleutel.ToByteArray());
        return new Samenhang(zaak.Id, delen.Keys, tellend.Count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
