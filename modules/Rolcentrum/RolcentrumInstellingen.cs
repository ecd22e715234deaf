using Microsoft.Extensions.Configuration;

namespace Leefbaarheid.Rolcentra;

/// <summary>The settings of this module in modules.json.</summary>
/// <param name="Standaardprofiel">The profile of whoever has no function that has one, and of callers who are no medewerker.</param>
internal sealed record RolcentrumInstellingen(string Standaardprofiel)
{
    public static RolcentrumInstellingen Lees(IConfiguration instellingen)
    {
        var profiel = instellingen[nameof(Standaardprofiel)] ?? Rolprofielen.Leefbaarheidsmedewerker;
        return Pages.RolcentrumPages.Profielen.Any(bekend => bekend.Profiel == profiel)
            ? new RolcentrumInstellingen(profiel)
            : throw new InvalidOperationException(
                $"De instelling Standaardprofiel is '{profiel}', en zo'n profiel is er niet. Kies uit {string.Join(", ", Pages.RolcentrumPages.Profielen.Select(bekend => bekend.Profiel))}.");
    }
}
