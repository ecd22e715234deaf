using System.Reflection;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>The schema side of typed errors: the error interface, and an object type per exception or error class.</summary>
internal sealed class ErrorTypes(TypeResolver types, Func<ObjectType, FieldSource, MemberInfo, OutputField> createField)
{
    private readonly Dictionary<Type, ObjectType> _objects = [];
    private InterfaceType? _contract;

    public IEnumerable<ObjectType> Objects => _objects.Values;

    public InterfaceType Interface => _contract ??= CreateInterface();

    public ObjectType Of(Type error)
    {
        if (!_objects.TryGetValue(error, out var type))
            _objects[error] = type = typeof(Exception).IsAssignableFrom(error) ? OfException(error) : OfClass(error);
        return type;
    }

    /// <summary>Makes <c>message</c> non-null, once the fields are there: an error without a word of explanation is no answer.</summary>
    public void RequireMessages()
    {
        foreach (var (error, type) in _objects)
        {
            if (Interface.Field("message") is null)
                continue;
            var message = type.Field("message")
                ?? throw new SchemaException($"The error {error} needs a public property `Message` of type string.");
            if (message.Type.Named.Name != "String" || message.Type.Nullable is ListType)
                throw new SchemaException($"The property `Message` of the error {error} must be a string.");
            type.Complete(
                [.. type.Fields.Select(field => field == message ? Fields.WithType(field, new NonNullType(message.Type.Nullable)) : field)],
                type.Interfaces);
        }
    }

    private InterfaceType CreateInterface()
    {
        if (types.Contributions<ErrorInterfaceContribution>() is [.., var custom])
        {
            return types.OutputType(custom.Type) as InterfaceType
                ?? throw new SchemaException($"{custom.Type} is not an interface of the schema, so it cannot be the error interface.");
        }

        return types.GetOrAdd(
            "Error",
            "the mutation conventions",
            () => new InterfaceType("Error"),
            type => type.Complete(
                [new OutputField("message", new NonNullType(types.Scalar("String"))) { Pipeline = static _ => default }],
                []));
    }

    private ObjectType OfClass(Type error)
        => types.OutputType(error) as ObjectType
            ?? throw new SchemaException($"The error {error} must be an object type of the schema.");

    private ObjectType OfException(Type error)
    {
        var name = types.TypeName(error);
        if (name.EndsWith("Exception", StringComparison.Ordinal))
            name = string.Concat(name.AsSpan(0, name.Length - "Exception".Length), "Error");
        return types.GetOrAdd(
            name,
            error,
            () => new ObjectType(name) { RuntimeType = error, Description = types.Describe(error) },
            type => type.Complete([.. OwnProperties(error).Select(member => createField(type, FieldSource.Parent(error, includeStatic: false), member))], []));
    }

    /// <summary>The message and what the exception class adds itself; stack traces and the like are nobody's business.</summary>
    private IEnumerable<MemberInfo> OwnProperties(Type error)
        => types.Members.Properties(error)
            .Where(property => property.Name == nameof(Exception.Message) || property.GetMethod!.GetBaseDefinition().DeclaringType != typeof(Exception))
            .OrderBy(property => property.Name == nameof(Exception.Message) ? 0 : 1);
}
