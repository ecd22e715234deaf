using Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

public sealed class ReactietijdTests
{
    [Fact]
    public void A_share_is_of_the_dossiers_of_which_it_can_be_told()
    {
        var meting = Reactiemeting.Van(
        [
            new Wachttijd(Werkdagen: 1, Gereageerd: true, Dossiers: 4),
            new Wachttijd(Werkdagen: 2, Gereageerd: true, Dossiers: 2),
            new Wachttijd(Werkdagen: 7, Gereageerd: true, Dossiers: 3),
            new Wachttijd(Werkdagen: 11, Gereageerd: true, Dossiers: 1),
            new Wachttijd(Werkdagen: 2, Gereageerd: false, Dossiers: 5),
            new Wachttijd(Werkdagen: 6, Gereageerd: false, Dossiers: 2),
        ]);

        Assert.Equal((17, 10), (meting.Dossiers, meting.Gereageerd));
        Assert.Equal(50.0m, meting.BinnenTwee);
        Assert.Equal(50.0m, meting.BinnenVijf);
        Assert.Equal(90.0m, meting.BinnenTien);
        Assert.Equal(4.0m, meting.GemiddeldWerkdagen);
    }

    [Fact]
    public void Nothing_to_tell_is_no_hundred_percent()
    {
        var leeg = Reactiemeting.Van([]);
        var wachtend = Reactiemeting.Van([new Wachttijd(Werkdagen: 2, Gereageerd: false, Dossiers: 3)]);

        Assert.Equal((0, null, null), (leeg.Dossiers, leeg.BinnenTwee, leeg.GemiddeldWerkdagen));
        Assert.Equal((3, null, null), (wachtend.Dossiers, wachtend.BinnenTwee, wachtend.BinnenTien));
    }

    [Fact]
    public void A_term_is_over_only_after_its_last_day()
    {
        Assert.Null(Reactiemeting.Van([new Wachttijd(Werkdagen: 10, Gereageerd: false, Dossiers: 1)]).BinnenTien);
        Assert.Equal(0m, Reactiemeting.Van([new Wachttijd(Werkdagen: 11, Gereageerd: false, Dossiers: 1)]).BinnenTien);
    }
}
