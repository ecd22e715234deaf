namespace HotChocolate;

/// <summary>Passes a state value of this field and the fields below it into this parameter; the type's default when there is none.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ScopedStateAttribute : Attribute
{
    /// <summary>Reads the state under the parameter's name.</summary>
    public ScopedStateAttribute()
    {
    }

    /// <summary>Reads the state under a key.</summary>
    /// <param name="key">The key of the value.</param>
    public ScopedStateAttribute(string key) => Key = key;

    /// <summary>The key of the value; null for the parameter's name.</summary>
    public string? Key { get; }
}
