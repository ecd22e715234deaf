namespace HotChocolate;

/// <summary>Passes a state value of the request as a whole into this parameter; the type's default when there is none.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute : Attribute
{
    /// <summary>Reads the state under the parameter's name.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>Reads the state under a key.</summary>
    /// <param name="key">The key of the value.</param>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The key of the value; null for the parameter's name.</summary>
    public string? Key { get; }
}
