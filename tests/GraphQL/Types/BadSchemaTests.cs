using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class BadSchemaTests
{
    private static readonly Dictionary<string, Action<IRequestExecutorBuilder>> s_schemas = new(StringComparer.Ordinal)
    {
        ["no query"] = schema => schema.AddMutationType<Goed>(),
        ["empty query"] = schema => schema.AddQueryType(),
        ["two queries"] = schema => schema.AddQueryType<Goed>().AddQueryType<Ander>(),
        ["orphan mutation"] = schema => schema.AddQueryType<Goed>().AddTypeExtension<Weesmutatie>(),
        ["not an extension"] = schema => schema.AddQueryType<Goed>().AddTypeExtension<Ander>(),
        ["same type name"] = schema => schema.AddQueryType<Goed>().AddType<Een.Zaak>().AddType<Twee.Zaak>(),
        ["same field name"] = schema => schema.AddQueryType<Goed>().AddTypeExtension<Dubbel>(),
        ["overloads"] = schema => schema.AddQueryType<Overladen>(),
        ["bad name"] = schema => schema.AddQueryType<SlechteNaam>(),
        ["bad argument name"] = schema => schema.AddQueryType<SlechtArgument>(),
        ["no member to replace"] = schema => schema.AddQueryType<Goed>().AddTypeExtension<Verkeerd>(),
        ["object argument"] = schema => schema.AddQueryType<ZonderType>(),
        ["abstract input"] = schema => schema.AddQueryType<AbstracteInvoer>(),
        ["input without constructor"] = schema => schema.AddQueryType<Onmaakbaar>(),
        ["endless input"] = schema => schema.AddQueryType<Eindeloos>(),
        ["one of non-null"] = schema => schema.AddQueryType<EenVan>(),
        ["empty union"] = schema => schema.AddQueryType<LegeUnie>(),
        ["bad default"] = schema => schema.AddQueryType<SlechteStandaard>(),
        ["unknown scalar"] = schema => schema.AddQueryType<OnbekendeScalar>(),
        ["conventions missing"] = schema => schema.AddQueryType<Goed>().AddMutationType<Fouten>(),
        ["error that cannot be made"] = schema => schema.AddQueryType<Goed>().AddMutationType<Fouten>().AddMutationConventions(),
        ["error without message"] = schema => schema.AddQueryType<Goed>().AddMutationType<Stil>().AddMutationConventions(),
        ["page without paging"] = schema => schema.AddQueryType<Bladzijde>(),
        ["wrong interface field"] = schema => schema.AddQueryType<Goed>().AddInterfaceType<IContract>().AddType<Contract>(),
        ["required and deprecated"] = schema => schema.AddQueryType<Verouderd>(),
        ["input twins"] = schema => schema.AddQueryType<Tweelinginvoer>(),
        ["payload twins"] = schema => schema.AddQueryType<Goed>().AddMutationType<Dubbelantwoord>().AddMutationConventions(),
        ["documentation nowhere"] = schema => schema.AddQueryType<Goed>()
            .ModifyOptions(options => options.ResolveXmlDocumentationFileName = _ => throw new SchemaException("Geen map met documentatie.")),
        ["enum twins"] = schema => schema.AddQueryType<Goed>().AddEnumType<Tweeling>(),
    };

    [Theory]
    [InlineData("no query", "AddQueryType()")]
    [InlineData("empty query", "`Query` has no fields")]
    [InlineData("two queries", "Goed", "Ander")]
    [InlineData("orphan mutation", "Weesmutatie", "AddMutationType()")]
    [InlineData("not an extension", "Ander", "[QueryType]")]
    [InlineData("same type name", "`Zaak`", "Een+Zaak", "Twee+Zaak", "assembly Leefbaarheid.GraphQL.Tests")]
    [InlineData("same field name", "`Goed.versie`", "Goed.Versie", "Dubbel.GetVersie", "[BindMember]")]
    [InlineData("overloads", "`Overladen.zoek` is declared twice")]
    [InlineData("bad name", "`a-b`", "SlechteNaam.Waarde")]
    [InlineData("bad argument name", "`1`", "parameter `getal`", "SlechtArgument.Waarde")]
    [InlineData("no member to replace", "Verkeerd.Waarde", "`Bestaatniet`", "`Goed`")]
    [InlineData("object argument", "ZonderType.Waarde", "parameter `wat`", "System.UIntPtr", "BindRuntimeType")]
    [InlineData("abstract input", "Vorm", "abstract")]
    [InlineData("input without constructor", "Gesloten", "constructor")]
    [InlineData("endless input", "`KringInput`", "requires itself")]
    [InlineData("one of non-null", "Keuze.Aantal", "`KeuzeInput`", "nullable")]
    [InlineData("empty union", "`Iets`", "no members")]
    [InlineData("bad default", "parameter `aantal`", "`Int!`")]
    [InlineData("unknown scalar", "Kleur")]
    [InlineData("conventions missing", "Fouten.Doe", "AddMutationConventions()")]
    [InlineData("error that cannot be made", "Goed", "Fouten.Doe", "CreateErrorFrom")]
    [InlineData("error without message", "Stilte", "`Message`")]
    [InlineData("page without paging", "Bladzijde.Lijst", "[UsePaging]")]
    [InlineData("wrong interface field", "`Contract.nummer`", "`String`", "`IContract`", "`Int!`")]
    [InlineData("required and deprecated", "`oud`", "`Verouderd.waarde`")]
    [InlineData("input twins", "`DubbelInput`", "two fields `naam`", "[GraphQLName]")]
    [InlineData("payload twins", "`DoePayload`", "two fields `errors`")]
    [InlineData("documentation nowhere", "Geen map met documentatie.")]
    [InlineData("enum twins", "Tweeling", "`FOO_BAR`")]
    public void A_schema_that_cannot_be_says_what_is_wrong_and_where(string schema, params string[] expected)
    {
        var message = Assert.Throws<SchemaException>(() => TestSchema.Build(s_schemas[schema])).Message;

        Assert.All(expected, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_extension_without_a_target_is_remarked_upon_but_does_no_harm()
    {
        var schema = TestSchema.Build(builder => builder.AddQueryType<Goed>().AddTypeExtension<Nergens>());

        Assert.Contains("Nergens", Assert.Single(schema.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mutation_type_that_nobody_fills_is_left_out()
        => Assert.Null(TestSchema.Build(builder => builder.AddQueryType<Goed>().AddMutationType()).Mutation);

    [Fact]
    public void Another_schema_beside_the_first_is_refused()
        => Assert.Throws<NotSupportedException>(() => new ServiceCollection().AddGraphQL("tweede"));

    public class Goed
    {
        public string Versie => "1";
    }

    public class Ander
    {
        public string Versie => "1";
    }

    [MutationType]
    public class Weesmutatie
    {
        public bool Doe() => true;
    }

    [QueryType]
    public class Dubbel
    {
        public string GetVersie() => "2";
    }

    [QueryType]
    public class Verkeerd
    {
        [BindMember("Bestaatniet")]
        public string Waarde => "1";
    }

    [ExtendObjectType("Nergens")]
    public class Nergens
    {
        public string Waarde => "1";
    }

    public class Overladen
    {
        public string Zoek() => "1";

        public string Zoek(string tekst) => tekst;
    }

    public class SlechteNaam
    {
        [GraphQLName("a-b")]
        public string Waarde => "1";
    }

    public class SlechtArgument
    {
        public int Waarde([GraphQLName("1")] int getal) => getal;
    }

    public class ZonderType
    {
        public string Waarde(nuint wat) => $"{wat}";
    }

    public abstract class Vorm
    {
        public string Naam { get; set; } = "";
    }

    public class AbstracteInvoer
    {
        public string Waarde(Vorm vorm) => vorm.Naam;
    }

    public class Gesloten
    {
        private Gesloten()
        {
        }

        public string Naam { get; set; } = "";
    }

    public class Onmaakbaar
    {
        public string Waarde(Gesloten vorm) => vorm.Naam;
    }

    public record Kring(Kring Volgende, int Nummer);

    public class Eindeloos
    {
        public bool Waarde(Kring kring) => kring is null;
    }

    [OneOf]
    public class Keuze
    {
        public string? Tekst { get; set; }

        public int Aantal { get; set; }
    }

    public class EenVan
    {
        public bool Waarde(Keuze keuze) => keuze is null;
    }

    [UnionType("Iets")]
    public interface IIets;

    public class LegeUnie
    {
        public IIets? Waarde => null;
    }

    public class SlechteStandaard
    {
        public int Waarde([DefaultValue("veel")] int aantal) => aantal;
    }

    public class OnbekendeScalar
    {
        [GraphQLType("Kleur!")]
        public string Waarde => "1";
    }

    public class Fouten
    {
        [Error<Goed>]
        public bool Doe() => true;
    }

    public class Stilte(InvalidOperationException exception)
    {
        public int Lengte => exception.Message.Length;
    }

    public class Stil
    {
        [Error<Stilte>]
        public bool Doe() => true;
    }

    public class Bladzijde
    {
        public Connection<string> Lijst() => new([], new ConnectionPageInfo(false, false, null, null));
    }

    public interface IContract
    {
        int Nummer { get; }
    }

    public class Contract : IContract
    {
        int IContract.Nummer => 1;

        public string? Nummer => null;
    }

    public class Verouderd
    {
        public int Waarde([GraphQLDeprecated("weg")] int oud) => oud;
    }

    public class Tweelinginvoer
    {
        public bool Waarde(DubbelInput invoer) => invoer is null;

        public class DubbelInput
        {
            public string Naam { get; set; } = "";

            [GraphQLName("naam")]
            public string Roepnaam { get; set; } = "";
        }
    }

    public class Dubbelantwoord
    {
        [Error<InvalidOperationException>]
        [UseMutationConvention(PayloadFieldName = "errors")]
        public bool Doe() => true;
    }

    public enum Tweeling
    {
        FooBar,
        FOO_BAR,
    }

    public static class Een
    {
        public record Zaak(string Naam);
    }

    public static class Twee
    {
        public record Zaak(string Naam);
    }
}
