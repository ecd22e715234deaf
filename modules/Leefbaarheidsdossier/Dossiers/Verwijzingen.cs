using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Checks keys of other modules' records, which no foreign key of the database guards.</summary>
internal sealed class Verwijzingen(IServiceProvider services)
{
    /// <exception cref="NietGevondenException">A key has no record.</exception>
    public async Task ControleerAsync<TRecord>(IReadOnlyCollection<Guid> ids, string soort, string veld, CancellationToken cancellationToken)
        where TRecord : class
    {
        if (ids.Count == 0)
            return;
        var bekend = await services.GetRequiredService<IRecordSource<TRecord>>().LoadAsync(ids, cancellationToken);
        foreach (var id in ids)
        {
            if (!bekend.ContainsKey(id))
                throw new NietGevondenException(soort, id.ToString(), veld);
        }
    }

    /// <inheritdoc cref="ControleerAsync{TRecord}(IReadOnlyCollection{Guid}, string, string, CancellationToken)"/>
    public Task ControleerAsync<TRecord>(Guid? id, string soort, string veld, CancellationToken cancellationToken)
        where TRecord : class
        => ControleerAsync<TRecord>(id is { } sleutel ? [sleutel] : [], soort, veld, cancellationToken);

    public async Task ControleerBehandelaarAsync(Guid? medewerkerId, Guid? teamId, CancellationToken cancellationToken)
    {
        await ControleerAsync<IMedewerker>(medewerkerId, "De medewerker", "behandelendMedewerkerId", cancellationToken);
        await ControleerAsync<ITeam>(teamId, "Het team", "behandelendTeamId", cancellationToken);
    }
}
