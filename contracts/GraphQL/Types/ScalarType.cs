namespace HotChocolate.Types;

/// <summary>A leaf of the schema with a text form of its own. Names a scalar in attributes and bindings.</summary>
public abstract class ScalarType : INamedType, IOutputType, IInputType
{
    private protected ScalarType(string name) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string Name { get; }
}
