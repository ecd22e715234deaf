namespace HotChocolate.Types;

/// <summary>Gives an argument or input field a default value. Not to be mixed up with System.ComponentModel's attribute of this name.</summary>
/// <param name="value">A value of the parameter's or property's type; null is a default too.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The default value.</summary>
    public object? Value { get; } = value;
}
