using System.Collections.Immutable;
using System.Security.Claims;
using HotChocolate.Resolvers;

namespace HotChocolate;

public static partial class ResolverContextExtensions
{
    /// <summary>The user of the request; null when none is known.</summary>
    /// <param name="context">The resolver's context.</param>
    public static ClaimsPrincipal? GetUser(this IResolverContext context)
        => context.GetGlobalStateOrDefault<ClaimsPrincipal>(nameof(ClaimsPrincipal));

    /// <summary>True when the field is selected below this one.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="fieldName">A field's name in the schema.</param>
    public static bool IsSelected(this IResolverContext context, string fieldName) => ((ISelectionSource)context).IsSelected(fieldName);

    /// <summary>True when at least one of the fields is selected below this one.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="fieldName1">A field's name in the schema.</param>
    /// <param name="fieldName2">A field's name in the schema.</param>
    public static bool IsSelected(this IResolverContext context, string fieldName1, string fieldName2)
        => context.IsSelected(fieldName1) || context.IsSelected(fieldName2);

    /// <summary>True when at least one of the fields is selected below this one.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="fieldName1">A field's name in the schema.</param>
    /// <param name="fieldName2">A field's name in the schema.</param>
    /// <param name="fieldName3">A field's name in the schema.</param>
    public static bool IsSelected(this IResolverContext context, string fieldName1, string fieldName2, string fieldName3)
        => context.IsSelected(fieldName1) || context.IsSelected(fieldName2) || context.IsSelected(fieldName3);

    /// <summary>True when at least one of the fields is selected below this one.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="fieldNames">Names of fields in the schema.</param>
    public static bool IsSelected(this IResolverContext context, ISet<string> fieldNames) => fieldNames.Any(context.IsSelected);

    /// <summary>A state of the request.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <exception cref="ArgumentException">There is no such state, or it is of another type.</exception>
    public static T? GetGlobalState<T>(this IResolverContext context, string name)
        => context.ContextData.TryGetValue(name, out var value) && value is null or T
            ? (T?)value
            : throw new ArgumentException($"The state `{name}` does not exist or is no {typeof(T).Name}.", nameof(name));

    /// <summary>A state of the request, or the default of its type when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    public static T? GetGlobalStateOrDefault<T>(this IResolverContext context, string name)
        => context.ContextData.TryGetValue(name, out var value) && value is T state ? state : default;

    /// <summary>A state of the request, or another value when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="defaultValue">What is returned when there is none.</param>
    public static T GetGlobalStateOrDefault<T>(this IResolverContext context, string name, T defaultValue)
        => context.ContextData.TryGetValue(name, out var value) && value is T state ? state : defaultValue;

    /// <summary>Sets a state of the request.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="value">The new value.</param>
    public static void SetGlobalState<T>(this IResolverContext context, string name, T value)
        => context.ContextData[name] = value;

    /// <summary>A state of the request; made and kept when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="createValue">Makes the value; gets the key.</param>
    public static T GetOrSetGlobalState<T>(this IResolverContext context, string name, Func<string, T> createValue)
    {
        if (context.ContextData.TryGetValue(name, out var value) && value is T state)
            return state;
        state = createValue(name);
        context.SetGlobalState(name, state);
        return state;
    }

    /// <summary>A state of this field and the fields below it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <exception cref="ArgumentException">There is no such state, or it is of another type.</exception>
    public static T? GetScopedState<T>(this IResolverContext context, string name)
        => context.ScopedContextData.TryGetValue(name, out var value) && value is null or T
            ? (T?)value
            : throw new ArgumentException($"The state `{name}` does not exist or is no {typeof(T).Name}.", nameof(name));

    /// <summary>A state of this field and the fields below it, or the default of its type when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    public static T? GetScopedStateOrDefault<T>(this IResolverContext context, string name)
        => context.ScopedContextData.TryGetValue(name, out var value) && value is T state ? state : default;

    /// <summary>A state of this field and the fields below it, or another value when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="defaultValue">What is returned when there is none.</param>
    public static T GetScopedStateOrDefault<T>(this IResolverContext context, string name, T defaultValue)
        => context.ScopedContextData.TryGetValue(name, out var value) && value is T state ? state : defaultValue;

    /// <summary>Sets a state of this field and the fields below it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="value">The new value.</param>
    public static void SetScopedState<T>(this IResolverContext context, string name, T value)
        => context.ScopedContextData = context.ScopedContextData.ToImmutableDictionary(StringComparer.Ordinal).SetItem(name, value);

    /// <summary>A state of this field and the fields below it; made and kept when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="createValue">Makes the value; gets the key.</param>
    public static T GetOrSetScopedState<T>(this IResolverContext context, string name, Func<string, T> createValue)
    {
        if (context.ScopedContextData.TryGetValue(name, out var value) && value is T state)
            return state;
        state = createValue(name);
        context.SetScopedState(name, state);
        return state;
    }

    /// <summary>Removes a state of this field and the fields below it; without effect when there is none.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    public static void RemoveScopedState(this IResolverContext context, string name)
        => context.ScopedContextData = context.ScopedContextData.ToImmutableDictionary(StringComparer.Ordinal).Remove(name);

    /// <summary>A state of this field's pipeline.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <exception cref="ArgumentException">There is no such state, or it is of another type.</exception>
    public static T? GetLocalState<T>(this IResolverContext context, string name)
        => context.LocalContextData.TryGetValue(name, out var value) && value is null or T
            ? (T?)value
            : throw new ArgumentException($"The state `{name}` does not exist or is no {typeof(T).Name}.", nameof(name));

    /// <summary>A state of this field's pipeline, or the default of its type when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    public static T? GetLocalStateOrDefault<T>(this IResolverContext context, string name)
        => context.LocalContextData.TryGetValue(name, out var value) && value is T state ? state : default;

    /// <summary>A state of this field's pipeline, or another value when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="defaultValue">What is returned when there is none.</param>
    public static T GetLocalStateOrDefault<T>(this IResolverContext context, string name, T defaultValue)
        => context.LocalContextData.TryGetValue(name, out var value) && value is T state ? state : defaultValue;

    /// <summary>Sets a state of this field's pipeline.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="value">The new value.</param>
    public static void SetLocalState<T>(this IResolverContext context, string name, T value)
        => context.LocalContextData = context.LocalContextData.ToImmutableDictionary(StringComparer.Ordinal).SetItem(name, value);

    /// <summary>A state of this field's pipeline; made and kept when there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    /// <param name="createValue">Makes the value; gets the key.</param>
    public static T GetOrSetLocalState<T>(this IResolverContext context, string name, Func<string, T> createValue)
    {
        if (context.LocalContextData.TryGetValue(name, out var value) && value is T state)
            return state;
        state = createValue(name);
        context.SetLocalState(name, state);
        return state;
    }

    /// <summary>Removes a state of this field's pipeline; without effect when there is none.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="name">The key of the value.</param>
    public static void RemoveLocalState(this IResolverContext context, string name)
        => context.LocalContextData = context.LocalContextData.ToImmutableDictionary(StringComparer.Ordinal).Remove(name);
}

/// <summary>Implemented by the engine's resolver context.</summary>
internal interface ISelectionSource
{
    bool IsSelected(string fieldName);
}
