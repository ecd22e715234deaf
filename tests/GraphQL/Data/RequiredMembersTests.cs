using HotChocolate;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class RequiredMembersTests
{
    [Theory]
    [InlineData("Naam", "Naam")]
    [InlineData("Naam Bouwjaar", "Naam|Bouwjaar")]
    [InlineData("{ Naam, Wijk { Naam Stad{Naam} } Huur }", null)]
    [InlineData("Naam, Wijk { Naam Stad{Naam} } Huur", "Naam|Wijk.Naam|Wijk.Stad.Naam|Huur")]
    [InlineData("Wijk { Naam", null)]
    [InlineData("Wijk } Naam", null)]
    [InlineData("", "")]
    public void A_requirement_is_read_as_paths(string selection, string? paths)
    {
        if (paths is null)
            Assert.Throws<SchemaException>(() => RequiredMembers.Paths(selection));
        else
            Assert.Equal(paths, string.Join('|', RequiredMembers.Paths(selection)));
    }
}
