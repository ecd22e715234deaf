using System.Collections.Concurrent;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>What is selected below a field, merged, for each concrete type that a value of it can have.</summary>
internal sealed class SelectionPlan
{
    private readonly ConcurrentDictionary<ObjectType, ObjectSelection> _byType = [];
    private readonly PlanBuilder _builder;
    private readonly IReadOnlyList<SelectionSource> _sources;

    public SelectionPlan(PlanBuilder builder, NamedType type, IReadOnlyList<SelectionSource> sources)
    {
        _builder = builder;
        _sources = sources;
        Type = type;

        // Of an interface or union only the types that really occur are planned, when they occur.
        if (type is ObjectType objectType)
            Only = For(objectType);
    }

    /// <summary>The field's type: object, interface or union.</summary>
    public NamedType Type { get; }

    /// <summary>The selection when the type is an object type; null for an interface or union.</summary>
    public ObjectSelection? Only { get; }

    /// <summary>True when an object of this field may have fields that need a context.</summary>
    public bool MayNeedResolvers => Only is null || Only.SlotCount > 0;

    public ObjectSelection For(ObjectType type) => Only ?? _byType.GetOrAdd(type, static (key, plan) => plan.Build(key), this);

    private ObjectSelection Build(ObjectType type) => _builder.BuildSelection(type, _sources);
}

/// <summary>The response members of one concrete type, in response order.</summary>
internal sealed class ObjectSelection
{
    public ObjectSelection(ObjectType type, PlanField[] fields)
    {
        Type = type;
        Fields = fields;
        foreach (var field in fields)
        {
            if (field.NeedsContext || field.Selections is { MayNeedResolvers: true })
                field.Slot = SlotCount++;
        }
    }

    public ObjectType Type { get; }

    public PlanField[] Fields { get; }

    /// <summary>How many fields are evaluated before writing; 0 for a subtree of plain getters, which costs no context and no task.</summary>
    public int SlotCount { get; }

    /// <summary>True when the document selects this schema field, under whatever alias, and the request includes it.</summary>
    public bool IsSelected(string fieldName, ulong flags)
    {
        foreach (var field in Fields)
        {
            if (field.Field.Name == fieldName && field.IsIncluded(flags))
                return true;
        }

        return false;
    }
}
