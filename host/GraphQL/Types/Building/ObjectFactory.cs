using HotChocolate;
using HotChocolate.Language;
using Leefbaarheid.GraphQL.Types.Relay;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Gives object types and interfaces their fields: those of their .NET type, then those of extensions.</summary>
internal sealed class ObjectFactory(
    FieldFactory fields,
    MemberReader reader,
    AttributeReader attributes,
    Nodes nodes,
    SubscriptionFields subscriptions,
    IReadOnlyList<TypeExtension> extensions,
    SchemaOptions options)
{
    private readonly HashSet<NamedType> _own = [];

    public void Complete(FieldsType type, Type clr)
        => Complete(type, FieldSource.Parent(clr, IncludesStatic(clr)), operation: null);

    public void CompleteRoot(ObjectType type, Type? clr, OperationType operation)
        => Complete(type, clr is null ? null : FieldSource.Resolvers(clr, IncludesStatic(clr)), operation);

    /// <summary>Applies extensions to object types that others made, such as payloads and connections.</summary>
    public void ExtendOthers(IEnumerable<ObjectType> types)
    {
        foreach (var type in types.Where(type => !_own.Contains(type) && extensions.Any(extension => extension.Extends(type, operation: null))).ToList())
        {
            var list = new FieldList(type, attributes);
            list.AddRange(type.Fields);
            Extend(list, type, operation: null);
            type.Complete(list.Fields, type.Interfaces);
        }
    }

    private void Complete(FieldsType type, FieldSource? source, OperationType? operation)
    {
        _own.Add(type);
        var isNode = operation is null && source is not null && nodes.TryEnter(type, source.Type);
        var list = new FieldList(type, attributes);
        if (source is not null)
            AddMembers(list, type, source, operation, isExtension: false);
        if (type is ObjectType)
            Extend(list, type, operation);
        type.Complete(
            options.SortFieldsByName ? [.. list.Fields.OrderBy(field => field.Name, StringComparer.Ordinal)] : list.Fields,
            isNode ? [nodes.Interface] : []);
    }

    private void Extend(FieldList list, FieldsType type, OperationType? operation)
    {
        foreach (var extension in extensions.Where(extension => extension.Extends(type, operation)))
        {
            extension.IsUsed = true;
            list.Remove(extension);
            AddMembers(list, type, extension.Source, operation, isExtension: true);
        }
    }

    private void AddMembers(FieldList list, FieldsType type, FieldSource source, OperationType? operation, bool isExtension)
    {
        var members = reader.Fields(source.Type, source.IncludeStatic).Where(member => !nodes.IsResolver(member));
        if (operation == OperationType.Subscription)
            members = SubscriptionFields.WithoutSubscribers(members, source.Type);
        foreach (var member in members)
        {
            var draft = fields.Create(type, operation == OperationType.Mutation, source, member);
            if (operation == OperationType.Subscription)
                subscriptions.Complete(draft, source);
            var field = draft.Build();
            if (operation == OperationType.Query)
                nodes.AddQuery(type, field);
            list.Add(field, isExtension);
        }
    }

    private static bool IncludesStatic(Type clr)
        => clr.GetCustomAttributes(typeof(HotChocolate.Types.ObjectTypeAttribute), inherit: false)
            is [HotChocolate.Types.ObjectTypeAttribute { IncludeStaticMembers: true }];
}
