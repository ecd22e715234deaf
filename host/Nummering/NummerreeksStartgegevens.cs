using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Nummering;

/// <summary>Stores the series that modules declare; what the corporation changed in one stays.</summary>
internal sealed class NummerreeksStartgegevens(PlatformContext platform, IEnumerable<NummerreeksDefinitie> definities) : IStartgegevens
{
    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        var bekend = await platform.Nummerreeksen.Select(reeks => reeks.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        foreach (var definitie in definities.Where(definitie => bekend.Add(definitie.Code)))
            platform.Nummerreeksen.Add(new Nummerreeks(definitie.Code, definitie.Omschrijving, definitie.Patroon));
        await platform.SaveChangesAsync(cancellationToken);
    }
}
