using System.Text.Json;
using Leefbaarheid.Modules.Tests.Correspondentie;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Overlast;

/// <summary>The work process Afhandelen overlast, a test per step, as a user of the schema goes through it.</summary>
public abstract class AfhandelenOverlast(HostFixture host)
{
    [Fact]
    public async Task Step_1_beoordelen()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        await IdAsync("teamlidToevoegen", new { teamId = buurt.Team, medewerkerId = buurt.Medewerker, begindatum = "2026-01-01" }, "teamlid");

        // The contact centre logged the report with a task for the team.
        var taak = await host.MutateAsync(
            "taakAanmaken",
            new { omschrijving = "Overlast: harde muziek", notities = "Elke avond na elf uur.", teamId = buurt.Team, contactId = buurt.Contact },
            "taak { id version notities }");
        var taakId = taak.GetProperty("id").GetGuid();
        await IdAsync(
            "interactieVastleggen",
            new { contactId = buurt.Contact, onderwerp = "Harde muziek", richting = "INK", kanaal = "TEL", initiator = "CONTACT", taakId },
            "interactielogpost");

        // Teamtaken: found there, taken, read.
        var teamtaken = await host.QueryAsync("query($id: UUID!) { teamtaken(where: { id: { eq: $id } }) { nodes { id notities } } }", new { id = taakId });
        Assert.Equal("Elke avond na elf uur.", Assert.Single(Rijen(teamtaken.GetProperty("teamtaken"), "nodes")).GetProperty("notities").GetString());
        await host.MutateAsync("taakOppakken", new { id = taakId, versie = taak.GetProperty("version").GetInt64() }, "taak { id }");

        // Accepted: a dossier from the task, role Melder, type OVERLIND.
        var dossier = await host.MutateAsync(
            "leefbaarheidsdossierMakenVanuitTaak",
            new { taakId, rol = "MELDER", typeId = await buurt.CodeAsync("leefbaarheidsdossiertypen", "OVERLIND") },
            "leefbaarheidsdossier { id type { code } melders { contactId } }");
        Assert.Equal("OVERLIND", dossier.GetProperty("type").GetProperty("code").GetString());
        Assert.Equal(buurt.Contact, Assert.Single(Rijen(dossier, "melders")).GetProperty("contactId").GetGuid());

        // The findings are laid down as a triage; then the task is completed and leads to the dossier.
        var triage = await host.MutateAsync(
            "overlasttriageVastleggen",
            new { leefbaarheidsdossierId = Id(dossier), feiten = "Drie weken lang, elke avond van elf tot twee.", structureel = true },
            "overlasttriage { melderbeeld advies uitkomst datum leefbaarheidsdossier { id } }");
        Assert.Equal(
            ("EEN_MELDER", "OVERLASTAANPAK", "OVERLASTAANPAK", "2026-11-23"),
            (triage.GetProperty("melderbeeld").GetString(), triage.GetProperty("advies").GetString(), triage.GetProperty("uitkomst").GetString(), triage.GetProperty("datum").GetString()));
        await host.MutateAsync("taakVoltooien", new { id = taakId }, "taak { id }");
        var gekoppeld = await host.QueryAsync(
            "query($id: UUID!) { taak(id: $id) { gesloten leefbaarheidsdossier { id overlasttriage { uitkomst } } } }", new { id = taakId });
        Assert.True(gekoppeld.GetProperty("taak").GetProperty("gesloten").GetBoolean());
        Assert.Equal(Id(dossier), Id(gekoppeld.GetProperty("taak").GetProperty("leefbaarheidsdossier")));
    }

    [Fact]
    public async Task Step_2_kenmerken()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync("OVERLIND", "Bedreiging na aanspreken op geluid");
        var veroorzaker = await IdAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "De Wit" }, "contact");
        await host.MutateAsync(
            "relatierolToevoegen",
            new { contactId = veroorzaker, eenheidId = buurt.Eenheden[2], rol = "HUU", begindatum = "2020-01-01" },
            "relatierol { id }");
        var interactie = await IdAsync(
            "interactieVastleggen",
            new { contactId = veroorzaker, onderwerp = "Boos telefoontje", richting = "INK", kanaal = "TEL", initiator = "CONTACT" },
            "interactielogpost");
        var (geluid, agressie) = (await buurt.CodeAsync("dossiersoorten", "GEL"), await buurt.CodeAsync("dossiersoorten", "AGR"));
        var verbaal = await buurt.CodeAsync("agressiesoorten", "VEB");

        // Agressiesoorten open only once a soort carries the mark.
        await VoegToeAsync("Dossiersoort", new { leefbaarheidsdossierId = dossier, dossiersoortId = geluid });
        var weigering = await host.RefusedAsync("dossierAgressiesoortToevoegen", new { leefbaarheidsdossierId = dossier, agressiesoortId = verbaal });
        Assert.Equal("GEEN_AGRESSIE", weigering.GetProperty("code").GetString());
        await VoegToeAsync("Dossiersoort", new { leefbaarheidsdossierId = dossier, dossiersoortId = agressie, tonenOpDossier = true });
        await VoegToeAsync("Agressiesoort", new { leefbaarheidsdossierId = dossier, agressiesoortId = verbaal });

        // Veroorzakers, melders and others: their lines, the unit of the tenancy, the one on the card.
        await VoegToeAsync(
            "Veroorzaker",
            new { leefbaarheidsdossierId = dossier, contactId = veroorzaker, actieregelAanmaken = true, eenheidClusterOvernemen = true, tonenOpDossier = true });
        await VoegToeAsync("Melder", new { leefbaarheidsdossierId = dossier, contactId = buurt.Contact, tonenOpDossier = true });
        var wijkagent = await IdAsync("contactAanmaken", new { soort = "ORGANISATIE", organisatienaam = "Politie Noord" }, "contact");
        await VoegToeAsync("Contact", new { leefbaarheidsdossierId = dossier, contactId = wijkagent, rol = "Wijkagent" });
        await host.MutateAsync("interactieKoppelen", new { id = interactie, leefbaarheidsdossierId = dossier }, "interactielogpost { id }");

        var versie = (await host.MutateAsync(
            "dossierstatusWijzigen",
            new { id = dossier, statusId = await buurt.CodeAsync("dossierstatussen", "INUITV") },
            "leefbaarheidsdossier { version }")).GetProperty("version").GetInt64();
        await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new
            {
                id = dossier,
                versie,
                uitvoeringstermijnId = await buurt.CodeAsync("uitvoeringstermijnen", "10WD"),
                controledatum = "2026-12-01",
                behandelendMedewerkerId = buurt.Medewerker,
                behandelendTeamId = buurt.Team,
            },
            "leefbaarheidsdossier { id }");

        var kaart = (await host.QueryAsync(
            """
            query($id: UUID!) {
              leefbaarheidsdossier(id: $id) {
                status { code } uitersteDatum controledatum
                dossiersoorten { tonenOpDossier dossiersoort { code } } agressiesoorten { tonenOpDossier agressiesoort { code } }
                veroorzakers { contactId tonenOpDossier actieregelAanmaken eenheidClusterOvernemen } melders { contactId tonenOpDossier }
                contacten { contactId rol } eenheden { eenheidId } actieregels { omschrijving betrokkenrol betrokkeneId }
              }
            }
            """,
            new { id = dossier })).GetProperty("leefbaarheidsdossier");
        Assert.Equal("AGR", Getoond(kaart, "dossiersoorten").GetProperty("dossiersoort").GetProperty("code").GetString());
        Assert.Equal("VEB", Getoond(kaart, "agressiesoorten").GetProperty("agressiesoort").GetProperty("code").GetString());
        var rij = Getoond(kaart, "veroorzakers");
        Assert.True(rij.GetProperty("actieregelAanmaken").GetBoolean() && rij.GetProperty("eenheidClusterOvernemen").GetBoolean());
        Assert.Equal(buurt.Eenheden[2], Assert.Single(Rijen(kaart, "eenheden")).GetProperty("eenheidId").GetGuid());
        Assert.Equal(
            ["Veroorzaker aanspreken", "Afspraken vastleggen met veroorzaker"],
            Rijen(kaart, "actieregels").Select(regel => regel.GetProperty("omschrijving").GetString()!));
        Assert.All(Rijen(kaart, "actieregels"), regel => Assert.Equal(veroorzaker, regel.GetProperty("betrokkeneId").GetGuid()));
        Assert.Equal("Wijkagent", Assert.Single(Rijen(kaart, "contacten")).GetProperty("rol").GetString());
        Assert.Equal(("INUITV", "2026-12-07", "2026-12-01"),
            (kaart.GetProperty("status").GetProperty("code").GetString(), kaart.GetProperty("uitersteDatum").GetString(), kaart.GetProperty("controledatum").GetString()));
    }

    [Fact]
    public async Task Step_3_informeren_en_verwijzen_melder()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var bemiddeling = await overlast.PartnerAsync();

        // Told where to go himself: a contact moment, and nothing about others is given away.
        await IdAsync(
            "interactieVastleggen",
            new
            {
                contactId = overlast.Melder,
                onderwerp = "Gewezen op buurtbemiddeling en op de wijkagent",
                richting = "UIT",
                kanaal = "TEL",
                initiator = "CORPORATIE",
                leefbaarheidsdossierId = overlast.Dossier,
            },
            "interactielogpost");
        Assert.Empty(await overlast.RegisterAsync());

        // Handed over by us: under a convenant, and in the register.
        var doorverwijzing = await host.MutateAsync(
            "doorverwijzingMaken",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                netwerkpartnerId = bemiddeling,
                reden = "Beide buren willen praten.",
                omschrijving = "Namen en telefoonnummers",
                gegevenscategorieen = new[] { "CONTACTGEGEVENS" },
                terugkoppelingVerwachtOp = "2026-12-14",
            },
            "doorverwijzing { id datum netwerkpartner { id } gegevensverstrekking { convenant { id naam } gegevenscategorieen } }");
        Assert.Equal(bemiddeling, Id(doorverwijzing.GetProperty("netwerkpartner")));
        var regel = Assert.Single(await overlast.RegisterAsync());
        Assert.Equal(
            ("Namen en telefoonnummers", "Overlast samen aanpakken", "AVG art. 6 lid 1 onder f", HostFixture.Medewerker),
            (regel.GetProperty("omschrijving").GetString(), regel.GetProperty("doel").GetString(), regel.GetProperty("grondslag").GetString(), regel.GetProperty("verstrektDoor").GetString()));
        Assert.Equal(["CONTACTGEGEVENS"], Rijen(regel, "gegevenscategorieen").Select(categorie => categorie.GetString()!));

        var terug = await host.MutateAsync(
            "doorverwijzingTerugkoppelen",
            new { id = Id(doorverwijzing), terugkoppeling = "Gesprek gepland." },
            "doorverwijzing { teruggekoppeldOp terugkoppeling }");
        Assert.Equal("2026-11-23", terug.GetProperty("teruggekoppeldOp").GetString());
    }

    [Fact]
    public async Task Step_4_toewijzen_vervolgacties()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var sjabloon = await buurt.CodeAsync("processtappensjablonen", "OVERLAST");

        // Lines exist already when the type asks for a template.
        var type = (await host.QueryAsync("{ leefbaarheidsdossiertypen(where: { code: { eq: \"OVERLOMG\" } }) { nodes { id version } } }"))
            .GetProperty("leefbaarheidsdossiertypen").GetProperty("nodes")[0];
        await host.MutateAsync(
            "leefbaarheidsdossiertypeWijzigen",
            new { id = Id(type), versie = type.GetProperty("version").GetInt64(), automatischSjabloonId = sjabloon },
            "leefbaarheidsdossiertype { id }");
        var dossier = await buurt.DossierAsync("OVERLOMG", "Hangjongeren bij de fietsenstalling");
        var regels = await RegelsAsync(dossier);
        Assert.Equal(["Melder bellen", "Huisbezoek bij veroorzaker", "Terugkoppelen aan melder", "Controleren of de overlast voorbij is"], regels.Select(Omschrijving));

        // One is reused instead of adding another; the template can still be added by hand.
        var versie = regels[1].GetProperty("version").GetInt64();
        await host.MutateAsync(
            "actieregelWijzigen", new { id = Id(regels[1]), versie, omschrijving = "Avondschouw met de wijkagent" }, "actieregel { id }");
        await host.MutateAsync("processtappenToevoegen", new { leefbaarheidsdossierId = dossier, sjabloonId = sjabloon }, "leefbaarheidsdossier { id }");
        Assert.Equal(8, (await RegelsAsync(dossier)).Count);

        // A task per line, and an instrument as its work.
        var taak = await host.MutateAsync(
            "dossierTaakAanmaken",
            new { leefbaarheidsdossierId = dossier, actieregelId = Id(regels[1]), omschrijving = "Schouwen", medewerkerId = buurt.Medewerker },
            "taak { actieregel { omschrijving } }");
        Assert.Equal("Avondschouw met de wijkagent", Omschrijving(taak.GetProperty("actieregel")));
        var interventie = await host.MutateAsync(
            "interventieToevoegen",
            new { actieregelId = Id(regels[1]), instrumentId = await buurt.CodeAsync("instrumenten", "ZICHTBAAR"), doel = "Laten zien dat we er zijn" },
            "interventie { datum instrument { code domein werking pijler } actieregel { id } leefbaarheidsdossier { id } }");
        var instrument = interventie.GetProperty("instrument");
        Assert.Equal(
            ("FYSIEK", "PREVENTIEF", "FYSIEKE_WOONOMGEVING", "2026-11-23"),
            (instrument.GetProperty("domein").GetString(), instrument.GetProperty("werking").GetString(), instrument.GetProperty("pijler").GetString(), interventie.GetProperty("datum").GetString()));
        Assert.Equal((Id(regels[1]), dossier), (Id(interventie.GetProperty("actieregel")), Id(interventie.GetProperty("leefbaarheidsdossier"))));
    }

    [Fact]
    public async Task Step_5_uitvoeren()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var partner = await overlast.PartnerAsync();
        var regel = await overlast.RegelAsync("Hoor en wederhoor");

        // The melder's logbook, in order of time; a mistake stays legible.
        var vergissing = await LogAsync(overlast, "2026-11-22", "23:30:00", 90, "Bas tot in de slaapkamer");
        await LogAsync(overlast, "2026-11-20", "22:15:00", 45, "Geschreeuw");
        await host.MutateAsync("overlastlogboekregelDoorhalen", new { id = vergissing, reden = "Was een andere woning" }, "overlastlogboekregel { id }");

        // The conversation, with who was there and what came of it.
        var interventie = await IdAsync(
            "interventieToevoegen",
            new { actieregelId = regel, instrumentId = await overlast.Buurt.CodeAsync("instrumenten", "HOORWED"), doel = "Beide kanten horen" },
            "interventie");
        await DeelnemerAsync(new { interventieId = interventie, contactId = overlast.Veroorzaker, rol = "Veroorzaker" });
        await DeelnemerAsync(new { interventieId = interventie, medewerkerId = overlast.Buurt.Medewerker });
        await DeelnemerAsync(new { interventieId = interventie, netwerkpartnerId = partner });
        await host.MutateAsync(
            "interventieUitkomstVastleggen", new { id = interventie, resultaat = "GESLAAGD", uitkomst = "Muziek uit na tien uur." }, "interventie { id }");

        // The letters: asked to come and talk, and summoned with what the logbook says; the line that was struck out is not among it.
        foreach (var (sjabloon, antwoorden) in new (string, object)[]
                 {
                     ("UITNODIGING", new { Aanleiding = "de muziek in de avond", Gespreksdatum = "2026-12-01", Gesprekstijd = "10.00 uur", Gespreksplaats = "bij u thuis" }),
                     ("SOMMATIE", new { Eis = "Zet uw muziek na tien uur zacht.", UiterlijkOp = "2026-11-30" }),
                 })
        {
            var brief = await host.MutateAsync(
                "briefMaken",
                new
                {
                    leefbaarheidsdossierId = overlast.Dossier,
                    actieregelId = regel,
                    sjabloonId = await overlast.Buurt.CodeAsync("briefsjablonen", sjabloon),
                    contactId = overlast.Veroorzaker,
                    antwoorden = Brievenopstelling.Antwoorden(antwoorden),
                },
                "brief { ontvanger antwoorden { veld antwoord } }");
            Assert.Equal("VEROORZAKER", brief.GetProperty("ontvanger").GetString());
            if (sjabloon == "SOMMATIE")
            {
                Assert.Equal(
                    ["geluidsoverlast", "20 november 2026, 22.15 uur: geluidsoverlast"],
                    Rijen(brief, "antwoorden").Take(2).Select(antwoord => antwoord.GetProperty("antwoord").GetString()!));
            }
        }

        // What was agreed, with its last day watched.
        var afspraak = await host.MutateAsync(
            "afspraakVastleggen",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                contactId = overlast.Veroorzaker,
                soort = "LEEFREGEL",
                vorm = "VRIJWILLIG",
                omschrijving = "Geen muziek tussen 22.00 en 7.00 uur",
                geldigTot = "2027-02-23",
            },
            "afspraak { id naleving termijnen { soort uiterlijkeDatum gehaaldOp } }");
        Assert.Equal("LOPEND", afspraak.GetProperty("naleving").GetString());
        var termijn = Assert.Single(Rijen(afspraak, "termijnen"));
        Assert.Equal(("AFSPRAAK_EINDE", "2027-02-23"), (termijn.GetProperty("soort").GetString(), termijn.GetProperty("uiterlijkeDatum").GetString()));

        // The evidence so far, and what is still missing.
        await IdAsync(
            "dossieropbouwstukToevoegen",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                onderdeelId = await overlast.Buurt.CodeAsync("dossieropbouwonderdelen", "VERKLBUREN"),
                omschrijving = "Verklaring van nummer 14",
            },
            "dossieropbouwstuk");
        await host.MutateAsync("actieregelVoltooien", new { id = regel }, "actieregel { id }");

        var kaart = await overlast.VraagAsync(
            """
            overlastlogboek { datum tijd duurMinuten aard doorgehaald doorhaalreden contact { id } }
            actieregels { interventies { resultaat uitkomst uitkomstOp deelnemers { rol contact { id } medewerker { id } netwerkpartner { id } } } }
            dossieropbouw { aanwezig aantal onderdeel { code } } aantalOntbrekendeOnderdelen
            """);
        Assert.Equal(
            [("2026-11-20", "22:15:00", false), ("2026-11-22", "23:30:00", true)],
            Rijen(kaart, "overlastlogboek").Select(rij => (rij.GetProperty("datum").GetString()!, rij.GetProperty("tijd").GetString()!, rij.GetProperty("doorgehaald").GetBoolean())));
        Assert.Equal("Was een andere woning", Rijen(kaart, "overlastlogboek")[1].GetProperty("doorhaalreden").GetString());
        var gesprek = Assert.Single(Rijen(Assert.Single(Rijen(kaart, "actieregels")), "interventies"));
        Assert.Equal(("GESLAAGD", "2026-11-23"), (gesprek.GetProperty("resultaat").GetString(), gesprek.GetProperty("uitkomstOp").GetString()));
        var deelnemers = Rijen(gesprek, "deelnemers");
        Assert.Equal(overlast.Veroorzaker, Id(deelnemers[0].GetProperty("contact")));
        Assert.Equal(overlast.Buurt.Medewerker, Id(deelnemers[1].GetProperty("medewerker")));
        Assert.Equal(partner, Id(deelnemers[2].GetProperty("netwerkpartner")));
        Assert.Equal(5, kaart.GetProperty("aantalOntbrekendeOnderdelen").GetInt32());
        var aanwezig = Assert.Single(Rijen(kaart, "dossieropbouw"), punt => punt.GetProperty("aanwezig").GetBoolean());
        Assert.Equal("VERKLBUREN", aanwezig.GetProperty("onderdeel").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Step_6_ontruimen_eenheid()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var regel = await host.MutateAsync(
            "actieregelToevoegen",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                omschrijving = "Woning ontruimen na vonnis",
                actieId = await overlast.Buurt.CodeAsync("acties", "ONTRUIM"),
                betrokkenrol = "VEROORZAKER",
                betrokkeneId = overlast.Veroorzaker,
            },
            "actieregel { id gerechtelijkeProcedure }");
        Assert.True(regel.GetProperty("gerechtelijkeProcedure").GetBoolean());
        await IdAsync(
            "interventieToevoegen",
            new { actieregelId = Id(regel), instrumentId = await overlast.Buurt.CodeAsync("instrumenten", "EINDEHUUR"), doel = "Huurovereenkomst beëindigen" },
            "interventie");
        await host.MutateAsync("actieregelVoltooien", new { id = Id(regel) }, "actieregel { id }");

        var gesloten = await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = overlast.Dossier, afhandelingsredenId = await overlast.Buurt.CodeAsync("dossierafhandelingsredenen", "ONTRUIM") },
            "leefbaarheidsdossier { gesloten afhandelingsreden { code } }");
        Assert.Equal((true, "ONTRUIM"), (gesloten.GetProperty("gesloten").GetBoolean(), gesloten.GetProperty("afhandelingsreden").GetProperty("code").GetString()));
        await overlast.Buurt.CodeAsync("dossierafhandelingsredenen", "HUUROPZ");
    }

    [Fact]
    public async Task Step_7_afsluiten()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var regel = await overlast.RegelAsync("Controleren of de overlast voorbij is");
        var afspraak = await IdAsync(
            "afspraakVastleggen",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                contactId = overlast.Veroorzaker,
                soort = "LEEFREGEL",
                vorm = "VRIJWILLIG",
                omschrijving = "Geen muziek na tien uur",
                geldigTot = "2027-01-31",
            },
            "afspraak");
        var reden = await overlast.Buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST");

        var open = await host.RefusedAsync("leefbaarheidsdossierAfsluiten", new { id = overlast.Dossier, afhandelingsredenId = reden }, "... on OpenstaandWerkError { message code regels { id } }");
        Assert.Equal(regel, Id(Assert.Single(Rijen(open, "regels"))));
        await host.MutateAsync("actieregelVoltooien", new { id = regel }, "actieregel { id }");
        await host.MutateAsync("leefbaarheidsdossierAfsluiten", new { id = overlast.Dossier, afhandelingsredenId = reden }, "leefbaarheidsdossier { id }");

        // Nothing new can be hung on it; the leefregel outlives it and can still be judged.
        await overlast.WeigertAsync(
            "DOSSIER_GESLOTEN",
            "overlastlogboekregelToevoegen",
            new { leefbaarheidsdossierId = overlast.Dossier, datum = "2026-11-22", tijd = "22:00:00", aard = "GELUID", omschrijving = "Weer herrie" });
        var nageleefd = await host.MutateAsync(
            "afspraakNalevingBeoordelen", new { id = afspraak, naleving = "NAGELEEFD" }, "afspraak { naleving beoordeeldOp termijnen { gehaaldOp } }");
        Assert.Equal("2026-11-23", nageleefd.GetProperty("beoordeeldOp").GetString());
        Assert.Equal("2026-11-23", Assert.Single(Rijen(nageleefd, "termijnen")).GetProperty("gehaaldOp").GetString());
    }

    private static Guid Id(JsonElement record) => record.GetProperty("id").GetGuid();

    private static string Omschrijving(JsonElement record) => record.GetProperty("omschrijving").GetString()!;

    private static List<JsonElement> Rijen(JsonElement record, string lijst) => [.. record.GetProperty(lijst).EnumerateArray()];

    private static JsonElement Getoond(JsonElement kaart, string lijst)
        => Assert.Single(Rijen(kaart, lijst), regel => regel.GetProperty("tonenOpDossier").GetBoolean());

    private async Task<Guid> IdAsync(string mutatie, object invoer, string record) => Id(await host.MutateAsync(mutatie, invoer, $"{record} {{ id }}"));

    private Task VoegToeAsync(string lijst, object invoer) => host.MutateAsync($"dossier{lijst}Toevoegen", invoer, "leefbaarheidsdossier { id }");

    private Task DeelnemerAsync(object invoer) => host.MutateAsync("interventiedeelnemerToevoegen", invoer, "interventie { id }");

    private Task<Guid> LogAsync(Overlastopstelling overlast, string datum, string tijd, int duurMinuten, string omschrijving)
        => IdAsync(
            "overlastlogboekregelToevoegen",
            new { leefbaarheidsdossierId = overlast.Dossier, datum, tijd, duurMinuten, aard = "GELUID", omschrijving, contactId = overlast.Melder },
            "overlastlogboekregel");

    private async Task<List<JsonElement>> RegelsAsync(Guid dossier)
        => Rijen(
            (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { actieregels { id version omschrijving } } }", new { id = dossier }))
                .GetProperty("leefbaarheidsdossier"),
            "actieregels");
}

public sealed class AfhandelenOverlastOpSqlite(HostFixture host) : AfhandelenOverlast(host), IClassFixture<HostFixture>;

public sealed class AfhandelenOverlastOpPostgreSql(PostgresHostFixture host) : AfhandelenOverlast(host), IClassFixture<PostgresHostFixture>;
