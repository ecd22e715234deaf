using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Leefbaarheidsdossiers.Instellingen;
using Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;
using static Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers.Some;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

public sealed class KenmerkTests
{
    [Fact]
    public void The_first_one_is_shown_until_another_is_chosen_or_it_goes()
    {
        var (een, twee, drie) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var dossier = Dossier();

        dossier.VoegEenhedenToe([Eenheid(een), Eenheid(twee)]);
        Assert.Equal(een, Getoond());
        dossier.VoegEenhedenToe([Eenheid(drie, tonen: true)]);
        Assert.Equal(drie, Getoond());
        dossier.ToonEenheid(twee);
        Assert.Equal(twee, Getoond());
        dossier.VerwijderEenheid(twee);
        Assert.Equal(een, Getoond());

        Guid Getoond() => Assert.Single(dossier.Eenheden, regel => regel.TonenOpDossier).EenheidId;
    }

    [Fact]
    public void Two_marks_in_one_input_are_refused_and_nothing_is_added()
    {
        var dossier = Dossier();

        AssertRefused(
            "TONEN_OP_DOSSIER_DUBBEL",
            "eenheidId",
            () => dossier.VoegEenhedenToe([Eenheid(Guid.NewGuid(), tonen: true), Eenheid(Guid.NewGuid(), tonen: true)]));

        Assert.Empty(dossier.Eenheden);
    }

    [Fact]
    public void Nothing_can_stand_in_a_list_twice()
    {
        var id = Guid.NewGuid();
        var dossier = Dossier();
        dossier.VoegEenhedenToe([Eenheid(id)]);

        AssertRefused("KENMERK_DUBBEL", "eenheidId", () => dossier.VoegEenhedenToe([Eenheid(Guid.NewGuid()), Eenheid(id)]));

        Assert.Single(dossier.Eenheden);
    }

    [Fact]
    public void What_is_not_in_a_list_cannot_be_shown_or_removed()
    {
        AssertRefused("KENMERK_ONBEKEND", "clusterId", () => Dossier().ToonCluster(Guid.NewGuid()));
        AssertRefused("KENMERK_ONBEKEND", "clusterId", () => Dossier().VerwijderCluster(Guid.NewGuid()));
    }

    [Fact]
    public void Whatever_is_done_to_a_list_exactly_one_line_is_shown()
        => Prop.ForAll<(int Handeling, int Doel, bool Tonen)[]>(stappen =>
        {
            var ids = Enumerable.Range(1, 5).Select(nummer => new Guid(nummer, 0, 0, new byte[8])).ToArray();
            var dossier = Dossier();
            foreach (var (handeling, doel, tonen) in stappen)
            {
                var id = ids[(doel & int.MaxValue) % ids.Length];
                try
                {
                    switch ((handeling & int.MaxValue) % 3)
                    {
                        case 0: dossier.VoegEenhedenToe([Eenheid(id, tonen)]); break;
                        case 1: dossier.ToonEenheid(id); break;
                        default: dossier.VerwijderEenheid(id); break;
                    }
                }
                catch (RegelovertredingException)
                {
                    // Refused: then the list must be as it was, which the count below also sees.
                }

                Assert.Equal(dossier.Eenheden.Count == 0 ? 0 : 1, dossier.Eenheden.Count(regel => regel.TonenOpDossier));
                Assert.Equal(dossier.Eenheden.Count, dossier.Eenheden.DistinctBy(regel => regel.EenheidId).Count());
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Agressiesoorten_need_a_soort_with_the_mark()
    {
        var agressie = Met(new Dossiersoort("AGR", "Agressie", agressie: true));
        var verbaal = Met(new Agressiesoort("VEB", "Verbaal"));
        var dossier = Dossier();
        AssertRefused("GEEN_AGRESSIE", "agressiesoortId", () => dossier.VoegAgressiesoortToe(verbaal, false));

        dossier.VoegDossiersoortToe(agressie, false);
        dossier.VoegAgressiesoortToe(verbaal, false);

        Assert.True(Assert.Single(dossier.Agressiesoorten).TonenOpDossier);
        AssertRefused("AGRESSIESOORTEN_AANWEZIG", "dossiersoortId", () => dossier.VerwijderDossiersoort(agressie.Id));
        dossier.VerwijderAgressiesoort(verbaal.Id);
        dossier.VerwijderDossiersoort(agressie.Id);
        Assert.Empty(dossier.Dossiersoorten);
    }

    [Fact]
    public void A_type_can_limit_the_soorten()
    {
        var geluid = Met(new Dossiersoort("GEL", "Geluidsoverlast"));
        var stank = Met(new Dossiersoort("STA", "Stankoverlast"));
        var type = new Leefbaarheidsdossiertype("OVERLIND", "Overlast individueel");
        type.StaToe([geluid.Id]);
        var dossier = Dossier(type);

        dossier.VoegDossiersoortToe(geluid, false);
        AssertRefused("SOORT_NIET_TOEGESTAAN", "dossiersoortId", () => dossier.VoegDossiersoortToe(stank, false));
    }

    [Fact]
    public void A_dossier_cannot_be_related_to_itself()
    {
        var dossier = Met(Dossier());
        AssertRefused(
            "DOSSIER_BIJ_ZICHZELF", "gerelateerdDossierId", () => dossier.VoegRelatieToe(new DossierRelatie(dossier.Id, default, default), false));
        AssertRefused("DOSSIER_BIJ_ZICHZELF", "inDossierId", () => dossier.ControleerSamenvoegen(dossier));
    }

    [Fact]
    public void A_report_cannot_come_from_the_future()
        => AssertRefused(
            "DATUM_IN_TOEKOMST",
            "melddatum",
            () => Dossier().VoegMelderToe(Guid.NewGuid(), Vandaag.AddDays(1), new(), false, Nu));

    [Fact]
    public void Taking_over_a_tenancy_adds_only_what_is_not_there_yet()
    {
        var (oud, nieuw, cluster) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var dossier = Dossier();
        dossier.VoegEenhedenToe([Eenheid(oud)]);

        dossier.NeemOver([oud, nieuw], [cluster, cluster]);

        Assert.Equal([oud, nieuw], dossier.Eenheden.Select(regel => regel.EenheidId));
        Assert.Equal(cluster, Assert.Single(dossier.Clusters).ClusterId);
    }

    private static NieuwKenmerk<DossierEenheid> Eenheid(Guid id, bool tonen = false) => new(new DossierEenheid(id), tonen);
}
