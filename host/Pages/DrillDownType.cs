using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages;

/// <summary>The type of a variable that a record's value is put in: that of the value, and never null, because a filter on null finds what is empty.</summary>
internal static class DrillDownType
{
    public static string Of(SchemaField value) => value.Type.IsList ? $"[{value.Type.Name}!]!" : $"{value.Type.Name}!";
}
