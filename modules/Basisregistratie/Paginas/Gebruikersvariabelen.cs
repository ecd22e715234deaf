using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>Who looks at a page, for filters such as <c>{ medewerkerId: { eq: $ik } }</c>.</summary>
internal sealed class Gebruikersvariabelen(IWerkkringen werkkringen, ICurrentUser gebruiker) : IPageVariableSource
{
    public IReadOnlyList<PageVariable> Variables { get; } =
    [
        new("ik", "UUID!", "De medewerker die is aangemeld"),
        new("mijnTeams", "[UUID!]!", "De teams waar u vandaag in zit"),
    ];

    public async ValueTask<IReadOnlyDictionary<string, object?>> ValuesAsync(CancellationToken cancellationToken)
    {
        // Whoever is no medewerker gets the empty key, which is that of no record.
        var ik = gebruiker.Medewerkercode is { } code ? await werkkringen.VanAsync(code, cancellationToken) : null;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ik"] = ik?.MedewerkerId ?? Guid.Empty,
            ["mijnTeams"] = ik?.Teams.ToArray() ?? [],
        };
    }
}
