using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

/// <summary>The names and the layout that Hot Chocolate 15 gives a schema, one rule per line.</summary>
public sealed class SchemaNameTests
{
    private static readonly string Sdl = TestSchema.Print(Schema);

    [Theory]
    [InlineData("schema {\n  query: Query\n  mutation: Mutation\n}\n", "the schema comes first")]
    [InlineData("  dieren(\"Returns the first _n_ elements from the list.\" first: Int \"Returns the elements in the list that come after the specified cursor.\" after: String "
        + "\"Returns the last _n_ elements from the list.\" last: Int \"Returns the elements in the list that come before the specified cursor.\" before: String "
        + "where: DierFilterInput order: [DierSortInput!]): DierenConnection", "a connection is named by its field and nullable; arguments stand apart by a space")]
    [InlineData("  vooruit(\"Returns the first _n_ elements from the list.\" first: Int "
        + "\"Returns the elements in the list that come after the specified cursor.\" after: String): EigenNaamConnection", "a name given stands; without going backwards there is no last")]
    [InlineData("  stapel(skip: Int take: Int): StapelCollectionSegment", "a segment is named by its field")]
    [InlineData("\"A connection to a list of items.\"\ntype DierenConnection {\n  \"Information to aid in pagination.\"\n  pageInfo: PageInfo!\n  \"A list of edges.\"\n"
        + "  edges: [DierenEdge!]\n  \"A flattened list of the nodes.\"\n  nodes: [Dier!]\n  \"Identifies the total count of items in the connection.\"\n  totalCount: Int!", "connections")]
    [InlineData("\"An edge in a connection.\"\ntype DierenEdge {\n  \"A cursor for use in pagination.\"\n  cursor: String!\n  \"The item at the end of the edge.\"\n  node: Dier!\n}", "edges")]
    [InlineData("\"Information about pagination in a connection.\"\ntype PageInfo {\n  \"Indicates whether more edges exist following the set defined by the clients arguments.\"\n"
        + "  hasNextPage: Boolean!\n  \"Indicates whether more edges exist prior the set defined by the clients arguments.\"\n  hasPreviousPage: Boolean!\n"
        + "  \"When paginating backwards, the cursor to continue.\"\n  startCursor: String\n  \"When paginating forwards, the cursor to continue.\"\n  endCursor: String\n}", "page info")]
    [InlineData("\"A segment of a collection.\"\ntype StapelCollectionSegment {\n  \"Information to aid in pagination.\"\n  pageInfo: CollectionSegmentInfo!\n"
        + "  \"A flattened list of the items.\"\n  items: [Dier!]\n", "segments")]
    [InlineData("input DierFilterInput {\n  and: [DierFilterInput!]\n  or: [DierFilterInput!]\n  naam: StringOperationFilterInput\n  soort: SoortOperationFilterInput\n"
        + "  misschien: NullableOfSoortOperationFilterInput\n  gewicht: IntOperationFilterInput\n  chip: UuidOperationFilterInput\n  geboren: LocalDateOperationFilterInput\n"
        + "  gezien: DateTimeOperationFilterInput\n  tam: BooleanOperationFilterInput\n  namen: ListStringOperationFilterInput\n  jongen: ListFilterInputTypeOfDierFilterInput\n  baas: BaasFilterInput\n}", "filters by member")]
    [InlineData("input StringOperationFilterInput {\n  and: [StringOperationFilterInput!]\n  or: [StringOperationFilterInput!]\n  eq: String\n  neq: String\n  contains: String\n"
        + "  ncontains: String\n  in: [String]\n  nin: [String]\n  startsWith: String\n  nstartsWith: String\n  endsWith: String\n  nendsWith: String\n}", "filters of text")]
    [InlineData("input IntOperationFilterInput {\n  eq: Int\n  neq: Int\n  in: [Int]\n  nin: [Int]\n  gt: Int\n  ngt: Int\n  gte: Int\n  ngte: Int\n  lt: Int\n  nlt: Int\n  lte: Int\n  nlte: Int\n}", "filters of what has an order")]
    [InlineData("input SoortOperationFilterInput {\n  eq: Soort\n  neq: Soort\n  in: [Soort!]\n  nin: [Soort!]\n}", "filters of enums")]
    [InlineData("input NullableOfSoortOperationFilterInput {\n  eq: Soort\n  neq: Soort\n  in: [Soort", "filters of enums that may be null")]
    [InlineData("input BooleanOperationFilterInput {\n  eq: Boolean\n  neq: Boolean\n}", "filters of truth")]
    [InlineData("input ListStringOperationFilterInput {\n  all: StringOperationFilterInput\n  none: StringOperationFilterInput\n  some: StringOperationFilterInput\n  any: Boolean\n}", "filters of lists of values")]
    [InlineData("input ListFilterInputTypeOfDierFilterInput {\n  all: DierFilterInput\n  none: DierFilterInput\n  some: DierFilterInput\n  any: Boolean\n}", "filters of lists of objects")]
    [InlineData("input DierSortInput {\n  naam: SortEnumType\n  soort: SortEnumType\n  misschien: SortEnumType\n  gewicht: SortEnumType\n  chip: SortEnumType\n  geboren: SortEnumType\n"
        + "  gezien: SortEnumType\n  tam: SortEnumType\n  baas: BaasSortInput\n}", "orders leave lists out")]
    [InlineData("enum SortEnumType {\n  ASC\n  DESC\n}", "directions")]
    [InlineData("enum Soort {\n  HOND\n  KAT_ACHTIG\n  AB_DIER\n  al_eigen\n}", "enum values")]
    [InlineData("  adopteer(input: AdopteerInput!): AdopteerPayload!", "mutations take one input and give a payload")]
    [InlineData("input AdopteerInput {\n  naam: String!\n  nieuw: BaasInput\n}", "inputs of mutations, and of types used as output too")]
    [InlineData("type AdopteerPayload {\n  dier: Dier\n  errors: [AdopteerError!]\n}", "payloads")]
    [InlineData("union AdopteerError = AlWegError", "errors of a mutation")]
    [InlineData("interface Error {\n  message: String!\n}", "the interface of errors")]
    [InlineData("type AlWegError implements Error {\n  message: String!\n}", "errors are named by their exceptions")]
    [InlineData("input KeuzeInput @oneOf {\n  een: String\n  twee: Int\n}", "one of several fields")]
    [InlineData("  lijst(getallen: [Int!]! = [  ]", "an empty list as default")]
    [InlineData("type PaarOfDierAndBaas {", "generic types")]
    [InlineData("  ipAdres: String!\n", "a leading run of capitals is lowered")]
    [InlineData("  oud: String! @deprecated(reason: \"Gebruik naam.\")\n", "deprecation")]
    [InlineData("scalar UUID @specifiedBy(url: \"https:\\/\\/tools.ietf.org\\/html\\/rfc4122\")", "addresses are escaped")]
    [InlineData("directive @specifiedBy", "directives of the specification are printed where they are used")]
    public void A_name_is_what_Hot_Chocolate_makes_of_it(string expected, string rule)
        => Assert.True(Sdl.Contains(expected, StringComparison.Ordinal), $"{rule}:\n{expected}\n\nnot in\n\n{Sdl}");

    [Fact]
    public void Kinds_come_in_a_fixed_order_and_types_by_name()
    {
        string[] kinds = [.. Sdl.Split("\n\n").Select(definition => definition.Split('\n')
            .First(line => line.Length > 0 && line[0] != '"')
            .Split(' ', '(')[0])];
        string[] order = ["schema", "interface", "type", "union", "input", "enum", "directive", "scalar"];

        Assert.Equal(kinds.OrderBy(kind => Array.IndexOf(order, kind)), kinds);
        string[] types = [.. Sdl.Split('\n').Where(line => line.StartsWith("type ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1])];
        Assert.Equal(types.Order(StringComparer.Ordinal), types);
    }

    private static void Schema(IRequestExecutorBuilder schema) => schema
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddMutationConventions()
        .AddFiltering()
        .AddSorting();

    public enum Soort
    {
        Hond,
        KatAchtig,
        ABDier,

        [GraphQLName("al_eigen")]
        Anders,
    }

    public sealed record Baas(string Naam);

    public sealed record Paar<TEen, TTwee>(TEen Een, TTwee Twee);

    public sealed class Dier
    {
        public required string Naam { get; set; }

        public Soort Soort { get; set; }

        public Soort? Misschien { get; set; }

        public int Gewicht { get; set; }

        public Guid Chip { get; set; }

        public DateOnly Geboren { get; set; }

        public DateTimeOffset? Gezien { get; set; }

        public bool Tam { get; set; }

        public IReadOnlyList<string> Namen { get; set; } = [];

        public IReadOnlyList<Dier> Jongen { get; set; } = [];

        public Baas? Baas { get; set; }

        public string GetIPAdres() => "";

        [GraphQLDeprecated("Gebruik naam.")]
        public string GetOud() => Naam;
    }

    public sealed class Query
    {
        [UsePaging(IncludeTotalCount = true)]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Dier> GetDieren() => Enumerable.Empty<Dier>().AsQueryable();

        [UsePaging(ConnectionName = "EigenNaam", AllowBackwardPagination = false)]
        public IEnumerable<Dier> Vooruit => [];

        [UseOffsetPaging]
        public IEnumerable<Dier> Stapel => [];

        public string GetKeuze(Keuze keuze) => $"{keuze}";

        public string GetLijst([DefaultValue(new int[0])] int[] getallen) => $"{getallen.Length}";

        public Paar<Dier, Baas>? Paar => null;
    }

    [OneOf]
    public sealed record Keuze(string? Een, int? Twee);

    public sealed class AlWegException(string naam) : Exception($"{naam} is al weg.");

    public sealed class Mutation
    {
        [Error<AlWegException>]
        public Dier Adopteer(string naam, Baas? nieuw) => nieuw is null ? throw new AlWegException(naam) : new Dier { Naam = naam };
    }
}
