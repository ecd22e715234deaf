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

    private static Foutbericht Bericht(int regels, int taken)
    {
        var delen = Foutbericht.Opsomming(new[] { Regelaantal(regels), Taakaantal(taken) }.OfType<Foutbericht>());
        return $"Op dit dossier staan nog {delen} open. Voltooi die eerst, of laat ze bij het afsluiten voltooien.";
    }

    private static Foutbericht? Regelaantal(int aantal) => aantal switch
    {
        0 => null,
        1 => "1 actieregel",
        _ => (Foutbericht)$"{aantal} actieregels",
    };

    private static Foutbericht? Taakaantal(int aantal) => aantal switch
    {
        0 => null,
        1 => "1 taak",
        _ => (Foutbericht)$"{aantal} taken",
    };
}
