namespace HotChocolate;

/// <summary>Sets a state. A parameter of this type with <c>[GlobalState]</c>, <c>[ScopedState]</c> or <c>[LocalState]</c> gets one.</summary>
/// <param name="value">The new value.</param>
public delegate void SetState(object value);

/// <summary>Sets a state. A parameter of this type with <c>[GlobalState]</c>, <c>[ScopedState]</c> or <c>[LocalState]</c> gets one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The new value.</param>
public delegate void SetState<in T>(T value);
