using GreenDonut;
using Leefbaarheid.GraphQL.Tests.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class DataLoaderStateTests
{
    [Theory]
    [InlineData("{ naam(id: 1) }", "\"NAAM 1\"")]
    [InlineData("{ namen(id: 2) }", "[\"naam 2\",\"naam 2\"]")]
    [InlineData("{ zonder(id: 3) }", "null")]
    public async Task A_batch_gets_the_state_of_its_loader(string document, string expected)
    {
        var answer = await TestSchema.Executor(schema => schema.AddQueryType<Query>().AddDataLoader<Namen>().AddDataLoader<Rijen>()).RunAsync(document);

        Assert.Contains($":{expected}}}}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_is_set_once_where_that_is_asked()
    {
        var loader = new Namen(AutoBatchScheduler.Default, new DataLoaderOptions());

        loader.TrySetState("a", 1).TrySetState("a", 2).SetState("b", 3);

        Assert.Equal(1, loader.ContextData["a"]);
        Assert.Equal(3, loader.GetOrSetState("b", _ => 4));
        Assert.Equal("c", loader.GetOrSetState("c", key => key));
    }

    public sealed record Schrijfwijze(bool Hoofdletters);

    public sealed class Query
    {
        public Task<string?> GetNaam(int id, Namen namen) => namen.SetState(new Schrijfwijze(true)).LoadAsync(id);

        public async Task<string[]?> GetNamen(int id, Rijen rijen) => await rijen.SetState("keer", 2).LoadAsync(id);

        public async Task<string?> GetZonder(int id, Namen namen) => await namen.LoadAsync(id);
    }

    public sealed class Namen(IBatchScheduler scheduler, DataLoaderOptions options) : StatefulBatchDataLoader<int, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(
            IReadOnlyList<int> keys,
            DataLoaderFetchContext<string> context,
            CancellationToken cancellationToken)
        {
            var capitals = context.GetRequiredState<Schrijfwijze>().Hoofdletters;
            return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => capitals ? $"NAAM {key}" : $"naam {key}"));
        }
    }

    public sealed class Rijen(IBatchScheduler scheduler, DataLoaderOptions options) : StatefulGroupedDataLoader<int, string>(scheduler, options)
    {
        protected override Task<ILookup<int, string>> LoadGroupedBatchAsync(
            IReadOnlyList<int> keys,
            DataLoaderFetchContext<string[]> context,
            CancellationToken cancellationToken)
            => Task.FromResult(keys
                .SelectMany(key => Enumerable.Repeat(key, context.GetStateOrDefault("keer", 1)))
                .ToLookup(key => key, key => $"naam {key}"));
    }
}
