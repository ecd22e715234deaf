using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.Basisregistraties.Import;

/// <summary>
/// Remembers which keys a file holds in sixteen bytes each, so that doubles in a file of any size are found without keeping the file.
/// </summary>
internal sealed class Sleutelverzameling
{
    private readonly HashSet<UInt128> _sleutels = [];

    public bool Voegtoe(string sleutel) => _sleutels.Add(Vingerafdruk(sleutel));

    public bool Bevat(string sleutel) => _sleutels.Contains(Vingerafdruk(sleutel));

    public bool Verwijder(string sleutel) => _sleutels.Remove(Vingerafdruk(sleutel));

    private static UInt128 Vingerafdruk(string sleutel)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(sleutel), hash);
        return new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
    }
}
