using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Tests.Pages.Deriving;

public sealed class ActionReadingTests
{
    private static readonly SchemaModel Schema = SchemaBuilder.Make();
    private static readonly Lookup Statussen = new("statussen", "id", ["naam"]);
    private static readonly PageField Status = new("status.naam", "Toestand") { Input = "statusId", Lookup = Statussen };

    private static readonly PageAction Wijzigen = new("wijzigen", "Wijzigen…", ActionGroup.Beheren)
    {
        Mutation = "zaakWijzigen",
        Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id" },
    };

    private static readonly PageAction Toevoegen = new("toevoegen", "Nieuwe regel…", ActionGroup.Beheren) { Mutation = "regelToevoegen" };

    [Fact]
    public void What_is_not_bound_is_asked_and_the_version_is_bound_of_itself()
    {
        var read = Read(Wijzigen, Place(Status));

        Assert.Equal([("id", "id"), ("versie", "version")], read.Bind.Select(bound => (bound.Key, bound.Value)));
        Assert.Equal(["statusId", "omschrijving", "dag", "delen"], read.Asked.Select(asked => asked.Input.Name));
    }

    [Fact]
    public void A_question_takes_caption_and_lookup_of_the_field_that_is_saved_in_it()
    {
        var status = Read(Wijzigen, Place(Status)).Asked[0].Said;

        Assert.Equal(("Toestand", Statussen, Veldvorm.Sleutel), (status.Caption, status.Lookup, status.Form));
    }

    [Fact]
    public void A_change_starts_from_the_values_of_now()
        => Assert.Equal(
            [("statusId", "statusId"), ("omschrijving", "omschrijving"), ("dag", "dag"), ("delen", null)],
            Read(Wijzigen, Place(Status)).Asked.Select(asked => (asked.Input.Name, asked.Said.From)));

    [Fact]
    public void A_rule_of_a_mutation_goes_before_the_field_and_the_field_before_a_rule_for_all()
    {
        var rules = Rules(
            new ActionQuestion("statusId") { Caption = "Voor allemaal" },
            new ActionQuestion("dag") { Caption = "Dag voor allemaal", Initial = "$vandaag" },
            new ActionQuestion("statusId") { Mutation = "zaakWijzigen", Help = "Kies er een.", Order = 5 });

        var asked = Read(Wijzigen, Place(Status), rules).Asked;

        Assert.Equal(["omschrijving", "dag", "delen", "statusId"], asked.Select(one => one.Input.Name));
        Assert.Equal(("Toestand", "Kies er een."), (asked[^1].Said.Caption, asked[^1].Said.Help));
        Assert.Equal(("Dag voor allemaal", "$vandaag"), (asked[1].Said.Caption, asked[1].Said.Initial));
    }

    [Fact]
    public void An_action_has_the_last_word()
    {
        var action = Wijzigen with
        {
            Questions = [new ActionQuestion("statusId") { Caption = "Naar", Required = true }, new ActionQuestion("dag") { Skip = true }],
        };

        var asked = Read(action, Place(Status), Rules(new ActionQuestion("statusId") { Mutation = "zaakWijzigen", Caption = "Regel" })).Asked;

        Assert.Equal(("Naar", true), (asked[0].Said.Caption, asked[0].Said.Required));
        Assert.DoesNotContain(asked, one => one.Input.Name == "dag");
    }

    [Fact]
    public void An_input_object_is_asked_field_by_field()
    {
        var delen = Read(Wijzigen, Place(Status)).Asked.Single(asked => asked.Input.Name == "delen");

        Assert.True(delen.Input.Type.IsList);
        Assert.Equal([("delen.eenheidId", "Eenheid"), ("delen.aantal", "Aantal")], delen.Questions.Select(one => (one.Path, one.Said.Caption)));
    }

    [Fact]
    public void A_new_line_takes_the_key_of_its_card()
    {
        var read = Read(Toevoegen, new ActionPlace(Schema.Types["Regel"], Schema.Types["Zaak"], []));

        Assert.Empty(read.Bind);
        Assert.Equal(("zaakId", "id"), Assert.Single(read.BindCard.Select(bound => (bound.Key, bound.Value))));
        Assert.Equal("tekst", Assert.Single(read.Asked).Input.Name);
    }

    [Fact]
    public void A_line_that_knows_its_card_is_not_bound_twice()
    {
        var action = Toevoegen with { Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["zaakId"] = "zaakId" } };

        Assert.Empty(Read(action, new ActionPlace(Schema.Types["Regel"], Schema.Types["Zaak"], [])).BindCard);
    }

    [Fact]
    public void Two_rules_for_one_input_are_the_mistake_of_the_second()
    {
        var mistakes = new PageMistakes();
        var rules = new PageRules();
        rules.Add(Module("Een", new ActionQuestion("dag")), mistakes);
        rules.Add(Module("Twee", new ActionQuestion("dag") { Mutation = "zaakWijzigen" }), mistakes);
        mistakes.ThrowFor("Twee");

        rules.Add(Module("Drie", new ActionQuestion("dag") { Caption = "Anders" }), mistakes);

        Assert.Contains("vraag 'dag'", Assert.Throws<ModuleFailure>(() => mistakes.ThrowFor("Drie")).Message, StringComparison.OrdinalIgnoreCase);
    }

    private static ActionInputs Read(PageAction action, ActionPlace place, PageRules? rules = null)
        => new ActionReading(Schema, rules ?? new PageRules(), new RecordKeys(Schema, new Dictionary<string, Page>(StringComparer.Ordinal)))
            .Read(action, new SchemaPaths(Schema, new PageMistakes(), []).InputOf("", action.Mutation!)!, place);

    private static ActionPlace Place(params PageField[] fields) => new(Schema.Types["Zaak"], Card: null, fields);

    private static PageRules Rules(params ActionQuestion[] questions)
    {
        var rules = new PageRules();
        rules.Add(Module("Proef", questions), new PageMistakes());
        return rules;
    }

    private static ModulePages Module(string id, params ActionQuestion[] questions) => new(id, [new Source(questions)]);

    private sealed class Source(IEnumerable<ActionQuestion> questions) : IPageSource
    {
        public IEnumerable<Page> Pages => [];

        public IEnumerable<PageExtension> Extensions => [];

        public IEnumerable<ActionQuestion> Questions => questions;
    }
}
