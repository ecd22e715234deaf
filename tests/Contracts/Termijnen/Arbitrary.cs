using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Contracts.Tests.Termijnen;

/// <summary>What the properties are tried on.</summary>
internal static class Arbitrary
{
    private static readonly DateOnly Begin = new(2000, 1, 1);

    /// <summary>Days of this century's first half.</summary>
    public static Arbitrary<DateOnly> Dagen { get; } = Gen.Choose(0, 365 * 50).Select(Begin.AddDays).ToArbitrary();

    public static Arbitrary<int> Werkdagen { get; } = Gen.Choose(-250, 250).ToArbitrary();

    /// <summary>A calendar with some closing days, which may fall together with weekends and holidays.</summary>
    public static Arbitrary<Werkkalender> Kalenders { get; }
        = Gen.Choose(0, 365 * 50).Select(Begin.AddDays).ListOf(40).Select(dagen => new Werkkalender(dagen)).ToArbitrary();

    /// <summary>The same cases at every run: a failure can be looked at.</summary>
    public static void Check(this Property property)
        => property.Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_260_302, 1));
}
