using GreenDonut;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class DataLoaderTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_objects_of_a_level_load_in_one_batch(bool asynchronous)
    {
        var batches = new Batches { IsAsynchronous = asynchronous };

        var response = await Schema(batches).ExecuteAsync("{ list { name } other: list { name } }");

        Assert.Equal("""{"data":{"list":[{"name":"n1"},{"name":"n2"},{"name":"n3"}],"other":[{"name":"n1"},{"name":"n2"},{"name":"n3"}]}}""", response);
        Assert.Equal(["names 1,2,3"], batches.Log);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Loads_that_follow_on_loads_batch_too(bool asynchronous)
    {
        var batches = new Batches { IsAsynchronous = asynchronous };

        Assert.Equal(
            """{"data":{"list":[{"twice":"nn1"},{"twice":"nn2"},{"twice":"nn3"}]}}""",
            await Schema(batches).ExecuteAsync("{ list { twice } }"));
        Assert.Equal(["names 1,2,3", "names n1,n2,n3"], batches.Log);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Loaders_that_load_through_loaders_batch_too(bool asynchronous)
    {
        var batches = new Batches { IsAsynchronous = asynchronous };

        Assert.Equal(
            """{"data":{"list":[{"title":"title of n1","lengths":[2,1]},{"title":"title of n2","lengths":[2,2]},{"title":"title of n3","lengths":[]}]}}""",
            await Schema(batches).ExecuteAsync("{ list { title lengths } }"));
        Assert.Equal(["lengths 1,2,3", "names 1,2,3", "titles 1,2,3"], batches.Log.Order(StringComparer.Ordinal).ToList());
    }

    [Fact]
    public async Task Objects_behind_getters_belong_to_the_batch_of_their_parents()
    {
        var batches = new Batches();

        await Schema(batches).ExecuteAsync("{ list { children { name } name } }");

        Assert.Equal(["names 11,12,1,21,22,2,31,32,3"], batches.Log);
    }

    [Fact]
    public async Task Objects_behind_resolvers_are_a_batch_of_their_own()
    {
        var batches = new Batches();
        var schema = Schema(batches).Value("Node", "found", "[Node!]!", context => new[] { context.Parent<string>() + "1" });

        await schema.ExecuteAsync("{ list { found { name } name } }");

        Assert.Equal(["names 1,2,3", "names 11,21,31"], batches.Log);
    }

    [Fact]
    public async Task A_failing_batch_is_the_error_of_every_field_that_waits_for_it()
    {
        var batches = new Batches { Failure = new HotChocolate.GraphQLException("stuk") };

        var response = await Schema(batches).ExecuteAsync("{ list { name } }");

        Assert.Equal(3, response.Split("\"stuk\"").Length - 1);
        Assert.EndsWith("""
            "data":{"list":[{"name":null},{"name":null},{"name":null}]}}
            """, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_is_cut_at_its_maximum_size()
    {
        var batches = new Batches();
        var schema = Schema(batches);
        schema.Services.AddScoped(_ => new DataLoaderOptions { MaxBatchSize = 2 });

        await schema.ExecuteAsync("{ list { name } }");

        Assert.Equal(["names 1,2", "names 3"], batches.Log);
    }

    [Fact]
    public async Task Two_loaders_never_share_a_service_scope()
    {
        var batches = new Batches();

        await Schema(batches).ExecuteAsync("{ list { title lengths } }");

        Assert.Equal(3, batches.Scopes.Count);
    }

    [Fact]
    public async Task Outside_a_request_a_registered_loader_works_as_well()
    {
        var services = new ServiceCollection().AddSingleton(new Batches()).AddScoped<Scope>().AddDataLoader<NameLoader>().BuildServiceProvider();
        using var scope = services.CreateScope();

        Assert.Equal("n5", await scope.ServiceProvider.GetRequiredService<NameLoader>().LoadAsync("5", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_value_put_in_the_cache_is_not_loaded_and_a_removed_one_is_loaded_again()
    {
        var batches = new Batches();
        var loader = new NameLoader(batches, new Scope(), AutoBatchScheduler.Default, new DataLoaderOptions());
        loader.SetCacheEntry("1", "known");

        Assert.Equal("known", await loader.LoadAsync("1", TestContext.Current.CancellationToken));
        loader.RemoveCacheEntry("1");
        Assert.Equal("n1", await loader.LoadAsync("1", TestContext.Current.CancellationToken));
        Assert.Equal("n1", await loader.LoadAsync("1", TestContext.Current.CancellationToken));
        Assert.Equal(["names 1"], batches.Log);
    }

    [Fact]
    public async Task A_later_mutation_does_not_see_what_was_loaded_before_it()
    {
        var batches = new Batches();
        var schema = Schema(batches).Object("Mutation").Value("Mutation", "change", "Node", _ => "1");

        await schema.ExecuteAsync("mutation { a: change { name } b: change { name } }");

        Assert.Equal(["names 1", "names 1"], batches.Log);
    }

    private static SchemaDraft Schema(Batches batches)
    {
        var schema = new SchemaDraft().Object("Node")
            .Value("Query", "list", "[Node!]!", _ => new[] { "1", "2", "3" })
            .Getter("Node", "children", "[Node!]!", parent => new[] { parent + "1", parent + "2" })
            .Field("Node", "name", "String", async context =>
                await context.DataLoader<NameLoader>().LoadAsync(context.Parent<string>(), context.RequestAborted))
            .Field("Node", "twice", "String", async context =>
            {
                var loader = context.Service<NameLoader>();
                return await loader.LoadAsync((await loader.LoadAsync(context.Parent<string>(), context.RequestAborted))!, context.RequestAborted);
            })
            .Field("Node", "title", "String", async context =>
                await context.DataLoader<TitleLoader>().LoadAsync(context.Parent<string>(), context.RequestAborted))
            .Field("Node", "lengths", "[Int!]", async context =>
                await context.DataLoader<LengthLoader>().LoadAsync(context.Parent<string>(), context.RequestAborted));
        schema.Services.AddSingleton(batches).AddScoped<Scope>().AddDataLoader<NameLoader>();
        return schema;
    }

    private sealed class Scope;

    private sealed class Batches
    {
        public bool IsAsynchronous { get; init; }

        public Exception? Failure { get; init; }

        public List<string> Log { get; } = [];

        public HashSet<Scope> Scopes { get; } = [];

        public async Task RunAsync(string loader, Scope scope, IEnumerable<string> keys)
        {
            lock (Log)
            {
                Log.Add($"{loader} {string.Join(',', keys)}");
                Scopes.Add(scope);
            }

            if (IsAsynchronous)
                await Task.Yield();
            if (Failure is not null)
                throw Failure;
        }
    }

    private sealed class NameLoader(Batches batches, Scope scope, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<string, string>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            await batches.RunAsync("names", scope, keys);
            return keys.ToDictionary(key => key, key => "n" + key, StringComparer.Ordinal);
        }
    }

    private sealed class TitleLoader(Batches batches, Scope scope, NameLoader names, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<string, string>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            await batches.RunAsync("titles", scope, keys);
            var loaded = await names.LoadRequiredAsync(keys, cancellationToken);
            return keys.Zip(loaded).ToDictionary(pair => pair.First, pair => "title of " + pair.Second, StringComparer.Ordinal);
        }
    }

    private sealed class LengthLoader(Batches batches, Scope scope, IBatchScheduler scheduler, DataLoaderOptions options)
        : GroupedDataLoader<string, int>(scheduler, options)
    {
        protected override async Task<ILookup<string, int>> LoadGroupedBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            await batches.RunAsync("lengths", scope, keys);
            return new[] { ("1", 2), ("1", 1), ("2", 2), ("2", 2) }.ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        }
    }
}
