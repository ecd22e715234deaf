using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class OwnScalarTests
{
    [Fact]
    public void A_scalar_of_ones_own_stands_where_its_type_is_bound()
    {
        var sdl = TestSchema.Print(Schema);

        Assert.Contains("""
            "Four digits and two letters."
            scalar Postcode @specifiedBy(url: "https:\/\/example.org\/postcode")
            """.ReplaceLineEndings("\n"), sdl, StringComparison.Ordinal);
        Assert.Contains("  postcode(in: Postcode!): Postcode!\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  als(in: Postcode!): String!\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  rij(in: [Postcode]): [Postcode]!\n", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postcode(in: \"1234ab\")", "\"1234 AB\"")]
    [InlineData("rij(in: [\"1234ab\", null])", "[\"1234 AB\",null]")]
    [InlineData("als(in: \"9999zz\")", "\"9999ZZ\"")]
    [InlineData("misschien", "null")]
    public async Task Its_values_are_read_and_written_by_it(string field, string expected)
        => Assert.Equal($$$"""{"data":{"veld":{{{expected}}}}}""", await TestSchema.Executor(Schema).RunAsync($"{{ veld: {field} }}"));

    [Fact]
    public async Task Variables_are_read_as_literals_are()
    {
        const string document = "query($p: Postcode!) { postcode(in: $p) }";

        Assert.Equal("""{"data":{"postcode":"1234 AB"}}""", await TestSchema.Executor(Schema).RunAsync(document, new { p = "1234ab" }));
        Assert.Contains("got invalid value", await TestSchema.Executor(Schema).RunAsync(document, new { p = "12" }), StringComparison.Ordinal);
        Assert.Contains("got invalid value", await TestSchema.Executor(Schema).RunAsync(document, new { p = 12 }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ postcode(in: \"12\") }")]
    [InlineData("{ postcode(in: 12) }")]
    [InlineData("{ postcode(in: true) }")]
    public async Task A_literal_that_is_none_of_its_values_is_refused(string document)
        => Assert.StartsWith("{\"errors\":", await TestSchema.Executor(Schema).RunAsync(document), StringComparison.Ordinal);

    [Fact]
    public async Task A_value_that_is_none_of_its_values_is_an_error_of_the_field()
        => Assert.Contains("\"data\":{\"kapot\":null}", await TestSchema.Executor(Schema).RunAsync("{ kapot }"), StringComparison.Ordinal);

    [Fact]
    public async Task A_type_of_ones_own_goes_through_the_scalar_it_is_bound_to()
    {
        const string id = "0f8fad5b-d9cb-469f-a165-70867728950e";

        Assert.Contains("  sleutel(id: UUID!): UUID!\n", TestSchema.PrintType(Schema, "Query"), StringComparison.Ordinal);
        Assert.Equal(
            $$$$"""{"data":{"sleutel":"{{{{id}}}}","sleutels":["{{{{id}}}}"],"houder":{"id":"{{{{id}}}}"}}}""",
            await TestSchema.Executor(Schema).RunAsync($"{{ sleutel(id: \"{id}\") sleutels(ids: [\"{id}\"]) houder(in: {{ id: \"{id}\" }}) {{ id }} }}"));
    }

    [Fact]
    public void A_type_can_be_bound_by_the_name_of_a_scalar()
        => Assert.Contains("  getal: Long!\n", TestSchema.PrintType(schema => schema.AddQueryType<Gebonden>().BindRuntimeType<int>("Long"), "Query"), StringComparison.Ordinal);

    [Fact]
    public void Two_scalars_of_one_name_are_an_error_in_the_schema()
        => Assert.Contains(
            "`Postcode` is claimed twice",
            Assert.Throws<SchemaException>(() => TestSchema.Build(schema => { Schema(schema); schema.AddType<NogEen>(); })).Message,
            StringComparison.Ordinal);

    private static void Schema(IRequestExecutorBuilder schema) => schema
        .AddQueryType<Query>()
        .AddType<PostcodeType>()
        .BindRuntimeType<Sleutel, UuidType>()
        .AddTypeConverter<Sleutel, Guid>(sleutel => sleutel.Waarde)
        .AddTypeConverter<Guid, Sleutel>(waarde => new Sleutel(waarde));

    public readonly record struct Postcode(string Tekst);

    public readonly record struct Sleutel(Guid Waarde);

    public sealed record Houder(Sleutel Id);

    public class PostcodeType : ScalarType<Postcode, StringValueNode>
    {
        public PostcodeType()
            : base("Postcode", BindingBehavior.Implicit)
        {
            Description = "Four digits and two letters.";
            SpecifiedBy = new Uri("https://example.org/postcode");
        }

        public override IValueNode ParseResult(object? resultValue) => resultValue switch
        {
            null => NullValueNode.Default,
            string text => new StringValueNode(text),
            Postcode postcode => ParseValue(postcode),
            _ => throw new SerializationException("No postcode.", this),
        };

        public override bool TrySerialize(object? runtimeValue, out object? resultValue)
        {
            resultValue = runtimeValue is Postcode { Tekst: { Length: 6 } tekst } ? $"{tekst[..4]} {tekst[4..]}" : null;
            return runtimeValue is null || resultValue is not null;
        }

        protected override bool IsInstanceOfType(StringValueNode valueSyntax) => valueSyntax.Value.Length == 6;

        protected override Postcode ParseLiteral(StringValueNode valueSyntax)
            => valueSyntax.Value[..4].All(char.IsAsciiDigit)
                ? new Postcode(valueSyntax.Value.ToUpperInvariant())
                : throw new SerializationException("No postcode.", this);

        protected override StringValueNode ParseValue(Postcode runtimeValue) => new(runtimeValue.Tekst);
    }

    public sealed class NogEen : PostcodeType;

    public sealed class Query
    {
        public Postcode GetPostcode(Postcode @in) => @in;

        public IEnumerable<Postcode?> GetRij(IReadOnlyList<Postcode?>? @in) => @in ?? [];

        public string GetAls([GraphQLType<NonNullType<PostcodeType>>] Postcode @in) => @in.Tekst;

        public Postcode? Misschien => null;

        public Postcode? Kapot => new Postcode("te lang om waar te zijn");

        public Sleutel GetSleutel(Sleutel id) => id;

        public IReadOnlyList<Sleutel> GetSleutels(IReadOnlyList<Sleutel> ids) => ids;

        public Houder GetHouder(Houder @in) => @in;
    }

    [GraphQLName("Query")]
    public sealed class Gebonden
    {
        public int Getal => 1;
    }
}
