using System.Reflection;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Logboek;

/// <summary>Notes that somebody downloads a file of a record.</summary>
internal sealed class Bestandslezing(Leesplan plan, Leesschrijver schrijver, DataModuleRegistry modules, IServiceProvider services, TimeProvider klok)
{
    private const string Via = "bestand";
    private static readonly MethodInfo s_laad = typeof(Bestandslezing).GetMethod(nameof(RecordAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public async Task MeldAsync(Bestandsonderwerp? onderwerp, string gebruiker, CancellationToken cancellationToken)
    {
        if (onderwerp is not null && await LaadAsync(onderwerp, cancellationToken) is { } record && plan.Lees(record) is { } gezien)
            schrijver.Meld(new Leesbericht(klok.GetUtcNow().UtcDateTime, gebruiker, [Via], [gezien]));
    }

    private async Task<object?> LaadAsync(Bestandsonderwerp onderwerp, CancellationToken cancellationToken)
        => modules.FindEntity(services, (_, type) => type.Name == onderwerp.Soort && typeof(Entity).IsAssignableFrom(type)) is var (context, type)
            ? await (Task<object?>)s_laad.MakeGenericMethod(type).Invoke(null, [context, onderwerp.Id, cancellationToken])!
            : null;

    private static async Task<object?> RecordAsync<T>(ModuleDbContext context, Guid id, CancellationToken cancellationToken)
        where T : Entity
        => await context.Set<T>().AsNoTracking().FirstOrDefaultAsync(record => record.Id == id, cancellationToken);
}
