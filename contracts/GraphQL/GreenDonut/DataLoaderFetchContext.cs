using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>State that accompanies one batch.</summary>
/// <typeparam name="TValue">What is loaded.</typeparam>
public readonly struct DataLoaderFetchContext<TValue>
{
    internal DataLoaderFetchContext(IImmutableDictionary<string, object?> contextData) => ContextData = contextData;

    /// <summary>The loader's state at the moment of the fetch.</summary>
    public IImmutableDictionary<string, object?> ContextData { get; }

    /// <summary>A state by its type; the type's default when there is none.</summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    public TState? GetState<TState>() => GetState<TState>(typeof(TState).FullName!);

    /// <summary>A state by its key; the type's default when there is none.</summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="key">The key of the state.</param>
    public TState? GetState<TState>(string key) => ContextData.TryGetValue(key, out var value) && value is TState state ? state : default;

    /// <summary>A state by its type that must be there.</summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <exception cref="InvalidOperationException">There is no such state.</exception>
    public TState GetRequiredState<TState>() => GetRequiredState<TState>(typeof(TState).FullName!);

    /// <summary>A state by its key that must be there.</summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="key">The key of the state.</param>
    /// <exception cref="InvalidOperationException">There is no such state.</exception>
    public TState GetRequiredState<TState>(string key) => ContextData.TryGetValue(key, out var value) && value is TState state
        ? state
        : throw new InvalidOperationException($"The state `{key}` is not available on the DataLoader.");

    /// <summary>A state by its key, or another value when there is none.</summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="key">The key of the state.</param>
    /// <param name="defaultValue">What is returned when there is none.</param>
    public TState GetStateOrDefault<TState>(string key, TState defaultValue)
        => ContextData.TryGetValue(key, out var value) && value is TState state ? state : defaultValue;
}
