namespace HotChocolate.Types;

/// <summary>Names a list in an attribute's type argument.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ListType<T> : IOutputType, IInputType where T : IType;

/// <summary>Names a non-null type in an attribute's type argument.</summary>
/// <typeparam name="T">The type that may not be null.</typeparam>
public sealed class NonNullType<T> : IOutputType, IInputType where T : IType;
