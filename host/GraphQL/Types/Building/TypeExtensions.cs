using System.Reflection;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>A class whose members are added to object types that exist elsewhere.</summary>
internal sealed class TypeExtension
{
    private readonly ExtendObjectTypeAttribute? _target;
    private readonly OperationType? _operation;

    private TypeExtension(Type type, ExtendObjectTypeAttribute? target, OperationType? operation, bool includeStatic)
    {
        _target = target;
        _operation = operation ?? target?.Operation;
        Source = FieldSource.Resolvers(type, includeStatic);
    }

    public FieldSource Source { get; }

    public IReadOnlyList<string> IgnoredFields => _target?.IgnoreFields ?? [];

    public IReadOnlyList<string> IgnoredProperties => _target?.IgnoreProperties ?? [];

    public OperationType? Operation => _operation;

    public bool IsUsed { get; set; }

    public string Target => _target?.Name ?? _target?.ExtendsType?.ToString() ?? _operation.ToString()!;

    public static bool IsExtension(Type type)
        => type.IsDefined(typeof(ExtendObjectTypeAttribute), inherit: false)
            || type.IsDefined(typeof(QueryTypeAttribute), inherit: false)
            || type.IsDefined(typeof(MutationTypeAttribute), inherit: false)
            || type.IsDefined(typeof(SubscriptionTypeAttribute), inherit: false);

    public static TypeExtension Of(Type type)
    {
        if (type.GetCustomAttribute<ExtendObjectTypeAttribute>(inherit: false) is { } target)
        {
            if (target is { Name: null, ExtendsType: null, Operation: null })
                throw new SchemaException($"[ExtendObjectType] on {type} names no type to extend.");
            return new TypeExtension(type, target, null, target.IncludeStaticMembers);
        }

        if (type.GetCustomAttribute<QueryTypeAttribute>() is { } query)
            return new TypeExtension(type, null, OperationType.Query, query.IncludeStaticMembers);
        if (type.GetCustomAttribute<MutationTypeAttribute>() is { } mutation)
            return new TypeExtension(type, null, OperationType.Mutation, mutation.IncludeStaticMembers);
        if (type.GetCustomAttribute<SubscriptionTypeAttribute>() is { } subscription)
            return new TypeExtension(type, null, OperationType.Subscription, subscription.IncludeStaticMembers);
        throw new SchemaException(
            $"{type} was added as a type extension but does not say what it extends: it needs [QueryType], [MutationType], "
            + "[SubscriptionType] or [ExtendObjectType].");
    }

    public bool Extends(NamedType type, OperationType? operation)
        => (_operation is not null && _operation == operation)
            || (_target?.Name is { } name && name == type.Name)
            || (_target?.ExtendsType is { } clr && type.RuntimeType is { } runtimeType && clr.IsAssignableFrom(runtimeType));
}
