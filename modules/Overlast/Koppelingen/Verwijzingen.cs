using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>Checks keys of other modules' records: there are no foreign keys across modules, so nothing else would.</summary>
internal sealed class Verwijzingen(IServiceProvider services)
{
    /// <exception cref="NietGevondenException">The key has no record.</exception>
    public async Task ControleerAsync<TRecord>(Guid? id, string soort, string veld, CancellationToken cancellationToken)
        where TRecord : class
    {
        if (id is { } sleutel
            && !(await services.GetRequiredService<IRecordSource<TRecord>>().LoadAsync([sleutel], cancellationToken)).ContainsKey(sleutel))
        {
            throw new NietGevondenException(soort, sleutel.ToString(), veld);
        }
    }
}
