using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Overlast.Pages;

/// <summary>The parts that several pages of this module share.</summary>
internal static class Velden
{
    public const string Dossierkaart = "leefbaarheidsdossier";

    public static PageField Veld(string pad, string caption) => new(pad, caption);

    public static PageField Dossiernummer => new("leefbaarheidsdossier.nummer", "Leefbaarheidsdossiernr.") { DrillDown = Dossierkaart };

    /// <summary>A step of the work process; the fields of its input that are bound, with the path that each comes from.</summary>
    public static PageAction Stap(string id, string caption, ActionGroup groep, string mutatie, params IReadOnlyList<(string Invoer, string Pad)> gebonden)
        => new(id, caption, groep) { Mutation = mutatie, Bind = gebonden.ToDictionary(paar => paar.Invoer, paar => paar.Pad, StringComparer.Ordinal) };

    public static PageAction Nieuw(string mutatie, string help)
        => new("nieuw", "Nieuw…", ActionGroup.Nieuw) { Help = help, Mutation = mutatie };

    public static PageAction Wijzigen(string mutatie, string help)
        => Stap("wijzigen", "Wijzigen…", ActionGroup.Beheren, mutatie, ("id", "id"), ("versie", "version")) with { Help = help };
}
