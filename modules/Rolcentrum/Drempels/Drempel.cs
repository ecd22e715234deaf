namespace Leefbaarheid.Rolcentra.Drempels;

/// <summary>
/// Two thresholds make three ranges, as in Business Central: below the low one, from the low one up to and including the high one, and
/// above it.
/// </summary>
/// <param name="Laag">The low threshold; null, as the high one then is, for no colours.</param>
/// <param name="Hoog">The high threshold.</param>
/// <param name="StijlLaag">The style below the low one.</param>
/// <param name="StijlMidden">The style in between.</param>
/// <param name="StijlHoog">The style above the high one.</param>
internal sealed record Drempel(int? Laag, int? Hoog, CueStyle StijlLaag, CueStyle StijlMidden, CueStyle StijlHoog)
{
    private const int Hoogste = 1_000_000;

    public static Drempel Van(Cue cue) => new(cue.LowThreshold, cue.HighThreshold, cue.LowStyle, cue.MiddleStyle, cue.HighStyle);

    /// <summary>What a user filled in.</summary>
    /// <exception cref="RegelovertredingException"><c>DREMPELS_ONVOLLEDIG</c>, <c>DREMPELS_VERWISSELD</c> or <c>BUITEN_BEREIK</c>.</exception>
    public static Drempel Stel(int? laag, int? hoog, CueStyle stijlLaag, CueStyle stijlMidden, CueStyle stijlHoog)
    {
        if (laag is null != hoog is null)
        {
            throw new RegelovertredingException(
                "DREMPELS_ONVOLLEDIG",
                "Vul beide drempels in, of laat ze allebei leeg: dan heeft de activiteit geen kleur.",
                laag is null ? "lageDrempel" : "hogeDrempel");
        }

        if (laag is { } van && hoog is { } tot)
        {
            Invoer.Tussen(van, 0, Hoogste, "lageDrempel");
            Invoer.Tussen(tot, 0, Hoogste, "hogeDrempel");

            // One below is allowed: then there is no range in between, and the colour changes at once.
            if (tot < van - 1)
                throw new RegelovertredingException("DREMPELS_VERWISSELD", "De hoge drempel ligt onder de lage. Wissel ze om.", "hogeDrempel");
        }

        return new Drempel(laag, hoog, stijlLaag, stijlMidden, stijlHoog);
    }

    public CueStyle Stijl(int aantal)
        => this switch
        {
            { Laag: null } or { Hoog: null } => CueStyle.Geen,
            { Laag: { } laag } when aantal < laag => StijlLaag,
            { Hoog: { } hoog } when aantal > hoog => StijlHoog,
            _ => StijlMidden,
        };
}
