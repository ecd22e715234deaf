namespace HotChocolate.Types;

/// <summary>
/// Passes into a Boolean parameter whether the request selects fields below this one, so that a resolver need not load what nobody asked for.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute : Attribute
{
    /// <summary>True when the field is selected, or all fields of a pattern.</summary>
    /// <param name="fieldName">A field's name in the schema, or a selection such as <c>adres { plaats }</c>.</param>
    public IsSelectedAttribute(string fieldName) => FieldNames = [fieldName];

    /// <summary>True when at least one of the fields is selected.</summary>
    /// <param name="fieldName1">A field's name in the schema.</param>
    /// <param name="fieldName2">A field's name in the schema.</param>
    public IsSelectedAttribute(string fieldName1, string fieldName2) => FieldNames = [fieldName1, fieldName2];

    /// <summary>True when at least one of the fields is selected.</summary>
    /// <param name="fieldName1">A field's name in the schema.</param>
    /// <param name="fieldName2">A field's name in the schema.</param>
    /// <param name="fieldName3">A field's name in the schema.</param>
    public IsSelectedAttribute(string fieldName1, string fieldName2, string fieldName3) => FieldNames = [fieldName1, fieldName2, fieldName3];

    /// <summary>True when at least one of the fields is selected.</summary>
    /// <param name="fieldNames">Names of fields in the schema.</param>
    public IsSelectedAttribute(params string[] fieldNames) => FieldNames = fieldNames;

    internal string[] FieldNames { get; }
}
