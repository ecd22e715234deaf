using FsCheck;
using FsCheck.Fluent;
using HotChocolate;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class FilterTests : IDisposable
{
    private readonly List<Dossier> _rows = FilterCases.Rows();
    private readonly DossierDb _db;

    public FilterTests() => _db = new DossierDb(_rows);

    public void Dispose() => _db.Dispose();

    [Fact]
    public void Any_filter_chooses_the_same_rows_in_a_database_and_in_memory()
    {
        var chosen = 0;
        Prop.ForAll(FilterCases.Filters(3).ToArbitrary(), input =>
        {
            var inDatabase = InDatabase(input);
            var inMemory = InMemory(input);
            chosen += inMemory.Count;
            Assert.Equal(inMemory, inDatabase);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261122, 7));
        Assert.True(chosen > 0, "No generated filter chose a row: the comparison proved nothing.");
    }

    [Fact]
    public void A_negated_operation_chooses_exactly_the_rows_that_the_plain_one_leaves_out()
    {
        var operands = from field in Gen.Elements("score", "punten", "datum", "bedrag", "kenmerk")
                       from operation in Gen.Elements("gt", "gte", "lt", "lte")
                       from operand in FilterCases.Operand(field)
                       where operand is not null
                       select (field, operation, operand);
        Prop.ForAll(operands.ToArbitrary(), test =>
        {
            var plain = InDatabase(new Input { [test.field] = new Input { [test.operation] = test.operand } });
            var negated = InDatabase(new Input { [test.field] = new Input { ["n" + test.operation] = test.operand } });
            Assert.Equal(_rows.Select(row => row.Id).Order(), plain.Concat(negated).Order());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Values_are_sent_as_parameters()
    {
        InDatabase(new Input { ["naam"] = new Input { ["eq"] = "aa" }, ["punten"] = new Input { ["gt"] = 2 } });
        InDatabase(new Input { ["naam"] = new Input { ["eq"] = "b" }, ["punten"] = new Input { ["gt"] = 4 } });

        Assert.Equal(2, _db.Statements.Count);
        Assert.Equal(_db.Statements[0], _db.Statements[1]);
        Assert.DoesNotContain("'aa'", _db.Statements[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_filter_asks_nothing()
        => Assert.Equal(_rows.Count, InDatabase(new Input { ["naam"] = new Input(), ["or"] = Array.Empty<object?>() }).Count);

    [Theory]
    [InlineData("punten", "gt")]
    [InlineData("punten", "eq")]
    [InlineData("naam", "contains")]
    [InlineData("naam", "in")]
    [InlineData("score", "lt")]
    [InlineData("regels", "any")]
    [InlineData("regels", "some")]
    public void Null_is_refused_where_it_means_nothing(string field, string operation)
        => Assert.Equal(
            "HC0026",
            Assert.Throws<GraphQLException>(() => InDatabase(new Input { [field] = new Input { [operation] = null } }))
                .Errors.Single().Code);

    [Fact]
    public void Null_instead_of_a_filter_on_a_member_is_refused()
        => Assert.Equal(
            "HC0026", Assert.Throws<GraphQLException>(() => InDatabase(new Input { ["woning"] = null })).Errors.Single().Code);

    private List<int> InDatabase(Input input) => FilterCases.InDatabase(_db, input);

    private List<int> InMemory(Input input) => FilterCases.InMemory(_rows, input);
}
