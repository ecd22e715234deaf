using HotChocolate.Types;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Texts;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Shell;

/// <summary>What a client shows around the pages. Its parts are read when they are asked for.</summary>
[ObjectType]
internal sealed class Schil
{
    public const string Productnaam = "Leefbaarheid";

    // As far as people count in working days while they type.
    private const int JarenTerug = 1;
    private const int JarenVooruit = 2;

    /// <summary>Name of the corporation; that of the product while nobody has set it.</summary>
    public string GetBedrijf(IOptions<ShellSettings> settings) => settings.Value.Naam is { Length: > 0 } naam ? naam : Productnaam;

    /// <summary>Who is asking.</summary>
    public async Task<Schilgebruiker> GetGebruikerAsync(ICurrentUser user, ShellSources sources, CancellationToken cancellationToken)
    {
        var known = await sources.UserAsync(cancellationToken);
        return new Schilgebruiker(
            known?.Name ?? user.Gebruikersnaam,
            user.Medewerkercode,
            [.. (known?.Teams ?? []).Select(team => new Schilteam(team.Id, team.Name))]);
    }

    /// <summary>Id of the page that the user starts on; null when there is no role centre.</summary>
    public async Task<string?> GetStartpaginaAsync(ShellSources sources, ViewedPages pages, CancellationToken cancellationToken)
        => await sources.StartPageAsync(cancellationToken) is { } page && pages.Catalog.Find(page) is not null
            ? page
            : pages.Catalog.All.Select(entry => entry.Page).OfType<RoleCenterPage>().FirstOrDefault()?.Id;

    /// <summary>
    /// Stands for everything that a client may keep while it is open. When it changes, also in the header X-Versie of an answer, the
    /// client has to be opened anew.
    /// </summary>
    public string GetVersie(ShellVersion version) => version.Value;

    /// <summary>The language of the texts in answers to this client: what it asks for, or Dutch where that is not there.</summary>
    public string GetTaal(RequestLanguage language) => language.Current;

    /// <summary>
    /// The public holidays and closing days that are no Saturday or Sunday, from the beginning of last year up to the end of the year
    /// after next, for a client that counts working days while somebody types.
    /// </summary>
    public async Task<IReadOnlyList<DateOnly>> GetGeslotenDagenAsync(IBasisagenda agenda, TimeProvider clock, CancellationToken cancellationToken)
    {
        var kalender = await agenda.LaadAsync(cancellationToken);
        var jaar = clock.GetLocalNow().Year;
        var (van, tot) = (new DateOnly(jaar - JarenTerug, 1, 1), new DateOnly(jaar + JarenVooruit, 12, 31));
        return
        [
            .. Enumerable.Range(0, tot.DayNumber - van.DayNumber + 1)
                .Select(van.AddDays)
                .Where(dag => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !kalender.IsWerkdag(dag)),
        ];
    }

    /// <summary>Where the user's notifications are; empty when no module has any.</summary>
    public IReadOnlyList<Meldingenbron> GetMeldingen(ShellSources sources, ViewedPages pages)
        => [.. sources.Notifications.Select(source => Meldingenbron.Of(source, pages)).OfType<Meldingenbron>()];
}

/// <summary>Somebody who works with the program.</summary>
/// <param name="Naam">Full name; the user name of somebody whom no module knows.</param>
/// <param name="Code">Code of the medewerker; null for somebody who is none.</param>
/// <param name="Teams">The teams that he is in today, his own first.</param>
internal sealed record Schilgebruiker(string Naam, string? Code, IReadOnlyList<Schilteam> Teams)
{
    /// <summary>Name of his own team; null for somebody in none.</summary>
    public string? Team => Teams is [var first, ..] ? first.Naam : null;
}

/// <summary>A team.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Naam">Its name.</param>
internal sealed record Schilteam(Guid Id, string Naam);

/// <summary>A list of notifications.</summary>
/// <param name="Pagina">Id of the list page that shows them.</param>
/// <param name="Bron">The query field of that list; its total with <c>filter</c> is the number to show.</param>
/// <param name="Filter">For its <c>where</c> argument: those that were not read yet.</param>
/// <param name="Abonnement">The subscription field that sends new ones, of the type of the list's records; null when nothing tells.</param>
/// <param name="GelezenActie">Id of the action of the list that marks one as read; null for none.</param>
internal sealed record Meldingenbron(string Pagina, string Bron, string Filter, string? Abonnement, string? GelezenActie)
{
    public static Meldingenbron? Of(Notifications source, ViewedPages pages)
        => pages.Catalog.Find(source.Page)?.Page is ListPage list
            ? new Meldingenbron(
                source.Page,
                list.Source,
                source.Where,
                source.Subscription is { } name && pages.Schema.Subscription?.Fields.ContainsKey(name) == true ? name : null,
                source.ReadAction is { } action && list.Actions.Any(one => one.Id == action) ? action : null)
            : null;
}
