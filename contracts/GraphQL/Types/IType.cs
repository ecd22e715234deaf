namespace HotChocolate.Types;

/// <summary>A type of the schema.</summary>
public interface IType;

/// <summary>A type that can be the type of a field.</summary>
public interface IOutputType : IType;

/// <summary>A type that can be the type of an argument or input field.</summary>
public interface IInputType : IType;

/// <summary>A type with a name of its own: not a list and not non-null.</summary>
public interface INamedType : IType
{
    /// <summary>The name in the schema.</summary>
    string Name { get; }
}
