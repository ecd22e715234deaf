using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Leefbaarheid.Tests.Support;

/// <summary>
/// Prints what an assembly offers to others, one member per line, so that a change of it shows as a difference in an approved file.
/// Nullable annotations of references and attributes are left out: they do not decide whether a caller still compiles.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        var types = assembly.GetExportedTypes().OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(Name, StringComparer.Ordinal);
        foreach (var space in types.GroupBy(type => type.Namespace, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {space.Key}\n\n");
            foreach (var type in space)
                PrintType(text, type);
        }

        return text.ToString();
    }

    private static void PrintType(StringBuilder text, Type type)
    {
        text.Append(Declaration(type)).Append('\n');
        foreach (var member in type.GetMembers(Declared).Select(Member).OfType<string>().Order(StringComparer.Ordinal))
            text.Append("    ").Append(member).Append('\n');
        text.Append('\n');
    }

    private static string Declaration(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return $"delegate {Signature(type.GetMethod("Invoke")!, Name(type))}";
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = new[] { type.BaseType }.OfType<Type>().Where(candidate => !type.IsValueType && candidate != typeof(object));
        var contracts = type.GetInterfaces().Where(contract => !type.IsEnum && contract.IsVisible).Select(Name).Order(StringComparer.Ordinal);
        string[] all = [.. bases.Select(Name), .. contracts];
        return $"{kind} {Name(type)}{(all.Length == 0 ? string.Empty : $" : {string.Join(", ", all)}")}{Constraints(type.GetGenericArguments())}";
    }

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsOffered(constructor) => $"{Access(constructor)}new({Parameters(constructor)})",
        FieldInfo { IsPublic: true, IsSpecialName: false } field => Field(field),
        PropertyInfo property when (property.GetMethod ?? property.SetMethod) is { } accessor && IsOffered(accessor) => Property(property, accessor),
        EventInfo { AddMethod.IsPublic: true } happening => $"event {Name(happening.EventHandlerType!)} {happening.Name}",
        MethodInfo method when IsOffered(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            && !method.IsDefined(typeof(CompilerGeneratedAttribute)) => $"{Modifiers(method)}{Signature(method, method.Name)}{Constraints(method.GetGenericArguments())}",
        _ => null,
    };

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? string.Empty : "protected ";

    private static string Modifiers(MethodBase method)
        => Access(method)
            + (method.IsStatic ? "static " : string.Empty)
            + (method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract "
                : method is MethodInfo { IsVirtual: true, IsFinal: false, DeclaringType: { IsInterface: false, IsSealed: false } } ? "virtual "
                : string.Empty);

    private static string Field(FieldInfo field)
        => field.DeclaringType!.IsEnum
            ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"
            : $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty)}{Name(field.FieldType)} {field.Name}"
                + (field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : string.Empty);

    private static string Property(PropertyInfo property, MethodInfo accessor)
    {
        var setter = property.SetMethod is { } set && IsOffered(set)
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : string.Empty;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        var getter = property.GetMethod is { } get && IsOffered(get) ? " get;" : string.Empty;
        var name = property.GetIndexParameters() is { Length: > 0 } index
            ? $"this[{string.Join(", ", index.Select(parameter => Name(parameter.ParameterType)))}]"
            : property.Name;
        return $"{Modifiers(accessor)}{required}{Name(property.PropertyType)} {name} {{{getter}{setter} }}";
    }

    private static string Signature(MethodInfo method, string name)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : string.Empty;
        var receiver = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return $"{Name(method.ReturnType)} {name}{generics}({receiver}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : string.Empty)
        + $"{Name(parameter.ParameterType)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : string.Empty)));

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] arguments) => string.Concat(arguments
        .Where(argument => argument.IsGenericParameter)
        .Select(argument => (Argument: argument, Constraints: Constraint(argument).ToArray()))
        .Where(pair => pair.Constraints.Length > 0)
        .Select(pair => $" where {pair.Argument.Name} : {string.Join(", ", pair.Constraints)}"));

    private static IEnumerable<string> Constraint(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "struct";
        foreach (var type in argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)))
            yield return Name(type);
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)
            && !attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "new()";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return $"ref {Name(type.GetElementType()!)}";
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{Name(underlying)}?";
        if (type.IsGenericParameter)
            return type.Name;
        var outer = type.DeclaringType is { } declaring ? $"{Name(declaring)}." : string.Empty;
        if (!type.IsGenericType || !type.Name.Contains('`', StringComparison.Ordinal))
            return outer + type.Name;
        return $"{outer}{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
