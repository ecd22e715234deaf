using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>Who asks: whom the request was found to be from, or the host itself where there is no request.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, BackgroundUser background) : ICurrentUser
{
    /// <summary>Somebody who is about to sign in.</summary>
    public const string Anonymous = "anoniem";

    public string Gebruikersnaam => http.HttpContext is { User: var user } ? user.Identity?.Name ?? Anonymous : background.Name;

    public string? Medewerkercode => http.HttpContext is { User: var user } ? Identities.MedewerkerOf(user) : null;
}
