using HotChocolate;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class MutationTests
{
    [Fact]
    public async Task Root_fields_run_one_after_another_each_with_its_selection()
    {
        var log = new List<string>();
        var response = await Schema(log).ExecuteAsync("mutation { a: add(n: 1) { total late } b: add(n: 2) { total late } }");

        // The total is read from one shared object: the first answer shows it as it was then.
        Assert.Equal("""{"data":{"a":{"total":1,"late":1},"b":{"total":3,"late":3}}}""", response);
        Assert.Equal(["add 1", "late", "add 2", "late"], log);
    }

    [Fact]
    public async Task A_mutation_scope_encloses_the_resolver_but_not_the_selection()
    {
        var log = new List<string>();
        var schema = Schema(log);
        schema.Services.AddScoped<IMutationScope>(_ => new LoggedScope(log));

        await schema.ExecuteAsync("mutation { a: add(n: 1) { late } b: add(n: -1) { late } c: report { late } d: add(n: 1) { late } }");

        Assert.Equal(
            ["begin", "add 1", "commit", "late", "begin", "undo", "begin", "undo", "late", "begin", "add 1", "commit", "late"],
            log);
    }

    [Fact]
    public async Task A_null_in_a_non_null_root_field_ends_the_operation()
    {
        var log = new List<string>();
        var response = await Schema(log).ExecuteAsync("mutation { must { late } add(n: 1) { late } }");

        Assert.Equal("""{"errors":[{"message":"nee","locations":[{"line":1,"column":12}],"path":["must"]}],"data":null}""", response);
        Assert.Empty(log);
    }

    private static SchemaDraft Schema(List<string> log)
    {
        var counter = new Counter();
        var schema = new SchemaDraft().Object("Mutation").Object("Counter");
        return schema
            .Getter("Query", "one", "Int", _ => 1)
            .Field("Mutation", "add", "Counter", async context =>
            {
                await Task.Yield();
                var number = context.ArgumentValue<int>("n");
                if (number < 0)
                    throw new GraphQLException("negatief");
                log.Add($"add {number}");
                counter.Total += number;
                return counter;
            }, schema.Input("n", "Int!", typeof(int)))
            .Value("Mutation", "report", "Counter", context =>
            {
                context.ReportError("half");
                return counter;
            })
            .Value("Mutation", "must", "Counter!", _ => throw new GraphQLException("nee"))
            .Getter("Counter", "total", "Int", parent => ((Counter)parent).Total)
            .Field("Counter", "late", "Int", async context =>
            {
                await Task.Yield();
                log.Add("late");
                return context.Parent<Counter>().Total;
            });
    }

    private sealed class Counter
    {
        public int Total { get; set; }
    }

    private sealed class LoggedScope(List<string> log) : IMutationScope
    {
        public async ValueTask RunAsync(IServiceProvider requestServices, Func<ValueTask<bool>> resolve, CancellationToken cancellationToken)
        {
            log.Add("begin");
            var keep = false;
            try
            {
                keep = await resolve();
            }
            finally
            {
                log.Add(keep ? "commit" : "undo");
            }
        }
    }
}
