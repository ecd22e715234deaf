using System.Collections;
using System.Reflection;
using System.Text;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

/// <summary>Everything a syntax tree holds but its places, as text: reads the nodes by reflection, so it cannot share a mistake with the printer.</summary>
internal static class SyntaxShape
{
    public static string Of(SyntaxNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append('~');
                break;
            case string or bool or Enum:
                text.Append('<').Append(value).Append('>');
                break;
            case SyntaxNode node:
                text.Append(node.GetType().Name).Append('(');
                foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    if (property.Name is nameof(SyntaxNode.Location) or nameof(FieldNode.ResponseName))
                        continue;
                    text.Append(property.Name).Append('=');
                    Write(property.GetValue(node), text);
                }

                text.Append(')');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                    Write(item, text);
                text.Append(']');
                break;
        }
    }
}
