using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>State that accompanies one batch.</summary>
/// <typeparam name="TValue">What is loaded.</typeparam>
public readonly struct DataLoaderFetchContext<TValue>
{
    internal DataLoaderFetchContext(IImmutableDictionary<string, object?> contextData) => ContextData = contextData;

    /// <summary>The loader's state at the moment of the fetch.</summary>
    public IImmutableDictionary<string, object?> ContextData { get; }
}
