using System.Collections;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Goes between .NET types of a module's own and those of the scalars they are bound to.</summary>
internal sealed class TypeConverters(IEnumerable<SchemaContribution> contributions, Func<Type, NamedType?> leafType)
{
    private readonly TypeConverterContribution[] _converters = [.. contributions.OfType<TypeConverterContribution>()];

    /// <summary>Makes a value of an argument or input field out of what its scalar read; null where that is the same already.</summary>
    public Func<object?, object?>? Decoder(Type runtimeType)
        => _converters.Length > 0 && Find(Innermost(runtimeType), isInput: true) is { } convert ? value => Decoded(value, runtimeType, convert) : null;

    /// <summary>Makes what the scalar of a field writes out of what the resolver returned.</summary>
    public void Encode(FieldDraft field)
    {
        if (_converters.Length == 0 || Find(Innermost(field.ClrResultType), isInput: false) is not { } convert)
            return;
        var resolve = field.Resolver;
        field.Resolver = async context =>
        {
            await resolve(context);
            context.Result = Encoded(context.Result, convert);
        };
        if (field.Getter is { } getter)
            field.Getter = parent => Encoded(getter(parent), convert);
    }

    private Func<object, object?>? Find(Type clr, bool isInput)
        => leafType(clr) is ScalarType { RuntimeType: { } scalar } && scalar != clr
            ? Array.FindLast(
                _converters,
                converter => converter.Source == (isInput ? scalar : clr) && converter.Target == (isInput ? clr : scalar))?.Convert
            : null;

    private static Type Innermost(Type type)
    {
        while (true)
        {
            if (ValueConverter.TryUnwrapOptional(type, out var inner))
                type = inner;
            else if (Nullable.GetUnderlyingType(type) is { } underlying)
                type = underlying;
            else if (type != typeof(string) && type != typeof(byte[]) && typeof(IEnumerable).IsAssignableFrom(type) && ValueConverter.ItemType(type) is var item && item != typeof(object))
                type = item;
            else
                return type;
        }
    }

    private static object? Decoded(object? value, Type runtimeType, Func<object, object?> convert)
    {
        if (ValueConverter.TryUnwrapOptional(runtimeType, out var inner))
            return ValueConverter.WrapOptional(runtimeType, Decoded(value, inner, convert));
        switch (value)
        {
            case null:
                return null;
            case IEnumerable items and not (string or byte[]):
                var itemType = ValueConverter.ItemType(runtimeType);
                return ValueConverter.ToCollection([.. items.Cast<object?>().Select(item => Decoded(item, itemType, convert))], itemType, runtimeType);
            default:
                return convert(value);
        }
    }

    private static object? Encoded(object? value, Func<object, object?> convert) => value switch
    {
        null or HotChocolate.IError => value,
        IEnumerable items and not (string or byte[]) => items.Cast<object?>().Select(item => Encoded(item, convert)).ToList(),
        _ => convert(value),
    };
}
