using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Contracts.Tests;

public sealed class PublicApiTests
{
    /// <summary>What partners build against: whatever leaves this file breaks somebody's module.</summary>
    [Fact]
    public void The_SDK_offers_what_was_approved_and_nothing_else()
        => Approval.Matches(PublicApi.Print(typeof(Leefbaarheid.Contracts.Modules.IModule).Assembly), "Leefbaarheid.Contracts.txt");
}
