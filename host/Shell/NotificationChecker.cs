using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages;

namespace Leefbaarheid.Host.Shell;

/// <summary>Checks what a module says of notifications: a client would find out only when the first one comes.</summary>
internal sealed class NotificationChecker(SchemaModel schema, IReadOnlyDictionary<string, CatalogPage> pages, IReadOnlyList<PageVariable> variables)
{
    /// <exception cref="Modules.ModuleFailure">Something in it does not exist.</exception>
    public void Check(string moduleId, Notifications notifications)
    {
        const string where = "meldingen";
        var mistakes = new PageMistakes();
        if (pages.GetValueOrDefault(notifications.Page) is not { Page: ListPage list, RecordType: { } record })
        {
            mistakes.Add(where, $"de pagina '{notifications.Page}' is geen lijst");
        }
        else
        {
            new SchemaPaths(schema, mistakes, variables).Where(where, list.Source, notifications.Where);
            if (notifications.ReadAction is { } read && list.Actions.All(action => action.Id != read))
                mistakes.Add(where, $"de pagina '{list.Id}' heeft geen actie '{read}'");

            // An inline fragment is valid only on what can be such a record.
            if (notifications.Subscription is { } subscription
                && schema.Validate($"subscription {{ {subscription} {{ ... on {record} {{ __typename }} }} }}") is [var mistake, ..])
            {
                mistakes.Add(where, $"het abonnement '{subscription}' geeft geen {record}: {mistake}");
            }
        }

        mistakes.ThrowFor(moduleId);
    }
}
