using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Contracts.Tests;

/// <summary>What partners build against: whatever leaves these files breaks somebody's module.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_SDK_offers_what_was_approved_and_nothing_else()
        => Approval.Matches(PublicApi.Print(typeof(Leefbaarheid.Contracts.Modules.IModule).Assembly), "Leefbaarheid.Contracts.txt");

    [Fact]
    public void The_part_of_the_SDK_that_meets_GraphQL_offers_what_was_approved_and_nothing_else()
        => Approval.Matches(PublicApi.Print(typeof(Leefbaarheid.Contracts.GraphQL.OptionalExtensions).Assembly), "Leefbaarheid.Contracts.GraphQL.txt");
}
