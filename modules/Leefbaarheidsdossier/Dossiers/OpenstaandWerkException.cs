namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// A dossier cannot be closed yet: there is work open on it. Carries the work, so that the user can see it and have it completed in
/// the same step.
/// </summary>
internal sealed class OpenstaandWerkException(IReadOnlyList<Actieregel> regels, IReadOnlyList<ITaak> taken)
    : DomainException("OPENSTAAND_WERK", Bericht(regels.Count, taken.Count), "openstaandWerkVoltooien")
{
    /// <summary>Action lines that are still open.</summary>
    public IReadOnlyList<Actieregel> Regels { get; } = regels;

    /// <summary>Tasks that are still open.</summary>
    [HotChocolate.GraphQLType("[Taak!]!")]
    public IReadOnlyList<ITaak> Taken { get; } = taken;

    private static string Bericht(int regels, int taken)
    {
        string[] delen =
        [
            .. regels > 0 ? [regels == 1 ? "1 actieregel" : $"{regels} actieregels"] : Array.Empty<string>(),
            .. taken > 0 ? [taken == 1 ? "1 taak" : $"{taken} taken"] : Array.Empty<string>(),
        ];
        return $"Op dit dossier staan nog {string.Join(" en ", delen)} open. Voltooi die eerst, of laat ze bij het afsluiten voltooien.";
    }
}
