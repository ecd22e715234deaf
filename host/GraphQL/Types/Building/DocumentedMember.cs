using System.Text;
using System.Xml;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What a documentation file says of one member, laid out as in the source code.</summary>
internal sealed class DocumentedMember
{
    private readonly List<(string? Name, string Text)> _parameters = [];

    public string? Summary { get; private set; }

    public string? Returns { get; private set; }

    /// <summary>Streams the file: as a tree it would take many times its size, and most of it is about members that are no part of a schema.</summary>
    /// <exception cref="XmlException">The file is no XML.</exception>
    public static IReadOnlyDictionary<string, DocumentedMember> ReadAll(string path)
    {
        var members = new Dictionary<string, DocumentedMember>(StringComparer.Ordinal);
        var text = new StringBuilder();
        using var reader = XmlReader.Create(path, new XmlReaderSettings { IgnoreWhitespace = true, IgnoreComments = true });
        while (reader.ReadToFollowing("member"))
        {
            var member = new DocumentedMember();
            members.TryAdd(reader.GetAttribute("name") ?? string.Empty, member);
            member.Read(reader, text);
        }

        return members;
    }

    public string? Parameter(string name)
    {
        foreach (var parameter in _parameters)
        {
            if (parameter.Name == name)
                return parameter.Text;
        }

        return null;
    }

    private void Read(XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth + 1;
        reader.Read();
        while (reader.Depth >= depth)
        {
            switch (reader.NodeType == XmlNodeType.Element ? reader.Name : null)
            {
                case "summary" when Summary is null:
                    Summary = Content(reader, text);
                    break;
                case "returns" when Returns is null:
                    Returns = Content(reader, text);
                    break;
                case "param":
                    _parameters.Add((reader.GetAttribute("name"), Content(reader, text)));
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    /// <summary>The text of the element, and what its references name. Leaves the reader behind the element.</summary>
    private static string Content(XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return string.Empty;
        }

        text.Clear();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            else if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
                text.Append(Reference(reader));
        }

        reader.Read();
        return text.ToString();
    }

    private static string Reference(XmlReader reader)
    {
        var target = reader.GetAttribute("langword") ?? reader.GetAttribute("name") ?? reader.GetAttribute("cref");
        if (target is null)
            return string.Empty;
        if (target.Length > 1 && target[1] == ':')
            target = target[2..].Split('(')[0];
        return target[(target.LastIndexOf('.') + 1)..];
    }
}
