namespace Leefbaarheid.GraphQL.Types;

/// <summary>Schema names out of C# names, as Hot Chocolate makes them.</summary>
internal static class Naming
{
    /// <summary>Lowers the leading upper-case run: <c>FooBar → fooBar</c>, <c>IPAddress → ipAddress</c>, <c>PLZ → plz</c>.</summary>
    public static string Camel(string name)
    {
        var run = 0;
        while (run < name.Length && char.IsUpper(name[run]))
            run++;
        if (run > 1 && run < name.Length && char.IsLower(name[run]))
            run--;
        return run == 0 ? name : string.Concat(name[..run].ToLowerInvariant(), name.AsSpan(run));
    }

    public static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>Of a method: without <c>Get</c>, and without <c>Async</c> where it is asynchronous.</summary>
    public static string Method(string name, bool isAsynchronous)
    {
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal))
            name = name[3..];
        if (isAsynchronous && name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
            name = name[..^5];
        return Camel(name);
    }

    /// <summary><c>FooBar → FOO_BAR</c>, <c>FOOBar → FOO_BAR</c>; what is all upper case stays.</summary>
    public static string EnumValue(string name)
    {
        var result = new System.Text.StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            var startsWord = index > 0 && char.IsUpper(name[index]) && name[index - 1] != '_'
                && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (startsWord)
                result.Append('_');
            result.Append(char.ToUpperInvariant(name[index]));
        }

        return result.ToString();
    }

    /// <summary>The class name; of a generic type <c>FooOfBarAndBaz</c>.</summary>
    public static string Type(Type type)
    {
        if (!type.IsGenericType)
            return type.IsArray ? $"{Type(type.GetElementType()!)}Array" : type.Name;
        var bare = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{bare}Of{string.Join("And", type.GetGenericArguments().Select(Type))}";
    }

    public static string Input(string typeName)
        => typeName.EndsWith("Input", StringComparison.Ordinal) ? typeName : $"{typeName}Input";

    /// <summary>A letter or underscore, then letters, digits and underscores; two leading underscores belong to introspection.</summary>
    public static bool IsValid(string name)
        => name.Length > 0
            && (char.IsAsciiLetter(name[0]) || name[0] == '_')
            && HasOnlyLetters(name)
            && !name.StartsWith("__", StringComparison.Ordinal);

    private static bool HasOnlyLetters(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '_')
                return false;
        }

        return true;
    }
}
