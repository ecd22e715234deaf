namespace HotChocolate.Types;

/// <summary>A leaf of the schema with a text form of its own. Names a scalar in attributes and bindings.</summary>
public abstract class ScalarType : INamedType, IOutputType, IInputType
{
    private protected ScalarType(string name) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>Text for people who read the schema; null: none.</summary>
    public string? Description { get; protected set; }

    /// <summary>Where the text form is specified; null: nowhere.</summary>
    public Uri? SpecifiedBy { get; protected set; }
}

/// <summary>Whether a scalar stands for its .NET type wherever that is used.</summary>
public enum BindingBehavior
{
    /// <summary>It does, once the scalar is registered.</summary>
    Implicit = 0,

    /// <summary>Only where <c>BindRuntimeType</c> or an attribute says so.</summary>
    Explicit = 1,
}
