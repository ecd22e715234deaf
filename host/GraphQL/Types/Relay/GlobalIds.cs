using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Relay;

/// <summary>What <c>[ID]</c> does: encodes the outcome of fields, decodes the values of arguments and input fields.</summary>
internal sealed class GlobalIds(
    IEnumerable<SchemaContribution> contributions,
    IServiceProvider? services,
    Func<Type, string> typeName,
    AttributeReader attributes)
{
    private readonly Dictionary<object, Attribute?> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, ParameterInfo[]> _constructors = [];

    public INodeIdSerializer Serializer { get; } = services?.GetService<INodeIdSerializer>()
        ?? new NodeIdSerializer(
            contributions.OfType<NodeIdFormatContribution>().LastOrDefault() ?? NodeIdSerializer.DefaultFormat,
            services?.GetServices<INodeIdValueSerializer>() ?? []);

    /// <summary>True for a member or parameter with <c>[ID]</c>, also where a record has it on the parameter of its constructor.</summary>
    public bool IsId(ICustomAttributeProvider source) => Attribute(source) is not null;

    /// <summary>Makes the field's outcome an encoded id.</summary>
    public void Encode(FieldDraft field, ICustomAttributeProvider source)
    {
        var type = TypeName(Attribute(source)) ?? field.Owner.Name;
        var resolve = field.Resolver;
        field.Resolver = context =>
        {
            var run = resolve(context);
            if (!run.IsCompletedSuccessfully)
                return Await(run, context);
            context.Result = Encoded(type, context.Result);
            return default;
        };
        if (field.Getter is { } getter)
            field.Getter = parent => Encoded(type, getter(parent));

        async ValueTask Await(ValueTask run, IMiddlewareContext context)
        {
            await run;
            context.Result = Encoded(type, context.Result);
        }
    }

    /// <summary>Makes the given value out of an encoded one; null when the source is no id.</summary>
    public Func<object?, object?>? Decoder(ICustomAttributeProvider source, Type runtimeType)
    {
        if (Attribute(source) is not { } attribute)
            return null;
        var expected = TypeName(attribute);
        return value => Decoded(value, runtimeType, expected);
    }

    private Attribute? Attribute(ICustomAttributeProvider source)
    {
        if (!_known.TryGetValue(source, out var attribute))
            _known.Add(source, attribute = Own(source) ?? (source is PropertyInfo property && RecordParameter(property) is { } parameter ? Own(parameter) : null));
        return attribute;
    }

    private Attribute? Own(ICustomAttributeProvider source)
    {
        foreach (var attribute in attributes.All(source))
        {
            if (attribute is IDAttribute or ITypedId)
                return attribute;
        }

        return null;
    }

    private ParameterInfo? RecordParameter(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        if (!_constructors.TryGetValue(type, out var parameters))
        {
            parameters = attributes.Tables(type)?.HasAnnotatedConstructor(type.MetadataToken) == false
                ? []
                : [.. type.GetConstructors().SelectMany(constructor => constructor.GetParameters())];
            _constructors.Add(type, parameters);
        }

        var found = Array.Find(parameters, parameter => parameter.Name == property.Name && parameter.ParameterType == property.PropertyType);
        return found is not null && property.GetMethod is { } getter && attributes.Has<CompilerGeneratedAttribute>(getter) ? found : null;
    }

    private string? TypeName(Attribute? attribute) => attribute switch
    {
        IDAttribute id => id.TypeName,
        ITypedId typed => typeName(typed.Type),
        _ => null,
    };

    private object? Encoded(string type, object? value) => value switch
    {
        null or IError or IEnumerable<IError> => value,
        string text => Serializer.Format(type, text),
        IEnumerable items => items.Cast<object?>().Select(item => Encoded(type, item)).ToList(),
        _ => Serializer.Format(type, value),
    };

    private object? Decoded(object? value, Type runtimeType, string? expected)
    {
        if (ValueConverter.TryUnwrapOptional(runtimeType, out var inner))
            return ValueConverter.WrapOptional(runtimeType, Decoded(value, inner, expected));
        switch (value)
        {
            case null:
                return null;
            case string text:
                var id = Serializer.Parse(text, Nullable.GetUnderlyingType(runtimeType) ?? runtimeType);
                return expected is null || id.TypeName == expected
                    ? ValueConverter.Convert(id.InternalId, runtimeType)
                    : throw new GraphQLException(ErrorBuilder.New()
                        .SetMessage($"The node id type name `{id.TypeName}` does not match the expected type name `{expected}`.")
                        .Build());
            case IEnumerable items:
                var itemType = ValueConverter.ItemType(runtimeType);
                return ValueConverter.ToCollection([.. items.Cast<object?>().Select(item => Decoded(item, itemType, expected))], itemType, runtimeType);
            default:
                throw new NodeIdInvalidFormatException(value);
        }
    }
}
