using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Reads deferred sequences into lists while the services they read from are still alive.</summary>
internal sealed class SequenceReader
{
    private static readonly MethodInfo ReadAsyncMethod =
        typeof(SequenceReader).GetMethod(nameof(ReadAsyncEnumerable), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ConcurrentDictionary<Type, Func<object, CancellationToken, ValueTask<object>>?> _asyncReaders = [];

    /// <summary>The same values in a form that can be enumerated any time; <paramref name="value"/> itself when it is one already.</summary>
    public ValueTask<object> ReadAsync(object value, ListType type, CancellationToken cancellationToken)
    {
        if (value is not ICollection)
        {
            if (_asyncReaders.GetOrAdd(value.GetType(), CreateAsyncReader) is { } read)
                return read(value, cancellationToken);
            if (value is string or not IEnumerable)
                return new ValueTask<object>(value); // no list: reported where the response is written
            value = Buffer((IEnumerable)value);
        }

        return type.OfType.Nullable is ListType inner && value is IEnumerable lists and not IList { Count: 0 }
            ? ReadItemsAsync(lists, inner, cancellationToken)
            : new ValueTask<object>(value);
    }

    private static List<object?> Buffer(IEnumerable values)
    {
        var list = new List<object?>();
        foreach (var value in values)
            list.Add(value);
        return list;
    }

    private static Func<object, CancellationToken, ValueTask<object>>? CreateAsyncReader(Type type)
        => Array.Find(
            type.GetInterfaces(),
            candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } sequence
            ? ReadAsyncMethod.MakeGenericMethod(sequence.GetGenericArguments()).CreateDelegate<Func<object, CancellationToken, ValueTask<object>>>()
            : null;

    private static async ValueTask<object> ReadAsyncEnumerable<T>(object values, CancellationToken cancellationToken)
    {
        var list = new List<T>();
        await foreach (var value in ((IAsyncEnumerable<T>)values).WithCancellation(cancellationToken))
            list.Add(value);
        return list;
    }

    private async ValueTask<object> ReadItemsAsync(IEnumerable lists, ListType type, CancellationToken cancellationToken)
    {
        var result = new List<object?>();
        foreach (var list in lists)
            result.Add(list is null ? null : await ReadAsync(list, type, cancellationToken));
        return result;
    }
}
