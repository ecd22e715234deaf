using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Persoonlijk;

/// <summary>Who sees a view beside the one who made it.</summary>
internal enum Weergavedeling
{
    /// <summary>Nobody else.</summary>
    Niemand,

    /// <summary>Whoever is in the team.</summary>
    Team,

    /// <summary>All users.</summary>
    Iedereen,
}

/// <summary>A view of a list that somebody saved under a name: its filter, order and columns.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
[ChangeLogging(ChangeLogging.Nothing)]
internal sealed class Lijstweergave : Entity
{
    public const int PaginaLengte = 100;
    public const int NaamLengte = 100;

    public Lijstweergave(string eigenaar, string pagina)
    {
        Eigenaar = eigenaar;
        Pagina = pagina;
    }

    private Lijstweergave()
    {
    }

    /// <summary>Code of the medewerker who made it, and who alone can change it.</summary>
    public string Eigenaar { get; private set; } = "";

    /// <summary>Id of the list page.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public string Pagina { get; private set; } = "";

    /// <summary>What people choose it by; each maker has a name once per list.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What the client needs to show the list so, as JSON.</summary>
    public string Inhoud { get; private set; } = "";

    /// <summary>Who sees it beside its maker.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public Weergavedeling GedeeldMet { get; private set; }

    /// <summary>The team that it is shared with; null when it is not shared with a team.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public Guid? TeamId { get; private set; }

    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>, <c>TE_LANG</c> or <c>GEEN_JSON</c>.</exception>
    public void Zet(string naam, string inhoud)
    {
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Inhoud = Json.Controleer(inhoud, "inhoud");
    }

    /// <param name="met">Who is to see it.</param>
    /// <param name="teamId">The team, for a team; not looked at otherwise.</param>
    /// <param name="eigenTeams">The teams that the maker is in.</param>
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c> or <c>TEAM_NIET_VAN_U</c>.</exception>
    public void Deel(Weergavedeling met, Guid? teamId, IReadOnlyCollection<Guid> eigenTeams)
    {
        if (met == Weergavedeling.Team && teamId is null)
            throw new RegelovertredingException("VERPLICHT", "Kies het team waarmee u de weergave deelt.", "teamId");
        if (met == Weergavedeling.Team && !eigenTeams.Contains(teamId!.Value))
            throw new RegelovertredingException("TEAM_NIET_VAN_U", "U kunt een weergave alleen delen met een team waar u zelf in zit.", "teamId");
        GedeeldMet = met;
        TeamId = met == Weergavedeling.Team ? teamId : null;
    }
}
