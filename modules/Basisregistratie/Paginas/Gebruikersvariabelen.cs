using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>Who looks at a page, for filters such as <c>{ medewerkerId: { eq: $ik } }</c>.</summary>
internal sealed class Gebruikersvariabelen(BasisContext context, ICurrentUser gebruiker, TimeProvider klok) : IPageVariableSource
{
    public IReadOnlyList<PageVariable> Variables { get; } =
    [
        new("ik", "UUID!", "De medewerker die is aangemeld"),
        new("mijnTeams", "[UUID!]!", "De teams waar u vandaag in zit"),
    ];

    public async ValueTask<IReadOnlyDictionary<string, object?>> ValuesAsync(CancellationToken cancellationToken)
    {
        // One statement for both. Whoever is no medewerker gets the empty key, which is that of no record.
        var (code, vandaag) = (gebruiker.Medewerkercode ?? "", klok.Vandaag());
        var ik = await context.Medewerkers
            .Where(medewerker => medewerker.Code == code)
            .Select(medewerker => new
            {
                medewerker.Id,
                Teams = medewerker.Teams
                    .Where(lid => lid.Begindatum <= vandaag && (lid.Einddatum == null || lid.Einddatum >= vandaag))
                    .Select(lid => lid.TeamId)
                    .ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ik"] = ik?.Id ?? Guid.Empty,
            ["mijnTeams"] = ik?.Teams.Distinct().ToArray() ?? [],
        };
    }
}
