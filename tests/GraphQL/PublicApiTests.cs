using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.GraphQL.Tests;

public sealed class PublicApiTests
{
    /// <summary>The file is what module authors build against: everything in it must exist in Hot Chocolate 15 in the same form.</summary>
    [Fact]
    public void The_annotation_API_offers_what_was_approved_and_nothing_else()
        => Approval.Matches(PublicApi.Print(typeof(HotChocolate.GraphQLNameAttribute).Assembly), "Leefbaarheid.GraphQL.txt");
}
