namespace HotChocolate;

/// <summary>
/// Passes a service into this parameter. Only needed where inference does not suffice: a parameter whose type is registered as a
/// service is one without it. A nullable parameter gets null when the service is not registered; another fails the field.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute
{
    /// <summary>Takes the service registered for the parameter's type.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>Takes the service registered for the parameter's type under a key.</summary>
    /// <param name="key">The key of the registration.</param>
    public ServiceAttribute(string key) => Key = key;

    /// <summary>The key of the registration; null for the one without a key.</summary>
    public string? Key { get; }
}
