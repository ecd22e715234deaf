using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Nummering;

namespace Leefbaarheid.Host.Tests.Nummering;

public sealed class NummerpatroonTests
{
    [Theory]
    [InlineData("LBD-{jaar}-#####", 42, "LBD-2026-00042")]
    [InlineData("###", 999, "999")]
    [InlineData("#/{jaar}", 3, "3/2026")]
    [InlineData("LANGSTENUMMER{jaar}###", 7, "LANGSTENUMMER2026007")]
    public void A_pattern_makes_the_number(string patroon, long nummer, string verwacht)
        => Assert.Equal(verwacht, Nummerpatroon.Lees(patroon).Maak(2026, nummer));

    [Theory]
    [InlineData("")]
    [InlineData("LBD")]
    [InlineData("##-##")]
    [InlineData("{jaar}{jaar}##")]
    [InlineData("{maand}-##")]
    [InlineData("}##{")]
    [InlineData("##########")]
    [InlineData("een-veel-te-lang-voorvoegsel-voor-een-nummerreeks-##")]
    [InlineData("TELANGVOORKOLOM{jaar}##")]
    [InlineData("EENENTWINTIG-TEKENS-##")]
    public void A_pattern_that_cannot_be_counted_with_is_refused(string patroon)
    {
        var error = Assert.Throws<RegelovertredingException>(() => Nummerpatroon.Lees(patroon));

        Assert.Equal("NUMMERREEKS_PATROON_ONGELDIG", error.Code);
        Assert.Equal("patroon", error.Veld);
    }
}
