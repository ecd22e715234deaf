using HotChocolate;
using Path = HotChocolate.Path;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class PathAndErrorBuilderTests
{
    [Fact]
    public void A_path_prints_compares_and_lists_its_segments()
    {
        var path = Path.Root.Append("zaken").Append(2).Append("titel");

        Assert.Equal("/zaken[2]/titel", path.Print());
        Assert.Equal(["zaken", 2, "titel"], path.ToList());
        Assert.Equal(path, Path.FromList(["zaken", 2, "titel"]));
        Assert.Equal(path.GetHashCode(), Path.FromList(["zaken", 2, "titel"]).GetHashCode());
        Assert.NotEqual(path, Path.FromList(["zaken", 3, "titel"]));
        Assert.NotEqual(path, Path.FromList(["zaken", 2]));
        Assert.Equal("/", Path.Root.Print());
    }

    [Fact]
    public void A_path_refuses_what_is_no_segment()
    {
        Assert.Throws<ArgumentException>(() => Path.FromList([1.5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Path.Root.Append(-1));
        Assert.Throws<ArgumentException>(() => Path.Root.Append(""));
    }

    [Fact]
    public void The_code_of_an_error_is_its_extension()
    {
        var error = ErrorBuilder.New().SetMessage("x").SetCode("A").Build();

        Assert.Equal("A", error.Extensions!["code"]);
        Assert.Equal("B", error.SetExtension("code", "B").Code);
        Assert.Null(error.RemoveCode().Extensions);
        Assert.Equal("A", error.Code);
    }

    [Fact]
    public void A_builder_starts_from_an_existing_error()
    {
        var exception = new InvalidOperationException();
        var error = ErrorBuilder.New().SetMessage("x").SetCode("A").AddLocation(1, 2).SetPath(["a", 0]).SetException(exception).Build();

        var copy = ErrorBuilder.FromError(error).SetMessage("y").Build();

        Assert.Equal(("y", "A", error.Path, exception), (copy.Message, copy.Code, copy.Path, copy.Exception));
        Assert.Equal(new Location(1, 2), Assert.Single(copy.Locations!));
    }

    [Fact]
    public void An_error_needs_a_message()
        => Assert.Throws<InvalidOperationException>(() => ErrorBuilder.New().Build());
}
