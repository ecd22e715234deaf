using Leefbaarheid.Contracts.Security;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Logboek;

/// <summary>Notes what people get to see in answers of the schema: lists, cards, exports and what they hear of while they follow something.</summary>
internal sealed class Leeswaarnemer(Leesplan plan, Leesschrijver schrijver, IHttpContextAccessor http, TimeProvider klok) : IObjectObserver
{
    public IReadOnlyList<string>? Needs(Type runtimeType) => plan.Velden(runtimeType);

    public void Shown(IReadOnlyCollection<object> objects, IReadOnlyList<string> rootFields, IServiceProvider services)
    {
        // The host itself reads for nobody.
        if (http.HttpContext is not { User: var vrager } || vrager.Identity?.AuthenticationType == Schemes.Rehearsal)
            return;
        var gezien = objects.Select(plan.Lees).OfType<Gezien>().ToList();

        // What is open is nearly everything, and needs no statement to know: what hangs on it is left out with it.
        var open = gezien.Where(record => record is { OnderwerpId: null, Vertrouwelijkheid: <= Vertrouwelijkheid.Intern }).Select(record => record.Id).ToHashSet();
        gezien.RemoveAll(record => (record.Vertrouwelijkheid ?? Vertrouwelijkheid.Openbaar) <= Vertrouwelijkheid.Intern
            && (record.OnderwerpId is not { } onderwerp || open.Contains(onderwerp)));
        if (gezien.Count > 0)
            schrijver.Meld(new Leesbericht(klok.GetUtcNow().UtcDateTime, services.GetRequiredService<ICurrentUser>().Gebruikersnaam, rootFields, gezien));
    }
}
