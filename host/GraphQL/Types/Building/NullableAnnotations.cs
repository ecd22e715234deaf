using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>
/// What members and parameters declare about null, out of the attributes that are read for other reasons anyway.
/// <see cref="NullabilityInfoContext"/> reads the metadata of each of them again; it is asked only for what the compiler's own flags do not
/// tell: members of generic types, attributes such as <c>[MaybeNull]</c>, and assemblies that bring flags of their own.
/// </summary>
internal sealed class NullableAnnotations(AttributeReader attributes)
{
    private const byte NotAnnotated = 1;

    private readonly Dictionary<MemberInfo, Context> _contexts = [];
    private readonly NullabilityInfoContext _others = new();

    public Annotated Of(PropertyInfo property)
        => IsPlain(property.DeclaringType!) && Flags(property) is var flags && flags.ArePlain
            && (property.GetMethod is not { } getter || IsResultPlain(getter))
            && ContextOf(property) is { IsKnown: true, Flag: var context }
                ? Read(property.PropertyType, flags.Values, context)
                : Annotated.Of(_others.Create(property));

    public Annotated Of(ParameterInfo parameter)
        => parameter.Member is MethodInfo { IsGenericMethod: false, DeclaringType: { } type } && IsPlain(type) && Flags(parameter) is var flags && flags.ArePlain
            && ContextOf(parameter.Member) is { IsKnown: true, Flag: var context }
                ? Read(parameter.ParameterType, flags.Values, context)
                : Annotated.Of(_others.Create(parameter));

    private static bool IsPlain(Type type) => !type.IsGenericType;

    /// <summary>The flags of the types, from the outside in; null when all of them are as around the member.</summary>
    private (byte[]? Values, bool ArePlain) Flags(ICustomAttributeProvider source)
    {
        byte[]? values = null;
        foreach (var attribute in attributes.All(source))
        {
            if (attribute is NullableAttribute flags)
                values = flags.NullableFlags;
            else if (attribute is MaybeNullAttribute or NotNullAttribute or AllowNullAttribute or DisallowNullAttribute || IsForeign(attribute))
                return (null, false);
        }

        return (values, true);
    }

    // The parameter that stands for an outcome is dear to make, and nearly always has nothing on it.
    private bool IsResultPlain(MethodInfo getter)
        => attributes.Tables(getter)?.IsResultPlain(getter.MetadataToken) == true || Flags(getter.ReturnParameter).ArePlain;

    /// <summary>The flag of everything in the member that has none of its own.</summary>
    private Context ContextOf(MemberInfo member)
    {
        if (_contexts.TryGetValue(member, out var context))
            return context;
        foreach (var attribute in attributes.All(member))
        {
            if (attribute is NullableContextAttribute found)
                context = new Context(found.Flag, IsKnown: true);
            else if (IsForeign(attribute))
                context = Context.Unknown;
        }

        context ??= member.DeclaringType is { } outer ? ContextOf(outer) : Context.Nothing;
        _contexts.Add(member, context);
        return context;
    }

    /// <summary>True: the compiler put this class into the assembly itself, which was built for an older framework.</summary>
    private static bool IsForeign(Attribute attribute)
        => attribute.GetType() is { Name: nameof(NullableAttribute) or nameof(NullableContextAttribute) } type
            && type != typeof(NullableAttribute)
            && type != typeof(NullableContextAttribute);

    private static Annotated Read(Type type, byte[]? flags, byte context)
    {
        var position = 0;
        return Next(type);

        Annotated Next(Type inner)
        {
            bool isNotNull;
            Annotated? element = null;
            if (inner.IsValueType)
            {
                var underlying = Nullable.GetUnderlyingType(inner);
                isNotNull = underlying is null;
                inner = underlying ?? inner;

                // Values have no flag, but generic ones have a place for it.
                if (inner.IsGenericType)
                    position++;
            }
            else
            {
                isNotNull = Flag(position++) == NotAnnotated;
                if (inner.IsArray)
                    element = Next(inner.GetElementType()!);
            }

            return new Annotated(isNotNull, element, inner.IsGenericType ? Array.ConvertAll(inner.GetGenericArguments(), Next) : []);
        }

        byte Flag(int index) => flags switch
        {
            null => context,
            [var one] => one,
            _ => index < flags.Length ? flags[index] : (byte)0,
        };
    }

    private sealed record Context(byte Flag, bool IsKnown)
    {
        public static Context Nothing { get; } = new(0, IsKnown: true);

        public static Context Unknown { get; } = new(0, IsKnown: false);
    }
}
