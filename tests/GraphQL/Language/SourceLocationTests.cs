using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

public class SourceLocationTests
{
    [Fact]
    public void Locations_are_equal_by_line_and_column()
        => Assert.Equal(new SourceLocation(2, 3), new SourceLocation(2, 3));
}
