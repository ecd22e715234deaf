using System.Reflection;
using HotChocolate.Data;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>Reads out of a plan what a projection has to fetch.</summary>
/// <param name="selected">The field that the projection is for.</param>
/// <param name="model">Null: lists are read whole.</param>
/// <param name="maxConditions">The most conditions or keys that a list may put into a statement.</param>
internal sealed class ProjectionReader(SelectedField selected, IReadOnlyModel? model = null, int maxConditions = 0)
{
    private readonly MentionedMembers _mentioned = new(selected.Variables);

    /// <summary>False when another request for the same selection may have to fetch something else.</summary>
    public bool IsShareable { get => field && !_mentioned.DependsOnVariables; private set; } = true;

    public ProjectionNode Read(Type elementType, PlanField field)
    {
        var node = new ProjectionNode(elementType);
        Items(field.Selections, node);
        Always(node);
        return node;
    }

    /// <summary>The selection on the items of a list, object, connection or segment.</summary>
    private void Items(SelectionPlan? plan, ProjectionNode node)
    {
        if (plan is null)
            return;
        if (plan.Only is { } only)
        {
            Fields(only, node);
            return;
        }

        // Of an interface or union the objects' own types decide; only whole objects keep those.
        node.TakesAll = true;
        foreach (var type in selected.Schema.PossibleTypes(plan.Type))
            Fields(plan.For(type), node);
    }

    private void Fields(ObjectSelection selection, ProjectionNode node)
    {
        foreach (var field in selection.Fields)
        {
            if (field.IsTypeName || !field.IsIncluded(selected.Conditions) || selected.Refused?.Contains(field.Field) == true)
                continue;
            if (!field.Field.IsPagingWrapper)
                Member(field, node);
            else if (field.Selections is not null)
                Items(field.Selections, node);
        }
    }

    private void Member(PlanField field, ProjectionNode node)
    {
        if (field.Field.Member is PropertyInfo member && Own(node.Type, member) is { } property)
        {
            Property(property, field, node);
            return;
        }

        if (field.Field.ParentRequires is not { } required)
        {
            node.TakesAll = true;
            return;
        }

        foreach (var path in required)
            Required(path, node);
    }

    /// <summary>Adds one path of property names, written as in C# with nameof, or as in the schema.</summary>
    private void Required(string path, ProjectionNode node)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? path : path[..dot];
        if (node.Type.GetProperty(name, BindingFlags.IgnoreCase | BindingFlags.Instance | BindingFlags.Public) is not { } needed)
            node.TakesAll = true;
        else if (dot < 0)
            Property(needed, null, node);
        else if (ClrTypes.IsObject(needed.PropertyType, out var elementType))
            Required(path[(dot + 1)..], node.Navigation(needed.Name, elementType));
    }

    /// <param name="property">The property to fetch.</param>
    /// <param name="field">The selected field; null when a resolver asked for the property.</param>
    /// <param name="node">The object that has the property.</param>
    private void Property(PropertyInfo property, PlanField? field, ProjectionNode node)
    {
        if (property.GetCustomAttribute<IsProjectedAttribute>() is { IsProjected: false })
            return;
        if (!ClrTypes.IsObject(property.PropertyType, out var elementType))
        {
            node.Members.Add(property.Name);
            return;
        }

        // Two different parts of one list, or somebody who reads it whole: then all of it is read, and cut in memory.
        var isFirst = !node.Navigations.ContainsKey(property.Name);
        var child = node.Navigation(property.Name, elementType);
        if (isFirst && field?.Field.Data is { } data && model is not null && data.ItemType == elementType
            && data.Nested(selected with { Field = field }, model, maxConditions) is { } part)
        {
            child.Part = part;
            IsShareable &= !field.Node.Arguments.Any(argument => HasVariable(argument.Value));
            Items(field.Selections, child);
            Always(child);
            return;
        }

        if (child.Part is not null)
        {
            child.Part = null;
            child.TakesAll = true;
        }

        // Middleware on the list may look at anything of its items.
        child.TakesAll |= field is not { Field.Getter: not null };
        foreach (var argument in field?.Node.Arguments ?? [])
        {
            if (argument.Name.Value is "where" or "order")
                _mentioned.AddTo(child, argument.Value);
        }

        Items(field?.Selections, child);
        Always(child);
    }

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HasVariable),
        ObjectValueNode input => input.Fields.Any(member => HasVariable(member.Value)),
        _ => false,
    };

    private void Always(ProjectionNode node)
    {
        foreach (var observed in selected.Schema.ObservedMembers(node.Type) ?? [])
            node.Members.Add(observed);
        foreach (var property in node.Type.GetProperties())
        {
            if (property.GetCustomAttribute<IsProjectedAttribute>() is not { IsProjected: true })
                continue;
            if (ClrTypes.IsObject(property.PropertyType, out var elementType))
                node.Navigation(property.Name, elementType).TakesAll = true;
            else
                node.Members.Add(property.Name);
        }
    }

    // The schema type may have been made from an interface or base class of the objects that the query reads, or from a subclass.
    private static PropertyInfo? Own(Type type, PropertyInfo member)
        => member.DeclaringType!.IsAssignableFrom(type) ? type.GetProperty(member.Name)
            : type.IsAssignableFrom(member.DeclaringType) ? member
            : null;
}
