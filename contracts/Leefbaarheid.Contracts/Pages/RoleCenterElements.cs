namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// How a number on a role centre looks, in the words of Business Central. A client shows it by more than colour alone.
/// </summary>
public enum CueStyle
{
    /// <summary>No colour.</summary>
    Geen,

    /// <summary>Favourable: green.</summary>
    Gunstig,

    /// <summary>Ambiguous: yellow.</summary>
    Dubbelzinnig,

    /// <summary>Unfavourable: red.</summary>
    Ongunstig,

    /// <summary>Subordinate: grey.</summary>
    Ondergeschikt,
}

/// <summary>The sentence at the head of a role centre while a cue counts something.</summary>
/// <param name="One">The sentence when it counts one, in Dutch and complete: <c>Eén dossier wacht vandaag op u</c>.</param>
/// <param name="Many">The sentence when it counts more; <c>{aantal}</c> becomes the number: <c>{aantal} dossiers wachten vandaag op u</c>.</param>
public sealed record CueHeadline(string One, string Many);

/// <summary>A figure on a role centre that says how well it goes (KPI): a number somewhere in the answer of a query.</summary>
/// <param name="Id">Unique over all modules.</param>
/// <param name="Caption">Dutch caption.</param>
/// <param name="Source">The query field that is asked: <c>reactietijden</c>.</param>
/// <param name="Path">Where the number stands in its answer: <c>terugkoppeling.binnenTien</c>. It may be null there: nothing to measure yet.</param>
public sealed record Kpi(string Id, string Caption, string Source, string Path)
{
    /// <summary>The arguments of the query, as a GraphQL literal with the variables of pages: <c>van: $eenJaarGeleden, tot: $vandaag</c>; null for none.</summary>
    public string? Arguments { get; init; }

    /// <summary>What it is measured in, as it is written after the number: <c>%</c>, <c>werkdagen</c>.</summary>
    public string Unit { get; init; } = "%";

    /// <summary>What it should be at least, or at most when <see cref="LowerIsBetter"/>; null when there is no target.</summary>
    public decimal? Target { get; init; }

    /// <summary>True when less is better, such as for days.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Codes of the profiles whose role centre shows it; empty for all.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];
}

/// <summary>
/// Codes of the profiles that people at a corporation work in. A module says with them whose role centre gets a cue, without knowing
/// the module that brings the role centres.
/// </summary>
public static class Rolprofielen
{
    /// <summary>Woonconsulent.</summary>
    public const string Woonconsulent = "WOONCONSULENT";

    /// <summary>Sociaal beheerder.</summary>
    public const string SociaalBeheerder = "SOCIAALBEHEERDER";

    /// <summary>Wijkbeheerder.</summary>
    public const string Wijkbeheerder = "WIJKBEHEERDER";

    /// <summary>Coördinator.</summary>
    public const string Coordinator = "COORDINATOR";

    /// <summary>Leefbaarheidsmedewerker.</summary>
    public const string Leefbaarheidsmedewerker = "LEEFBAARHEIDSMEDEWERKER";

    /// <summary>Ondersteuner sociaal beheer.</summary>
    public const string Ondersteuner = "ONDERSTEUNER";

    /// <summary>Manager.</summary>
    public const string Manager = "MANAGER";
}
