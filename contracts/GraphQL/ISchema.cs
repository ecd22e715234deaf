namespace HotChocolate;

/// <summary>The finished schema.</summary>
public interface ISchema
{
    /// <summary>The schema's name.</summary>
    string Name { get; }

    /// <summary>The schema in the schema definition language.</summary>
    string Print();

    /// <inheritdoc cref="Print"/>
    string ToString();
}
