using System.Reflection;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Types;

/// <summary>
/// What clients are told of a part of the schema. Documentation is looked up when somebody asks: reading the documentation of all
/// modules was a third of building a schema, and a host whose schema is not shown to anybody never needs it.
/// </summary>
internal sealed class Description
{
    private readonly XmlDocumentation? _documentation;
    private ICustomAttributeProvider? _documented;
    private string? _text;

    private Description(string text) => _text = text;

    /// <param name="documentation">Has the text.</param>
    /// <param name="documented">A type, a member or a parameter.</param>
    public Description(XmlDocumentation documentation, ICustomAttributeProvider documented)
    {
        _documentation = documentation;
        _documented = documented;
    }

    /// <summary>Null when the documentation has nothing to say; may be asked for by several threads at once, which then all look it up.</summary>
    public string? Text
    {
        get
        {
            if (Volatile.Read(ref _documented) is { } documented)
            {
                _text = documented is ParameterInfo parameter ? _documentation!.Of(parameter) : _documentation!.Of((MemberInfo)documented);
                Volatile.Write(ref _documented, null);
            }

            return _text;
        }
    }

    public static implicit operator Description?(string? text) => text is null ? null : new Description(text);
}
