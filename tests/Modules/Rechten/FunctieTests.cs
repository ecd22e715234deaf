using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>People know of the schema what their functions open.</summary>
public sealed class FunctieTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly string[] s_codes = [Functies.Applicatiebeheerder, .. Functies.Iedereen];

    private Aanvrager Wijkbeheerder => new(host, "TDEWIT", Functies.Wijkbeheerder);

    private FunctieCatalog Catalogus => host.Services.GetRequiredService<FunctieCatalog>();

    [Fact]
    public void Every_installation_has_the_functions_of_the_policy()
    {
        Assert.Equal(s_codes.Order(StringComparer.Ordinal), Catalogus.All.Select(functie => functie.Code).Order(StringComparer.Ordinal));
        Assert.All(Catalogus.All.Where(functie => !functie.Alles), functie => Assert.NotEmpty(functie.Sets));
    }

    [Theory]
    [InlineData("{ leefbaarheidsdossiers { nodes { nummer } } }")]
    [InlineData("{ contacten(where: { naam: { contains: \"a\" } }) { totalCount } }")]
    [InlineData("{ taken(order: [{ omschrijving: ASC }]) { nodes { omschrijving leefbaarheidsdossier { nummer } } } }")]
    public async Task A_wijkbeheerder_reads_what_his_work_asks(string document) => await Wijkbeheerder.QueryAsync(document);

    [Theory]
    [InlineData("{ wijzigingslog { totalCount } }", "wijzigingslog", "Query")]
    [InlineData("{ modules { id } }", "modules", "Query")]
    [InlineData("{ doorverwijzingen { totalCount } }", "doorverwijzingen", "Query")]
    [InlineData("mutation { nummerreeksWijzigen { errors { __typename } } }", "nummerreeksWijzigen", "Mutation")]
    [InlineData("mutation { werkOverdragen { errors { __typename } } }", "werkOverdragen", "Mutation")]
    [InlineData("{ leefbaarheidsdossiers { nodes { gegevensverstrekkingen { id } } } }", "gegevensverstrekkingen", "Leefbaarheidsdossier")]
    public async Task What_is_not_his_is_not_there(string document, string field, string type)
    {
        var answer = await Wijkbeheerder.SendAsync(document);

        Assert.Equal($"Cannot query field \"{field}\" on type \"{type}\".", answer.GetProperty("errors")[0].GetProperty("message").GetString()!.Split(" Did you mean")[0]);
        var lines = (await Wijkbeheerder.GetAsync("/graphql?sdl")).Split('\n').Select(line => line.Trim()).ToList();
        Assert.Contains("type Query {", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith($"{field}(", StringComparison.Ordinal) || line.StartsWith($"{field}:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ contacten { nodes { email } } }")]
    [InlineData("{ contacten(where: { telefoon: { contains: \"06\" } }) { totalCount } }")]
    [InlineData("{ contacten(order: [{ geboortedatum: ASC }]) { totalCount } }")]
    [InlineData("{ leefbaarheidsdossiers { nodes { melders { contact { telefoon } } } } }")]
    [InlineData("{ leefbaarheidsdossiers { nodes { overlasttriage { zorgwekkendeVeroorzaker } } } }")]
    public async Task Who_only_watches_does_not_get_what_those_who_handle_need(string document)
    {
        await new Aanvrager(host, "JVISSER", Functies.SociaalBeheerder).QueryAsync(document);

        var answer = await new Aanvrager(host, "PRIVACY", Functies.PrivacyOfficer).SendAsync(document);

        Assert.False(answer.TryGetProperty("data", out _), answer.ToString());
        Assert.Matches("^(Cannot query field|Field) \"", answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Two_functions_open_what_either_does()
    {
        await new Aanvrager(host, "TDEWIT", Functies.Wijkbeheerder, Functies.PrivacyOfficer).QueryAsync("{ wijzigingslog { totalCount } }");
        await new Aanvrager(host, "TDEWIT", Functies.Wijkbeheerder, Functies.Applicatiebeheerder).QueryAsync("{ modules { id } }");
    }

    [Fact]
    public async Task A_function_that_nobody_knows_opens_nothing()
    {
        var answer = await new Aanvrager(host, "TDEWIT", "DIRECTEUR").SendAsync("{ schil { taal } }");

        Assert.StartsWith("Cannot query field \"schil\"", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_itself_may_do_everything()
    {
        await using var scope = host.Services.CreateAsyncScope();

        Assert.Null(scope.ServiceProvider.GetRequiredService<EffectiveRights>().Schema);
        Assert.Same(host.Services.GetRequiredService<SchemaModel>(), scope.ServiceProvider.GetRequiredService<ViewedSchema>().Current);
    }

    [Fact]
    public async Task A_corporation_composes_functions_as_it_wants()
    {
        await using var other = await host.AnotherAsync(
            "--Functies:MANAGER:Sets:0=LOGBOEK_LEZEN", "--Functies:TOEZICHT:Naam=Toezichthouder", "--Functies:TOEZICHT:Sets:0=DOSSIER_LEZEN", "--Functies:TOEZICHT:Sets:1=BESTAAT_NIET");
        var catalogus = other.Services.GetRequiredService<FunctieCatalog>();

        Assert.Equal(["LOGBOEK_LEZEN"], catalogus.Find("manager")!.Sets);
        Assert.Equal(("Toezichthouder", "DOSSIER_LEZEN"), (catalogus.Find("TOEZICHT")!.Naam, Assert.Single(catalogus.Find("TOEZICHT")!.Sets)));
    }
}
