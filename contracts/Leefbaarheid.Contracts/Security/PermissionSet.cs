namespace Leefbaarheid.Contracts.Security;

/// <summary>
/// What a group of users may do with a module's part of the schema. Declared by the module, combined into functions by the
/// corporation. Declarations are checked against the schema at start.
/// </summary>
/// <param name="Code">Unique over all modules, e.g. <c>DOSSIER_BEWERKEN</c>.</param>
/// <param name="Naam">Dutch caption.</param>
/// <param name="Rechten">What it allows.</param>
public sealed record PermissionSet(string Code, string Naam, IReadOnlyList<Permission> Rechten)
{
    /// <summary>Codes of the functions that have it until the corporation decides otherwise; see <see cref="Security.Functies"/>.</summary>
    public IReadOnlyList<string> Functies { get; init; } = [];
}

/// <summary>One allowed thing.</summary>
/// <param name="Coordinaat">
/// Schema coordinate: <c>Query.leefbaarheidsdossiers</c>, <c>Mutation.leefbaarheidsdossierAfsluiten</c>, <c>Contact.geboortedatum</c>,
/// or <c>Leefbaarheidsdossier.*</c> for every field of a type that no permission set names by itself: what one set names is for those
/// who have that set, also where others have all the rest of the type.
/// </param>
public sealed record Permission(string Coordinaat);
