using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace Leefbaarheid.GraphQL.Execution.Subscriptions;

/// <summary>Makes event streams of what methods that subscribe return.</summary>
internal static class SourceStreams
{
    private static readonly MethodInfo s_wrap = typeof(SourceStreams).GetMethod(nameof(Wrap), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Null: values of the type are no streams.</summary>
    public static Func<object, ISourceStream>? Adapter(Type type)
    {
        if (typeof(ISourceStream).IsAssignableFrom(type))
            return static stream => (ISourceStream)stream;
        return Array.Find([type, .. type.GetInterfaces()], IsSequence) is { } sequence
            ? s_wrap.MakeGenericMethod(sequence.GetGenericArguments()).CreateDelegate<Func<object, ISourceStream>>()
            : null;
    }

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    private static ISourceStream Wrap<T>(object sequence) => new Sequence<T>((IAsyncEnumerable<T>)sequence);

    /// <summary>Holds nothing of its own: ending the enumeration ends the sequence.</summary>
    private sealed class Sequence<T>(IAsyncEnumerable<T> events) : ISourceStream<T>
    {
        public IAsyncEnumerable<T> ReadEventsAsync() => events;

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => Box();

        public ValueTask DisposeAsync() => default;

        private async IAsyncEnumerable<object?> Box([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var message in events.WithCancellation(cancellationToken))
                yield return message;
        }
    }
}
