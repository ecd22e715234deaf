using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Limits;
using Leefbaarheid.GraphQL.Tests.TypeSystem;
using Leefbaarheid.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>
/// A request of twice the size may cost twice as much, not four times. Counted in bytes that are allocated: unlike time, they are the same
/// in every run. Limits of size are off, so that what keeps the cost down is the code.
/// </summary>
public sealed class LinearityTests
{
    private const double MostGrowth = 2.6;

    private static readonly LimitSettings s_unlimited = new()
    {
        Limits = new RequestLimits(),
        Parser = new ParserOptions { MaxTokens = int.MaxValue, MaxFields = int.MaxValue },
    };

    public static TheoryData<string> Kinds => [.. Documents.Keys];

    private static Dictionary<string, Func<int, string>> Documents { get; } = new(StringComparer.Ordinal)
    {
        ["fields"] = count => $"{{ {Many(count, index => $"a{index}: hello ")} }}",
        ["the same field"] = count => $"{{ {Many(count, _ => "hello ")} }}",
        ["unknown fields"] = count => $"{{ {Many(count, index => $"unknown{index} ")} }}",
        ["unknown types"] = count => $"query ({Many(count, index => $"$v{index}: Nodx ")}) {{ hello }}",
        ["unused variables"] = count => $"query ({Many(count, index => $"$v{index}: Int ")}) {{ hello }}",
        ["used variables"] = count => $"query ({Many(count, index => $"$v{index}: Any ")}) {{ any(value: [{Many(count, index => $"$v{index} ")}]) }}",
        ["arguments"] = count => $"{{ echo({Many(count, index => $"a{index}: 1 ")}) }}",
        ["input fields"] = count => $"{{ save(thing: {{name: \"x\" {Many(count, index => $"a{index}: 1 ")}}}) }}",
        ["spreads"] = count => $"{{ node {{ {Many(count, index => $"...F{index} ")} }} }}",
        ["directives"] = count => $"{{ hello {Many(count, _ => "@skip(if: false) ")} }}",
        ["operations"] = count => $"{Many(count, index => $"query Q{index} {{ hello }} ")}",
        ["list items"] = count => $"{{ sum(of: [{Many(count, _ => "1 ")}]) }}",
        ["lines of a block string"] = count => $"{{ echo(text: \"\"\"{Many(count, index => "\n" + new string(' ', index % 5) + "x")}\"\"\") }}",
        ["escapes of a string"] = count => $"{{ echo(text: \"{Many(count, _ => "\\u0041")}\") }}",
        ["digits of a number"] = count => $"{{ echo(amount: {new string('9', count)}e{new string('9', count)}) }}",
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_the_document_is_at_most_about_twice_the_work(string kind)
    {
        var schema = TestSchema.Build(builder => builder.AddQueryType<Query>().AddType<Left>().AddType<Right>().AddFiltering().AddSorting());
        var loader = new DocumentLoader(schema, s_unlimited);
        var (once, twice) = (Documents[kind](1500), Documents[kind](3000));
        loader.Load(once);
        loader.Load(twice);

        var (small, large) = (Allocated(() => loader.Load(once)), Allocated(() => loader.Load(twice)));

        Assert.True(large <= small * MostGrowth, $"{small} bytes became {large}.");
    }

    [Fact]
    public void Twice_the_variables_are_at_most_about_twice_the_work()
    {
        var schema = TestSchema.Build(builder => builder.AddQueryType<Query>().AddType<Left>().AddType<Right>().AddFiltering().AddSorting());
        Coerce(schema, 500)();
        var (small, large) = (Allocated(Coerce(schema, 1000)), Allocated(Coerce(schema, 2000)));

        Assert.True(large <= small * MostGrowth, $"{small} bytes became {large}.");
    }

    private static Action Coerce(GraphQLSchema schema, int count)
    {
        var document = Parser.Parse($"query ({Many(count, index => $"$v{index}: Int ")}) {{ hello }}", s_unlimited.Parser);
        var definitions = ((OperationDefinitionNode)document.Definitions[0]).Variables;
        var json = JsonSerializer.SerializeToElement(Enumerable.Range(0, count).ToDictionary(index => $"v{index}", index => index, StringComparer.Ordinal));
        return () => VariableCoercion.Coerce(schema, definitions, json, s_unlimited.Validation);
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Many(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
