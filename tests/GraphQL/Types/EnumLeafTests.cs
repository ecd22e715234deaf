using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

/// <summary>Values of enums are written by name, whatever number stands for them and however wide it is.</summary>
public sealed class EnumLeafTests
{
    [Fact]
    public async Task An_enum_over_any_kind_of_number_is_written_by_name()
        => Assert.Equal(
            """{"data":{"rij":{"gewoon":"MIN","klein":"GROOT","getekend":"MIN","lang":"GROOT","zonderTeken":"GROOT","misschien":"MIN","niet":null}}}""",
            await Executor().RunAsync("{ rij { gewoon klein getekend lang zonderTeken misschien niet } }"));

    [Fact]
    public async Task A_number_without_a_name_is_an_error()
    {
        var answer = await Executor().RunAsync("{ rij { onbekend } }");

        Assert.Contains("\"errors\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"rij\",\"onbekend\"]", answer, StringComparison.Ordinal);
    }

    private static Leefbaarheid.GraphQL.Execution.RequestExecutor Executor() => TestSchema.Executor(schema => schema.AddQueryType<Vraag>());

    public enum Gewoon
    {
        Nul,
        Min = -7,
    }

    public enum Klein : byte
    {
        Nul,
        Groot = 250,
    }

    public enum Getekend : sbyte
    {
        Nul,
        Min = -3,
    }

    public enum Lang : long
    {
        Nul,
        Groot = long.MaxValue,
    }

    public enum ZonderTeken : uint
    {
        Nul,
        Groot = uint.MaxValue,
    }

    public sealed class Vraag
    {
        public Rij Rij => new();
    }

    public sealed class Rij
    {
        public Gewoon Gewoon { get; } = Gewoon.Min;

        public Klein Klein { get; } = Klein.Groot;

        public Getekend Getekend { get; } = Getekend.Min;

        public Lang Lang { get; } = Lang.Groot;

        public ZonderTeken ZonderTeken { get; } = ZonderTeken.Groot;

        public Gewoon? Misschien { get; } = Gewoon.Min;

        public Gewoon? Niet { get; }

        public Gewoon Onbekend { get; } = (Gewoon)99;
    }
}
