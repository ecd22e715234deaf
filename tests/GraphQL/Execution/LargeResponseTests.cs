using System.Buffers;
using System.Collections;
using System.IO.Pipelines;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Property = Leefbaarheid.GraphQL.Tests.Data.Properties.Property;

namespace Leefbaarheid.GraphQL.Tests.Execution;

/// <summary>A response that is written again while it is sent has the same bytes as one that was held, whatever fails in it.</summary>
public sealed class LargeResponseTests
{
    private const string Document =
        """
        query($diep: Boolean = true) {
          knoop { ...Alles kind { ...Alles moet { ...Alles later { ...Alles } } } rijen { ...Alles } ding { ... on Knoop { ...Alles } } }
          lijst { ...Alles }
          traag { ...Alles lui { ...Alles } gaten { later { naam } } }
        }
        fragment Alles on Knoop {
          __typename naam bijnaam getal breuk kleur woorden
          kind { naam getallen } moet { naam } lijst { naam breuk } gaten { naam kleur } lui { bijnaam naam } rijen { naam }
          ding @include(if: $diep) { naam }
        }
        """;

    private const string Strict = "{ moetLijst { getallen naam lui { naam breuk lijst { naam } } } }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public async Task A_response_in_steps_has_the_bytes_of_one_that_is_held(int held)
    {
        var seen = (InSteps: 0, WithErrors: 0, WithoutData: 0);
        await using var whole = Services(long.MaxValue);
        await using var stepped = Services(held);
        await Property.HoldsAsync(Trees(3), 300, async tree =>
        {
            await CheckAsync(tree, Document);
            await CheckAsync(tree, Strict);
        });

        // The cases are of all kinds: else they would show nothing.
        Assert.True(seen is { InSteps: > 15, WithErrors: > 10, WithoutData: > 5 }, seen.ToString());

        async Task CheckAsync(Tree tree, string document)
        {
            var (expected, _) = await RunAsync(whole, tree, inSteps: true, document);
            var (actual, isLarge) = await RunAsync(stepped, tree, inSteps: true, document);
            var (atOnce, _) = await RunAsync(stepped, tree, inSteps: false, document);

            Assert.Equal(expected, actual);
            Assert.Equal(expected, atOnce);
            if (isLarge)
            {
                seen.InSteps++;
                seen.WithErrors += expected.StartsWith("{\"errors\"", StringComparison.Ordinal) ? 1 : 0;
            }

            seen.WithoutData += expected.EndsWith("\"data\":null}", StringComparison.Ordinal) ? 1 : 0;
        }
    }

    [Fact]
    public async Task A_response_of_null_is_held_however_much_was_written_before()
    {
        await using var services = Services(held: 1000);
        var tree = new Tree([], 5_000, [.. Enumerable.Range(0, 30).Select(_ => new Tree([], 3_000, [])), new Tree([(0, Fault.Null)], 1, [])]);

        var (json, isLarge) = await RunAsync(services, tree, inSteps: true, "{ moetLijst { naam } }");

        Assert.False(isLarge);
        Assert.EndsWith("\"data\":null}", json, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"moetLijst\",30,\"naam\"]", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_takes_a_result_to_look_at_gets_it_whole()
    {
        await using var services = Services(held: 0);
        var executor = services.GetRequiredService<RequestExecutorResolver>().Executor;
        services.GetRequiredService<Root>().Tree = new Tree([], 10, []);

        await using var result = (OperationResult)await executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument("{ knoop { getal } }").SetServices(services).Build(), Cancellation);

        Assert.NotNull(result.Length);
        Assert.Equal("{\"data\":{\"knoop\":{\"getal\":3}}}", result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task The_data_of_a_large_result_can_be_looked_at_before_it_is_sent()
    {
        await using var services = Services(held: 0);
        await using var result = await ExecuteAsync(services, new Tree([], 10, []), "{ knoop { getal } }");

        Assert.Null(result.Length);
        Assert.Equal(3, Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(result.Data!["knoop"])["getal"]);
        Assert.Equal("{\"data\":{\"knoop\":{\"getal\":3}}}", result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task Mutations_are_written_once()
    {
        await using var services = Services(held: 0);
        await using var result = await ExecuteAsync(services, new Tree([], 10, []), "mutation { groei }");

        Assert.Equal("{\"data\":{\"groei\":11}}".Length, result.Length);
    }

    private static Gen<Tree> Trees(int depth)
        => from faults in Gen.Frequency(
               (4, Gen.Constant(Array.Empty<(int, Fault)>())),
               (1, Gen.Choose(0, 13).SelectMany(member => Gen.Elements(Fault.Null, Fault.Throw).Select(fault => new[] { (member, fault) }))))
           from length in Gen.Frequency((6, Gen.Choose(0, 20)), (1, Gen.Choose(100, 4_000)))
           from children in depth == 0 ? Gen.Constant(Array.Empty<Tree>()) : Gen.Choose(0, 4).SelectMany(count => Trees(depth - 1).ArrayOf(count))
           select new Tree(faults, length, children);

    private static ServiceProvider Services(long held)
    {
        var services = new ServiceCollection();
        services.AddSingleton<Root>();
        services.Configure<RequestLimits>(limits => limits.MaxHeldResponseBytes = held);
        services.AddGraphQLServer(disableDefaultSecurity: true).AddQueryType<Query>().AddMutationType<Mutation>().AddType<Knoop>();
        return services.BuildServiceProvider();
    }

    private static async Task<OperationResult> ExecuteAsync(ServiceProvider services, Tree tree, string document)
    {
        services.GetRequiredService<Root>().Tree = tree;
        var request = (OperationRequest)OperationRequestBuilder.New().SetDocument(document).SetServices(services).Build();
        request.IsSentAtOnce = true;
        return await services.GetRequiredService<RequestExecutorResolver>().Executor.ExecuteAsync(request, Cancellation);
    }

    private static async Task<(string Json, bool IsLarge)> RunAsync(ServiceProvider services, Tree tree, bool inSteps, string document)
    {
        await using var result = await ExecuteAsync(services, tree, document);
        Assert.True(result.Outcome == RequestOutcome.Executed, result.Errors?[0].Message);
        var isLarge = result.IsLarge;
        if (!inSteps)
        {
            var output = new ArrayBufferWriter<byte>();
            result.WriteTo(output);
            return (Encoding.UTF8.GetString(output.WrittenSpan), isLarge);
        }

        var stream = new MemoryStream();
        await result.WriteToAsync(PipeWriter.Create(stream), Cancellation);
        return (Encoding.UTF8.GetString(stream.ToArray()), isLarge);
    }

    public enum Fault
    {
        Null,
        Throw,
    }

    public enum Kleur
    {
        Rood,
        Blauw,
    }

    /// <param name="Faults">By number of the member.</param>
    /// <param name="Length">Of the texts.</param>
    public sealed record Tree((int Member, Fault Fault)[] Faults, int Length, Tree[] Children)
    {
        public override string ToString()
            => $"({string.Join(' ', Faults)} {Length} [{string.Join<Tree>(", ", Children)}])";
    }

    public sealed class Root
    {
        public Tree Tree { get; set; } = null!;
    }

    public sealed class Query
    {
        public Knoop? Knoop(Root root) => new(root.Tree);

        public IEnumerable<Knoop>? Lijst(Root root) => new Knoop(root.Tree).Lijst;

        public IEnumerable<Knoop> MoetLijst(Root root) => root.Tree.Children.Select(child => new Knoop(child));

        public async Task<Knoop?> TraagAsync(Root root)
        {
            await Task.Yield();
            return new Knoop(root.Tree).Kind;
        }
    }

    public sealed class Mutation
    {
        public int Groei(Root root) => root.Tree.Length + 1;
    }

    [InterfaceType]
    public interface IDing
    {
        string Naam { get; }
    }

    public sealed class Knoop(Tree tree) : IDing
    {
        private Once? _lui;
        private readonly Lazy<List<Knoop>> _children = new(() => [.. tree.Children.Select(child => new Knoop(child))]);

        public string Naam => Give(0, new string('n', tree.Length))!;

        public string? Bijnaam => Give(1, "é\"\n");

        public int Getal => FaultOf(2) == Fault.Throw ? throw new GraphQLException("stuk") : 3;

        public double Breuk => Give(3, "") is null ? double.NaN : 0.5;

        public Kleur Kleur => Give(4, "") is null ? (Kleur)99 : Kleur.Blauw;

        public IReadOnlyList<string> Woorden => [.. Enumerable.Repeat("w", tree.Length % 7), Give(5, "laatste")!];

        public int[]? Getallen => Give(6, new[] { 1, 2, 3 });

        public Knoop? Kind => Give(7, _children.Value.FirstOrDefault());

        public Knoop Moet => Give(8, _children.Value.LastOrDefault() ?? this)!;

        public ICollection<Knoop>? Lijst => Give(9, _children.Value);

        public Knoop?[] Gaten => [.. _children.Value.Select(child => child.FaultOf(10) == Fault.Null ? null : child), Give(10, this)];

        /// <summary>Not nullable, so that a failing item goes further up than its list.</summary>
        public IEnumerable<Knoop> Lui => _lui ??= new Once(Items());

        public IEnumerable<IReadOnlyList<Knoop?>?> Rijen => (List<IReadOnlyList<Knoop?>?>)[[.. _children.Value], Give(12, new List<Knoop?>()), [null]];

        public IDing? Ding => Give(13, _children.Value.FirstOrDefault());

        public async Task<Knoop?> LaterAsync()
        {
            await Task.Yield();
            return Give(11, _children.Value.LastOrDefault());
        }

        private Fault? FaultOf(int member)
        {
            foreach (var (faulty, fault) in tree.Faults)
            {
                if (faulty == member)
                    return fault;
            }

            return null;
        }

        private T? Give<T>(int member, T? value)
            where T : class
            => FaultOf(member) switch
            {
                Fault.Null => null,
                Fault.Throw => throw new GraphQLException("stuk"),
                _ => value,
            };

        private IEnumerable<Knoop> Items()
        {
            foreach (var child in _children.Value)
                yield return child;
            yield return Give(11, this)!;
        }

        /// <summary>A sequence that has nothing left when it is read again.</summary>
        private sealed class Once(IEnumerable<Knoop> items) : IEnumerable<Knoop>
        {
            private IEnumerable<Knoop> _left = items;

            public IEnumerator<Knoop> GetEnumerator()
            {
                var left = _left;
                _left = [];
                return left.GetEnumerator();
            }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
    }
}
