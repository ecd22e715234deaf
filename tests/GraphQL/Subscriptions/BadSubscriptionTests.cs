using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Subscriptions;

public sealed class BadSubscriptionTests
{
    [Theory]
    [InlineData(typeof(WithoutSubscribe), "needs to be a method with [Subscribe]")]
    [InlineData(typeof(Property), "needs to be a method with [Subscribe]")]
    [InlineData(typeof(WithoutMessage), "a parameter with [EventMessage], or a MessageType")]
    [InlineData(typeof(UnknownPlaceholder), "names an argument `stad`")]
    [InlineData(typeof(UnknownMethod), "subscribes with `Weg`, of which")]
    [InlineData(typeof(NoStream), "is no ISourceStream<T> and no IAsyncEnumerable<T>")]
    [InlineData(typeof(UnknownArgument), "takes `stad`, which is neither a service nor an argument")]
    public async Task A_field_that_cannot_be_subscribed_to_is_an_error_in_the_schema(Type type, string message)
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(async () => await Schema(type, topics: true));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_have_to_be_there()
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(async () => await Schema(typeof(Good), topics: false));

        Assert.Contains("call AddInMemorySubscriptions()", exception.Message, StringComparison.Ordinal);
        Assert.Contains("goed", (await Schema(typeof(Good), topics: true)).Print(), StringComparison.Ordinal);
    }

    private static async Task<ISchema> Schema(Type type, bool topics)
    {
        var schema = new ServiceCollection().AddGraphQLServer().AddQueryType<Vragen>().AddSubscriptionType(type);
        if (topics)
            schema.AddInMemorySubscriptions();
        return await schema.BuildSchemaAsync();
    }

    private sealed class Vragen
    {
        public int Een => 1;
    }

    private sealed class Good
    {
        [Subscribe]
        public int Goed([EventMessage] int nummer) => nummer;
    }

    private sealed class WithoutSubscribe
    {
        public int Fout([EventMessage] int nummer) => nummer;
    }

    private sealed class Property
    {
        public int Fout => 1;
    }

    private sealed class WithoutMessage
    {
        [Subscribe]
        public int Fout() => 1;
    }

    private sealed class UnknownPlaceholder
    {
        [Subscribe]
        [Topic("wijk_{stad}")]
        public int Fout(string wijk, [EventMessage] int nummer) => nummer + wijk.Length;
    }

    private sealed class UnknownMethod
    {
        [Subscribe(With = "Weg")]
        public int Fout([EventMessage] int nummer) => nummer;
    }

    private sealed class NoStream
    {
        [Subscribe(With = nameof(Lijst))]
        public int Fout([EventMessage] int nummer) => nummer;

        public List<int> Lijst() => [];
    }

    private sealed class UnknownArgument
    {
        [Subscribe(With = nameof(Bron))]
        public int Fout([EventMessage] int nummer) => nummer;

        public IAsyncEnumerable<int> Bron(string stad) => AsyncEnumerable.Repeat(stad.Length, 1);
    }
}
