using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

/// <summary>
/// The work process Afhandelen contactmoment, and the steps of Afhandelen klacht in which a contact moment or its task is handled, as
/// a user of the schema goes through them.
/// </summary>
public abstract class AfhandelenContactmoment(HostFixture host)
{
    [Fact]
    public async Task Registreren_contact_huishouden_persoon_en_rol()
    {
        var buurt = await Leefomgeving.MaakAsync(host);

        var huishouden = await Klantcontact.IdAsync(host, "contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "Vermeer" }, "contact");
        var persoon = await Klantcontact.IdAsync(
            host, "contactAanmaken", new { soort = "PERSOON", achternaam = "Vermeer", voornaam = "Anna", huishoudenId = huishouden }, "contact");
        await host.MutateAsync(
            "relatierolToevoegen", new { contactId = huishouden, eenheidId = buurt.Eenheden[0], rol = "HUU", begindatum = "2026-11-01" }, "relatierol { id }");

        var kaart = (await host.QueryAsync(
            "query($id: UUID!) { contact(id: $id) { leden { id } relatierollen { rol eenheid { id } } aantalInteractielogposten aantalOpenTaken } }",
            new { id = huishouden })).GetProperty("contact");
        Assert.Equal(persoon, Assert.Single(kaart.GetProperty("leden").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal("HUU", Assert.Single(kaart.GetProperty("relatierollen").EnumerateArray()).GetProperty("rol").GetString());
        Assert.Equal((0, 0), Aantallen(kaart, "aantalInteractielogposten", "aantalOpenTaken"));
    }

    [Fact]
    public async Task Interactie_via_sjabloon_schrijft_de_logpost_en_de_teamtaak()
    {
        var contact = await Klantcontact.MaakAsync(host);

        var post = await host.MutateAsync(
            "interactieViaSjabloonVastleggen",
            new
            {
                contactId = contact.Beller,
                sjabloonId = await contact.SjabloonAsync("KLACHT-TEL"),
                toonInKlantportaal = false,
                teamId = contact.Team,
                notitie = "De monteur kwam niet.",
            },
            """
            interactielogpost {
              volgnummer onderwerp notitie richting kanaal initiator toonInKlantportaal medewerker { code } sjabloon { code groep }
              taak { id omschrijving notities status teamtaak vervaldatum team { id } medewerker { code } contact { id } interactielogpost { volgnummer } }
            }
            """,
            contact.Leden[0].Code);

        Assert.Equal(
            ("Klacht per telefoon", "INK", "TEL", "CONTACT", false, contact.Leden[0].Code),
            (Tekst(post, "onderwerp"), Tekst(post, "richting"), Tekst(post, "kanaal"), Tekst(post, "initiator"),
                post.GetProperty("toonInKlantportaal").GetBoolean(), Tekst(post.GetProperty("medewerker"), "code")));
        Assert.Equal(("KLACHT-TEL", "Klacht"), (Tekst(post.GetProperty("sjabloon"), "code"), Tekst(post.GetProperty("sjabloon"), "groep")));
        var taak = post.GetProperty("taak");
        Assert.Equal(
            ("Klacht beoordelen", "De monteur kwam niet.", "NIET_GESTART", "2026-11-25"),
            (Tekst(taak, "omschrijving"), Tekst(taak, "notities"), Tekst(taak, "status"), Tekst(taak, "vervaldatum")));
        Assert.True(taak.GetProperty("teamtaak").GetBoolean());
        Assert.Equal(contact.Team, taak.GetProperty("team").GetProperty("id").GetGuid());
        Assert.Equal(contact.Beller, taak.GetProperty("contact").GetProperty("id").GetGuid());
        Assert.Equal(JsonValueKind.Null, taak.GetProperty("medewerker").ValueKind);
        Assert.Equal(Tekst(post, "volgnummer"), Tekst(taak.GetProperty("interactielogpost"), "volgnummer"));

        // Every member of the team sees it.
        var id = taak.GetProperty("id").GetGuid();
        Assert.Equal([id], await contact.LijstAsync("teamtaken", 0));
        Assert.Equal([id], await contact.LijstAsync("teamtaken", 1));
    }

    [Fact]
    public async Task Steps_29_to_31_teamtaak_oppakken()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var taak = (await contact.BelAsync()).GetProperty("taak");
        var id = taak.GetProperty("id").GetGuid();
        var oppakken = new { id, versie = taak.GetProperty("version").GetInt64() };

        await host.MutateAsync("taakOppakken", oppakken, "taak { id }", contact.Leden[0].Code);

        Assert.Empty(await contact.LijstAsync("teamtaken", 1));
        Assert.Equal([id], await contact.LijstAsync("mijnTaken", 0));
        var fout = await host.RefusedAsync("taakOppakken", oppakken, medewerker: contact.Leden[1].Code);
        Assert.Equal("VersieconflictError", Tekst(fout, "__typename"));
        Assert.StartsWith("Joke Visser heeft taak", Tekst(fout, "message"), StringComparison.Ordinal);

        // The same by the field Medewerkercode on the card.
        var langsDeKaart = await host.RefusedAsync(
            "taakWijzigen",
            new { id, oppakken.versie, medewerkerId = contact.Leden[1].Id },
            medewerker: contact.Leden[1].Code);
        Assert.StartsWith("Joke Visser heeft taak", Tekst(langsDeKaart, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_31_van_twee_die_tegelijk_oppakken_wint_er_een()
    {
        var contact = await Klantcontact.MaakAsync(host);
        for (var ronde = 0; ronde < 5; ronde++)
        {
            var taak = (await contact.BelAsync()).GetProperty("taak");
            var variabelen = new { id = taak.GetProperty("id").GetGuid(), versie = taak.GetProperty("version").GetInt64() };

            var antwoorden = await Task.WhenAll(contact.Leden.Select(async lid => (await host.QueryAsync(
                """
                mutation($id: UUID!, $versie: Long!) {
                  taakOppakken(input: { id: $id, versie: $versie }) {
                    taak { medewerker { naam } }
                    errors { __typename ... on VersieconflictError { message } }
                  }
                }
                """,
                variabelen,
                lid.Code)).GetProperty("taakOppakken")));

            var winnaar = Assert.Single(antwoorden, antwoord => antwoord.GetProperty("taak").ValueKind == JsonValueKind.Object);
            var verliezer = Assert.Single(antwoorden, antwoord => antwoord.GetProperty("taak").ValueKind == JsonValueKind.Null);
            var fout = Assert.Single(verliezer.GetProperty("errors").EnumerateArray());
            Assert.Equal("VersieconflictError", Tekst(fout, "__typename"));
            Assert.StartsWith(
                $"{Tekst(winnaar.GetProperty("taak").GetProperty("medewerker"), "naam")} heeft taak", Tekst(fout, "message"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Steps_32_and_33_niet_in_behandeling_nemen()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var taak = (await contact.BelAsync()).GetProperty("taak");
        var id = taak.GetProperty("id").GetGuid();
        var opgepakt = await host.MutateAsync(
            "taakOppakken", new { id, versie = taak.GetProperty("version").GetInt64() }, "taak { version }", contact.Leden[0].Code);

        // A note with the reason, and done.
        await host.MutateAsync(
            "taakWijzigen",
            new { id, versie = opgepakt.GetProperty("version").GetInt64(), notities = "Geen klacht: de afspraak stond op vrijdag.", status = "VOLTOOID" },
            "taak { id }",
            contact.Leden[0].Code);

        Assert.Empty(await contact.LijstAsync("mijnTaken", 0));
        var post = await host.MutateAsync(
            "taakInteractieVastleggen",
            new { taakId = id, kanaal = "TEL", notitie = "Uitgelegd dat de afspraak vrijdag is." },
            "interactielogpost { richting initiator contact { id } taak { id } }",
            contact.Leden[0].Code);
        Assert.Equal(("UIT", "CORPORATIE"), (Tekst(post, "richting"), Tekst(post, "initiator")));
        Assert.Equal(contact.Beller, post.GetProperty("contact").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Step_38_taak_koppelen_neemt_het_gesprek_mee()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var dossier = await (await Leefomgeving.MaakAsync(host)).DossierAsync();
        var post = await contact.BelAsync();
        var taak = post.GetProperty("taak").GetProperty("id").GetGuid();

        var gekoppeld = await host.MutateAsync(
            "taakKoppelen", new { taakId = taak, leefbaarheidsdossierId = dossier }, "taak { leefbaarheidsdossier { id } }");

        Assert.Equal(dossier, gekoppeld.GetProperty("leefbaarheidsdossier").GetProperty("id").GetGuid());
        var kaart = await KaartAsync(dossier);
        Assert.Equal((1, 1, 1), (Getal(kaart, "aantalInteractielogposten"), Getal(kaart, "aantalTaken"), Getal(kaart, "aantalOpenTaken")));
        Assert.Equal(
            post.GetProperty("id").GetGuid(),
            Assert.Single(kaart.GetProperty("interactielogposten").EnumerateArray()).GetProperty("id").GetGuid());
        var ander = await (await Leefomgeving.MaakAsync(host)).DossierAsync();
        var fout = await host.RefusedAsync("taakKoppelen", new { taakId = taak, leefbaarheidsdossierId = ander });
        Assert.Equal("TAAK_AL_GEKOPPELD", Tekst(fout, "code"));
    }

    [Fact]
    public async Task Step_40_eerder_contact_koppelen_en_ontkoppelen()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var dossier = await (await Leefomgeving.MaakAsync(host)).DossierAsync();
        var regel = await RegelAsync(dossier);
        var eerste = (await contact.BelAsync()).GetProperty("id").GetGuid();
        var tweede = (await contact.BelAsync("Belt weer.")).GetProperty("id").GetGuid();

        await host.MutateAsync("interactieKoppelen", new { id = eerste, leefbaarheidsdossierId = dossier, actieregelId = regel }, "interactielogpost { id }");
        await host.MutateAsync("interactieKoppelen", new { id = tweede, leefbaarheidsdossierId = dossier }, "interactielogpost { id }");

        var kaart = await KaartAsync(dossier);
        Assert.Equal(2, Getal(kaart, "aantalInteractielogposten"));
        var lijn = Assert.Single(kaart.GetProperty("actieregels").EnumerateArray());
        Assert.Equal(1, Getal(lijn, "aantalInteractielogposten"));
        Assert.Equal(eerste, Assert.Single(lijn.GetProperty("interactielogposten").EnumerateArray()).GetProperty("id").GetGuid());

        // A cancelled one no longer counts but stays to be seen; an unlinked one is gone from the dossier.
        await host.MutateAsync("interactieAnnuleren", new { id = eerste }, "interactielogpost { id }");
        await host.MutateAsync("interactieOntkoppelen", new { id = tweede }, "interactielogpost { id }");
        kaart = await KaartAsync(dossier);
        Assert.Equal(0, Getal(kaart, "aantalInteractielogposten"));
        Assert.Equal(eerste, Assert.Single(kaart.GetProperty("interactielogposten").EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Steps_45_to_54_uitvoeren_en_het_contact_vastleggen()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var dossier = await (await Leefomgeving.MaakAsync(host)).DossierAsync();
        var regel = await RegelAsync(dossier);

        // 45-46: a task for the line, and one for the dossier as a whole.
        var taak = await Klantcontact.IdAsync(
            host,
            "dossierTaakAanmaken",
            new
            {
                leefbaarheidsdossierId = dossier,
                actieregelId = regel,
                omschrijving = "Bewoner bellen over de oplossing",
                notities = "Na vieren",
                medewerkerId = contact.Leden[0].Id,
                contactId = contact.Beller,
            },
            "taak");
        await host.MutateAsync(
            "dossierTaakAanmaken", new { leefbaarheidsdossierId = dossier, omschrijving = "Dossier nalopen", teamId = contact.Team }, "taak { id }");

        // 47-51: from Mijn taken to the card, with dossier and line under Gekoppelde activiteiten; In uitvoering.
        Assert.Equal([taak], await contact.LijstAsync("mijnTaken", 0));
        var gekoppeld = (await host.QueryAsync(
            "query($id: UUID!) { taak(id: $id) { version leefbaarheidsdossier { id } actieregel { id } } }", new { id = taak })).GetProperty("taak");
        Assert.Equal(dossier, gekoppeld.GetProperty("leefbaarheidsdossier").GetProperty("id").GetGuid());
        Assert.Equal(regel, gekoppeld.GetProperty("actieregel").GetProperty("id").GetGuid());
        await host.MutateAsync(
            "taakWijzigen",
            new { id = taak, versie = gekoppeld.GetProperty("version").GetInt64(), type = "TELEFOONGESPREK", status = "IN_UITVOERING" },
            "taak { id }",
            contact.Leden[0].Code);

        // 54: line and task are done; the program proposes the interactielogpost, with contact, dossier and line filled in.
        await host.MutateAsync("actieregelVoltooien", new { id = regel }, "actieregel { id }");
        var voltooid = await host.MutateAsync(
            "taakVoltooien",
            new { id = taak },
            """
            taak { gesloten voltooidDoor { code }
              interactievoorstel { contact { id } onderwerp richting kanaal initiator leefbaarheidsdossierId actieregelId } }
            """,
            contact.Leden[0].Code);
        Assert.Equal(contact.Leden[0].Code, Tekst(voltooid.GetProperty("voltooidDoor"), "code"));
        var voorstel = voltooid.GetProperty("interactievoorstel");
        Assert.Equal(
            ("Bewoner bellen over de oplossing", "UIT", "TEL", "CORPORATIE"),
            (Tekst(voorstel, "onderwerp"), Tekst(voorstel, "richting"), Tekst(voorstel, "kanaal"), Tekst(voorstel, "initiator")));
        Assert.Equal(contact.Beller, voorstel.GetProperty("contact").GetProperty("id").GetGuid());
        Assert.Equal((dossier, regel), (voorstel.GetProperty("leefbaarheidsdossierId").GetGuid(), voorstel.GetProperty("actieregelId").GetGuid()));
        Assert.Equal(0, Getal(await KaartAsync(dossier), "aantalInteractielogposten"));

        var post = await host.MutateAsync(
            "taakInteractieVastleggen",
            new { taakId = taak, notitie = "Bewoner is tevreden." },
            "interactielogpost { onderwerp kanaal notitie leefbaarheidsdossier { id } actieregel { id } contact { aantalInteractielogposten } }",
            contact.Leden[0].Code);
        Assert.Equal(("Bewoner bellen over de oplossing", "TEL"), (Tekst(post, "onderwerp"), Tekst(post, "kanaal")));
        Assert.Equal(dossier, post.GetProperty("leefbaarheidsdossier").GetProperty("id").GetGuid());
        Assert.Equal(regel, post.GetProperty("actieregel").GetProperty("id").GetGuid());
        Assert.Equal(1, Getal(post.GetProperty("contact"), "aantalInteractielogposten"));
    }

    [Fact]
    public async Task Step_58_het_feitenblok_kost_een_statement_per_telling()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossiers = new List<Guid>();
        for (var i = 0; i < 4; i++)
        {
            var dossier = await buurt.DossierAsync();
            var regel = await RegelAsync(dossier);
            dossiers.Add(dossier);
            var post = (await contact.BelAsync()).GetProperty("id").GetGuid();
            await host.MutateAsync("interactieKoppelen", new { id = post, leefbaarheidsdossierId = dossier, actieregelId = regel }, "interactielogpost { id }");
        }

        const string Vraag = """
            query($ids: [UUID!]!) {
              leefbaarheidsdossiers(where: { id: { in: $ids } }) {
                nodes { aantalInteractielogposten aantalOpenTaken actieregels { aantalInteractielogposten } interactielogposten { onderwerp contact { aantalInteractielogposten } } }
              }
            }
            """;
        var data = default(JsonElement);
        var statements = await host.Statements.DuringAsync(async () => data = await host.QueryAsync(Vraag, new { ids = dossiers }));

        Assert.All(
            data.GetProperty("leefbaarheidsdossiers").GetProperty("nodes").EnumerateArray(),
            dossier => Assert.Equal(1, Getal(Assert.Single(dossier.GetProperty("actieregels").EnumerateArray()), "aantalInteractielogposten")));
        // Dossiers, their counts, tasks, lines, the counts of these, contact moments, contacts, their counts; however many there are.
        Assert.InRange(statements.Count, 6, 8);
    }

    private static string? Tekst(JsonElement record, string veld) => record.GetProperty(veld).GetString();

    private static int Getal(JsonElement record, string veld) => record.GetProperty(veld).GetInt32();

    private static (int Eerste, int Tweede) Aantallen(JsonElement record, string eerste, string tweede) => (Getal(record, eerste), Getal(record, tweede));

    private Task<Guid> RegelAsync(Guid dossier)
        => Klantcontact.IdAsync(host, "actieregelToevoegen", new { leefbaarheidsdossierId = dossier, omschrijving = "Oplossing controleren" }, "actieregel");

    private async Task<JsonElement> KaartAsync(Guid dossier)
        => (await host.QueryAsync(
            """
            query($id: UUID!) {
              leefbaarheidsdossier(id: $id) {
                aantalInteractielogposten aantalTaken aantalOpenTaken interactielogposten { id geannuleerd }
                actieregels { aantalInteractielogposten interactielogposten { id } }
              }
            }
            """,
            new { id = dossier })).GetProperty("leefbaarheidsdossier");
}

public sealed class AfhandelenContactmomentOpSqlite(HostFixture host) : AfhandelenContactmoment(host), IClassFixture<HostFixture>;

public sealed class AfhandelenContactmomentOpPostgreSql(PostgresHostFixture host)
    : AfhandelenContactmoment(host), IClassFixture<PostgresHostFixture>;
