using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Tests.Execution;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class MutationConventionTests
{
    [Fact]
    public void Mutations_print_as_approved()
        => Approval.Matches(TestSchema.Print(Schema), "mutaties.graphql");

    [Theory]
    [InlineData("hernoem(input: { id: 1, naam: \"B\" }) { dossier { naam } errors { __typename } }", """{"hernoem":{"dossier":{"naam":"B"},"errors":null}}""")]
    [InlineData(
        "hernoem(input: { id: 2, naam: \"B\" }) { dossier { naam } errors { __typename ... on Error { message } ... on NietGevondenError { id } } }",
        """{"hernoem":{"dossier":null,"errors":[{"__typename":"NietGevondenError","message":"Dossier 2 bestaat niet.","id":2}]}}""")]
    [InlineData(
        "hernoem(input: { id: 1, naam: \"\" }) { errors { ... on OngeldigeNaam { message veld } } }",
        """{"hernoem":{"errors":[{"message":"leeg","veld":"naam"}]}}""")]
    [InlineData("tel { int }", """{"tel":{"int":3}}""")]
    [InlineData("lijst { dossier { naam } }", """{"lijst":{"dossier":[{"naam":"A"},{"naam":"B"}]}}""")]
    [InlineData("query { dossier { naam } }", """{"query":{"dossier":[{"naam":"A"}]}}""")]
    [InlineData("sluit(input: { id: 1 }) { gesloten errors { __typename } }", """{"sluit":{"gesloten":true,"errors":null}}""")]
    [InlineData("sluit(input: { id: 2 }) { gesloten errors { __typename } }", """{"sluit":{"gesloten":null,"errors":[{"__typename":"NietGevondenError"}]}}""")]
    [InlineData("resultaat(input: { slaagt: true }) { string errors { __typename } }", """{"resultaat":{"string":"ja","errors":null}}""")]
    [InlineData("resultaat(input: { slaagt: false }) { string errors { ... on Error { message } } }", """{"resultaat":{"string":null,"errors":[{"message":"nee"}]}}""")]
    [InlineData("los(id: 1) { naam }", """{"los":{"naam":"A"}}""")]
    [InlineData(
        "allebei { errors { __typename ... on Error { message } } }",
        """{"allebei":{"errors":[{"__typename":"NietGevondenError","message":"Dossier 1 bestaat niet."},{"__typename":"NietGevondenError","message":"Dossier 2 bestaat niet."}]}}""")]
    public async Task A_declared_error_becomes_part_of_the_payload(string mutation, string expected)
        => Assert.Equal(
            $$"""{"data":{{expected}}}""",
            await TestSchema.Executor(Schema).RunAsync($"mutation {{ {mutation} }}"));

    [Fact]
    public async Task An_exception_that_is_not_declared_fails_the_field()
    {
        var answer = await TestSchema.Executor(Schema).RunAsync("mutation { tel: faal { boolean } }");

        Assert.Contains("Unexpected Execution Error", answer, StringComparison.Ordinal);
        Assert.Contains("\"data\":null", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_matched_by_its_exact_type()
    {
        var answer = await TestSchema.Executor(Schema).RunAsync("mutation { afgeleid { boolean errors { __typename } } }");

        Assert.Contains("Unexpected Execution Error", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mutation_may_answer_the_errors_of_the_platform()
    {
        void Platform(IRequestExecutorBuilder schema)
        {
            Schema(schema);
            schema.Services.AddSingleton(new MutationErrorTypes { Types = [typeof(InvalidOperationException)] });
        }

        Assert.Equal(
            "union TelError = InvalidOperationError",
            TestSchema.PrintType(Platform, "TelError"));
        Assert.Equal(
            """{"data":{"faal":{"errors":[{"message":"stuk"}]}}}""",
            await TestSchema.Executor(Platform).RunAsync("mutation { faal { errors { ... on Error { message } } } }"));
    }

    [Theory]
    [InlineData("hernoem(input: { id: 1, naam: \"B\" }) { dossier { naam } }", true)]
    [InlineData("hernoem(input: { id: 2, naam: \"B\" }) { dossier { naam } }", false)]
    [InlineData("resultaat(input: { slaagt: true }) { string }", true)]
    [InlineData("resultaat(input: { slaagt: false }) { string }", false)]
    public async Task An_error_undoes_the_work_of_the_mutation(string mutation, bool isKept)
    {
        var log = new List<bool>();
        await TestSchema.Executor(schema =>
        {
            Schema(schema);
            schema.Services.AddScoped<IMutationScope>(_ => new Scope(log));
        }).RunAsync($"mutation {{ {mutation} }}");

        Assert.Equal([isKept], log);
    }

    [Fact]
    public void Only_chosen_mutations_follow_the_conventions_when_not_all_do()
    {
        var type = TestSchema.PrintType(
            schema => schema.AddQueryType<Query>().AddMutationType<Mutation>().AddMutationConventions(applyToAllMutations: false),
            "Mutation");

        Assert.Contains("  tel: Int!", type, StringComparison.Ordinal);
        Assert.Contains("  hernoem(input: HernoemInput!): HernoemPayload!", type, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_can_be_chosen()
    {
        var sdl = TestSchema.Print(schema => schema.AddQueryType<Query>().AddMutationType<EigenNamen>().AddMutationConventions(
            new MutationConventionOptions { InputArgumentName = "invoer", PayloadErrorsFieldName = "fouten", PayloadTypeNamePattern = "{MutationName}Resultaat" }));

        Assert.Contains("maak(invoer: MaakVan!): MaakResultaat!", sdl, StringComparison.Ordinal);
        Assert.Contains("type MaakResultaat {\n  gemaakt: String\n  fouten: [MaakFout!]\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type DuurError implements Fout {\n  message: String!\n  prijs: Int!\n}", TestSchema.Print(schema => schema
            .AddQueryType<Query>().AddMutationType<EigenNamen>().AddMutationConventions().AddErrorInterfaceType<IFout>()), StringComparison.Ordinal);
    }

    private static void Schema(IRequestExecutorBuilder schema)
        => schema.AddQueryType<Query>().AddMutationType<Mutation>().AddMutationConventions();

    public class Query
    {
        public string Versie => "1";
    }

    public record Dossier(string Naam);

    public class NietGevondenException(int id) : Exception($"Dossier {id} bestaat niet.")
    {
        public int Id => id;
    }

    public class AfgeleideException() : NietGevondenException(9);

    public class OngeldigeNaam
    {
        private OngeldigeNaam(string message) => Message = message;

        public string? Message { get; }

        public string Veld => "naam";

        public static OngeldigeNaam CreateErrorFrom(FormatException exception) => new(exception.Message);
    }

    public record Nee(string Message);

    public record SluitPayload(bool Gesloten);

    [GraphQLName("Fout")]
    public interface IFout
    {
        string Message { get; }
    }

    public class DuurException : Exception
    {
        public int Prijs => 3;
    }

    public class EigenNamen
    {
        [Error<DuurException>]
        [UseMutationConvention(InputTypeName = "MaakVan", PayloadFieldName = "gemaakt", PayloadErrorTypeName = "MaakFout")]
        public string Maak(int aantal) => $"{aantal}";
    }

    public class Mutation
    {
        [Error(typeof(NietGevondenException))]
        [Error<OngeldigeNaam>]
        public Dossier Hernoem(int id, string naam)
            => id != 1 ? throw new NietGevondenException(id) : naam.Length == 0 ? throw new FormatException("leeg") : new Dossier(naam);

        public async Task<int> TelAsync(CancellationToken cancellationToken)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return 3;
        }

        public IQueryable<Dossier> Lijst() => new[] { new Dossier("A"), new Dossier("B") }.AsQueryable();

        public IEnumerable<Dossier> Query()
        {
            yield return new Dossier("A");
        }

        [Error<NietGevondenException>]
        public SluitPayload Sluit(SluitInput input) => input.Id == 1 ? new SluitPayload(true) : throw new NietGevondenException(input.Id);

        public async Task<FieldResult<string, Nee>> ResultaatAsync(bool slaagt)
        {
            await Task.Yield();
            return slaagt ? "ja" : new Nee("nee");
        }

        [UseMutationConvention(Disable = true)]
        public Dossier Los(int id) => new(id == 1 ? "A" : "B");

        public bool Faal() => throw new InvalidOperationException("stuk");

        [Error<NietGevondenException>]
        public bool Afgeleid() => throw new AfgeleideException();

        [Error<NietGevondenException>]
        public bool Allebei() => throw new AggregateException(new NietGevondenException(1), new NietGevondenException(2));
    }

    public record SluitInput(int Id);

    private sealed class Scope(List<bool> log) : IMutationScope
    {
        public async ValueTask RunAsync(IServiceProvider requestServices, Func<ValueTask<bool>> resolve, CancellationToken cancellationToken)
        {
            try
            {
                log.Add(await resolve());
            }
            catch
            {
                log.Add(false);
                throw;
            }
        }
    }
}
