using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Reads the documentation files that the compiler writes beside assemblies; each at most once.</summary>
internal sealed partial class XmlDocumentation(Func<Assembly, string>? fileName)
{
    private readonly Dictionary<Assembly, IReadOnlyDictionary<string, XElement>> _files = [];

    public string? Of(MemberInfo member)
    {
        var element = Find(member);
        if (element is null)
            return member is PropertyInfo property ? OfRecordParameter(property) : null;
        var summary = Text(element.Element("summary"));
        return summary is not null && Text(element.Element("returns")) is { } returns
            ? $"{summary}\n\n\n**Returns:**\n{returns}"
            : summary;
    }

    public string? Of(ParameterInfo parameter) => Parameter(Find(parameter.Member), parameter.Name!);

    /// <summary>A positional record documents its properties as parameters of the type.</summary>
    private string? OfRecordParameter(PropertyInfo property) => Parameter(Find(property.DeclaringType!), property.Name);

    private static string? Parameter(XElement? element, string name)
        => Text(element?.Elements("param").FirstOrDefault(parameter => (string?)parameter.Attribute("name") == name));

    private XElement? Find(MemberInfo member)
        => Read((member as Type ?? member.DeclaringType!).Assembly).GetValueOrDefault(DocumentationId.Of(member));

    private IReadOnlyDictionary<string, XElement> Read(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var members))
            _files[assembly] = members = Load(fileName?.Invoke(assembly) ?? Path.ChangeExtension(assembly.Location, ".xml"));
        return members;
    }

    private static Dictionary<string, XElement> Load(string path)
    {
        try
        {
            return File.Exists(path)
                ? XDocument.Load(path).Descendants("member")
                    .DistinctBy(member => (string?)member.Attribute("name"), StringComparer.Ordinal)
                    .ToDictionary(member => (string?)member.Attribute("name") ?? string.Empty, StringComparer.Ordinal)
                : [];
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // Descriptions are a courtesy: a broken file may not keep the host from starting.
            return [];
        }
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        Append(text, element);
        var lines = Spaces().Replace(text.ToString(), " ").Split('\n', StringSplitOptions.TrimEntries);
        var result = string.Join('\n', lines).Trim('\n');
        return result.Length == 0 ? null : result;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { IsEmpty: true } reference:
                    text.Append(Reference(reference));
                    break;
                case XElement inner:
                    Append(text, inner);
                    break;
            }
        }
    }

    private static string Reference(XElement reference)
    {
        var target = (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("cref");
        if (target is null)
            return string.Empty;
        if (target.Length > 1 && target[1] == ':')
            target = target[2..].Split('(')[0];
        return target[(target.LastIndexOf('.') + 1)..];
    }

    [GeneratedRegex("[ \\t]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
