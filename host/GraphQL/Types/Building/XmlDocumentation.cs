using System.Reflection;
using System.Text;
using System.Xml;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>
/// Reads the documentation files that the compiler writes beside assemblies; each at most once, from beginning to end, when something of
/// its assembly is first asked for. May be asked by several threads.
/// </summary>
internal sealed class XmlDocumentation(Func<Assembly, string>? fileName)
{
    private static readonly IReadOnlyDictionary<string, DocumentedMember> s_none = new Dictionary<string, DocumentedMember>(StringComparer.Ordinal);
    private readonly Dictionary<Assembly, IReadOnlyDictionary<string, DocumentedMember>> _files = [];
    private readonly Dictionary<Assembly, string> _fileNames = [];
    private readonly Lock _reading = new();

    /// <summary>The file is named while the schema is built, so that whoever names it wrongly hears of it then; it is read later.</summary>
    /// <param name="source">A type, a member or a parameter.</param>
    public Description Describe(ICustomAttributeProvider source)
    {
        var assembly = AssemblyOf(source as MemberInfo ?? ((ParameterInfo)source).Member);
        if (!_fileNames.ContainsKey(assembly))
            _fileNames.Add(assembly, fileName?.Invoke(assembly) ?? Path.ChangeExtension(assembly.Location, ".xml"));
        return new Description(this, source);
    }

    public string? Of(MemberInfo member)
    {
        var documented = Find(member);
        if (documented is null)
            return member is PropertyInfo property ? OfRecordParameter(property) : null;
        var summary = Text(documented.Summary);
        return summary is not null && Text(documented.Returns) is { } returns
            ? $"{summary}\n\n\n**Returns:**\n{returns}"
            : summary;
    }

    public string? Of(ParameterInfo parameter) => Text(Find(parameter.Member)?.Parameter(parameter.Name!));

    /// <summary>A positional record documents its properties as parameters of the type.</summary>
    private string? OfRecordParameter(PropertyInfo property) => Text(Find(property.DeclaringType!)?.Parameter(property.Name));

    private DocumentedMember? Find(MemberInfo member)
        => Read(AssemblyOf(member)) is { Count: > 0 } file ? file.GetValueOrDefault(DocumentationId.Of(member)) : null;

    private static Assembly AssemblyOf(MemberInfo member) => (member as Type ?? member.DeclaringType!).Assembly;

    private IReadOnlyDictionary<string, DocumentedMember> Read(Assembly assembly)
    {
        lock (_reading)
        {
            if (!_files.TryGetValue(assembly, out var members))
                _files.Add(assembly, members = Load(_fileNames[assembly]));
            return members;
        }
    }

    private static IReadOnlyDictionary<string, DocumentedMember> Load(string path)
    {
        try
        {
            return File.Exists(path) ? DocumentedMember.ReadAll(path) : s_none;
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // Descriptions are a courtesy: a broken file may not keep the host from starting.
            return s_none;
        }
    }

    /// <summary>Without the indentation of the source code; null when nothing is left.</summary>
    private static string? Text(string? written)
    {
        if (written is null)
            return null;
        var text = new StringBuilder(written.Length);
        var rest = written.AsSpan().Trim();
        while (rest.IndexOf('\n') is >= 0 and var end)
        {
            AppendWithSingleSpaces(text, rest[..end].Trim());
            text.Append('\n');
            rest = rest[(end + 1)..];
        }

        AppendWithSingleSpaces(text, rest.Trim());

        return text.Length == 0 ? null : text.ToString();
    }

    private static void AppendWithSingleSpaces(StringBuilder text, ReadOnlySpan<char> line)
    {
        var wasSpace = false;
        foreach (var letter in line)
        {
            var isSpace = letter is ' ' or '\t';
            if (!isSpace)
                text.Append(letter);
            else if (!wasSpace)
                text.Append(' ');
            wasSpace = isSpace;
        }
    }
}
