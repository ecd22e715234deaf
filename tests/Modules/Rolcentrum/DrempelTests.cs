using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Rolcentra.Drempels;

namespace Leefbaarheid.Modules.Tests.Rolcentra;

public sealed class DrempelTests
{
    [Theory]
    [InlineData(0, CueStyle.Gunstig)]
    [InlineData(2, CueStyle.Gunstig)]
    [InlineData(3, CueStyle.Dubbelzinnig)]
    [InlineData(5, CueStyle.Dubbelzinnig)]
    [InlineData(6, CueStyle.Ongunstig)]
    public void Two_thresholds_make_three_ranges_and_both_lie_in_the_middle(int aantal, CueStyle stijl)
        => Assert.Equal(stijl, Stel(3, 5).Stijl(aantal));

    [Theory]
    [InlineData(0, CueStyle.Gunstig)]
    [InlineData(1, CueStyle.Ongunstig)]
    public void A_high_threshold_just_below_the_low_one_leaves_no_middle(int aantal, CueStyle stijl)
        => Assert.Equal(stijl, Stel(1, 0).Stijl(aantal));

    [Fact]
    public void Without_thresholds_there_are_no_colours()
    {
        Assert.Equal(CueStyle.Geen, Stel(null, null).Stijl(1000));
        Assert.Equal(CueStyle.Geen, Drempel.Van(new Cue("c", "C", "bron", "pagina") { LowThreshold = 1 }).Stijl(0));
    }

    [Theory]
    [InlineData(1, null, "DREMPELS_ONVOLLEDIG", "hogeDrempel")]
    [InlineData(null, 1, "DREMPELS_ONVOLLEDIG", "lageDrempel")]
    [InlineData(5, 3, "DREMPELS_VERWISSELD", "hogeDrempel")]
    [InlineData(-1, 3, "BUITEN_BEREIK", "lageDrempel")]
    [InlineData(1, 1_000_001, "BUITEN_BEREIK", "hogeDrempel")]
    public void Thresholds_that_make_no_sense_are_refused(int? laag, int? hoog, string code, string veld)
    {
        var fout = Assert.Throws<RegelovertredingException>(() => Stel(laag, hoog));

        Assert.Equal((code, veld), (fout.Code, fout.Veld));
    }

    private static Drempel Stel(int? laag, int? hoog) => Drempel.Stel(laag, hoog, CueStyle.Gunstig, CueStyle.Dubbelzinnig, CueStyle.Ongunstig);
}
