namespace Leefbaarheid.Rolcentra.Drempels;

/// <summary>Setting thresholds, for oneself and for everybody.</summary>
[MutationType]
internal sealed class DrempelMutations
{
    /// <summary>Sets the thresholds of a cue for the current medewerker. Both empty: no colours. A style that is left out becomes the usual one.</summary>
    public async Task<Drempelstand> CuedrempelInstellenAsync(
        string cueId,
        int? lageDrempel,
        int? hogeDrempel,
        CueStyle? stijlLaag,
        CueStyle? stijlMidden,
        CueStyle? stijlHoog,
        Drempelstanden drempels,
        CancellationToken cancellationToken)
        => await drempels.BewaarAsync(
            await drempels.IkAsync(cancellationToken), cueId, Lees(lageDrempel, hogeDrempel, stijlLaag, stijlMidden, stijlHoog), cancellationToken);

    /// <summary>Drops the current medewerker's own thresholds of a cue: those of the corporation hold again.</summary>
    public async Task<Drempelstand> CuedrempelHerstellenAsync(string cueId, Drempelstanden drempels, CancellationToken cancellationToken)
        => await drempels.BewaarAsync(await drempels.IkAsync(cancellationToken), cueId, drempel: null, cancellationToken);

    /// <summary>Sets the thresholds of a cue for everybody who has none of his own.</summary>
    public Task<Drempelstand> CuestandaardInstellenAsync(
        string cueId,
        int? lageDrempel,
        int? hogeDrempel,
        CueStyle? stijlLaag,
        CueStyle? stijlMidden,
        CueStyle? stijlHoog,
        Drempelstanden drempels,
        CancellationToken cancellationToken)
        => drempels.BewaarAsync(
            Cuedrempel.Iedereen, cueId, Lees(lageDrempel, hogeDrempel, stijlLaag, stijlMidden, stijlHoog), cancellationToken);

    /// <summary>Drops the corporation's thresholds of a cue: those of its module hold again.</summary>
    public Task<Drempelstand> CuestandaardHerstellenAsync(string cueId, Drempelstanden drempels, CancellationToken cancellationToken)
        => drempels.BewaarAsync(Cuedrempel.Iedereen, cueId, drempel: null, cancellationToken);

    private static Drempel Lees(int? laag, int? hoog, CueStyle? stijlLaag, CueStyle? stijlMidden, CueStyle? stijlHoog)
        => Drempel.Stel(laag, hoog, stijlLaag ?? CueStyle.Gunstig, stijlMidden ?? CueStyle.Dubbelzinnig, stijlHoog ?? CueStyle.Ongunstig);
}

/// <summary>Reading thresholds.</summary>
[QueryType]
internal sealed class DrempelQueries
{
    /// <summary>The cues of all role centres with the thresholds that hold for the current user.</summary>
    public Task<IReadOnlyList<Drempelstand>> GetCuedrempelsAsync(Drempelstanden drempels, CancellationToken cancellationToken)
        => drempels.MijnAsync(drempels.Cues, cancellationToken);
}
