namespace HotChocolate;

/// <summary>Passes a state value of this field's pipeline into this parameter; the type's default when there is none.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LocalStateAttribute : Attribute
{
    /// <summary>Reads the state under the parameter's name.</summary>
    public LocalStateAttribute()
    {
    }

    /// <summary>Reads the state under a key.</summary>
    /// <param name="key">The key of the value.</param>
    public LocalStateAttribute(string key) => Key = key;

    /// <summary>The key of the value; null for the parameter's name.</summary>
    public string? Key { get; }
}
