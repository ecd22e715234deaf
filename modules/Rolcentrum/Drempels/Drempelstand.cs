namespace Leefbaarheid.Rolcentra.Drempels;

/// <summary>The thresholds of a cue that hold for whoever asks.</summary>
/// <param name="CueId">Id of the cue.</param>
/// <param name="Naam">Caption of the cue.</param>
/// <param name="Groep">The group of activiteiten that it stands in.</param>
/// <param name="LageDrempel">Below it the style is that of low numbers; null, with the high one, for no colours.</param>
/// <param name="HogeDrempel">Above it the style is that of high numbers.</param>
/// <param name="StijlLaag">The style below the low one.</param>
/// <param name="StijlMidden">The style in between.</param>
/// <param name="StijlHoog">The style above the high one.</param>
/// <param name="Herkomst">Who set them.</param>
[ObjectType("Cuedrempel")]
internal sealed record Drempelstand(
    string CueId,
    string Naam,
    string Groep,
    int? LageDrempel,
    int? HogeDrempel,
    CueStyle StijlLaag,
    CueStyle StijlMidden,
    CueStyle StijlHoog,
    Drempelherkomst Herkomst)
{
    /// <summary>The key of the line in lists: the id of the cue.</summary>
    public string Id => CueId;

    public static Drempelstand Van(Cue cue, Drempel drempel, Drempelherkomst herkomst)
        => new(cue.Id, cue.Caption, cue.Group, drempel.Laag, drempel.Hoog, drempel.StijlLaag, drempel.StijlMidden, drempel.StijlHoog, herkomst);

    internal CueStyle Stijl(int aantal) => new Drempel(LageDrempel, HogeDrempel, StijlLaag, StijlMidden, StijlHoog).Stijl(aantal);
}

/// <summary>Who set a threshold.</summary>
internal enum Drempelherkomst
{
    /// <summary>The module that brings the cue.</summary>
    Module,

    /// <summary>The corporation, for everybody.</summary>
    Iedereen,

    /// <summary>The user, for himself.</summary>
    Eigen,
}
