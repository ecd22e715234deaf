using System.Text.Encodings.Web;

namespace HotChocolate.Execution.Serialization;

/// <summary>Which nulls a response leaves out.</summary>
[Flags]
public enum JsonNullIgnoreCondition
{
    /// <summary>None: as the specification demands.</summary>
    None = 0,

    /// <summary>Fields that are null.</summary>
    Fields = 1,

    /// <summary>Items of lists that are null.</summary>
    Lists = 2,

    /// <summary>Both.</summary>
    FieldsAndLists = Fields | Lists,
}

/// <summary>The layout of JSON. Anything but the defaults costs a second pass over each response.</summary>
public struct JsonResultFormatterOptions
{
    /// <summary>True: for people to read.</summary>
    public bool Indented { get; set; }

    /// <summary>Which nulls are left out.</summary>
    public JsonNullIgnoreCondition NullIgnoreCondition { get; set; }

    /// <summary>Which characters are escaped; null: those that JSON demands.</summary>
    public JavaScriptEncoder? Encoder { get; set; }
}
