using System.Reflection;
using HotChocolate.Data;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>Reads out of a plan what a projection has to fetch.</summary>
internal sealed class ProjectionReader(ulong conditions)
{
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
        if (plan?.Only is not { } selection)
        {
            // Of an interface or union the objects' own types decide; only whole objects keep those.
            node.TakesAll |= plan is not null;
            return;
        }

        foreach (var field in selection.Fields)
        {
            if (field.IsTypeName || !field.IsIncluded(conditions))
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
            Property(property, field.Selections, node);
            return;
        }

        if (field.Field.ParentRequires is not { } required)
        {
            node.TakesAll = true;
            return;
        }

        foreach (var name in required)
        {
            // Written as C# names with nameof, or as a selection text with the schema's.
            if (node.Type.GetProperty(name, BindingFlags.IgnoreCase | BindingFlags.Instance | BindingFlags.Public) is { } needed)
                Property(needed, null, node);
            else
                node.TakesAll = true;
        }
    }

    private void Property(PropertyInfo property, SelectionPlan? selections, ProjectionNode node)
    {
        if (property.GetCustomAttribute<IsProjectedAttribute>() is { IsProjected: false })
            return;
        if (!IsObject(property.PropertyType, out var elementType))
        {
            node.Members.Add(property.Name);
            return;
        }

        var child = node.Navigation(property.Name, elementType);
        if (selections is null)
            child.TakesAll = true;
        Items(selections, child);
        Always(child);
    }

    private static void Always(ProjectionNode node)
    {
        foreach (var property in node.Type.GetProperties())
        {
            if (property.GetCustomAttribute<IsProjectedAttribute>() is not { IsProjected: true })
                continue;
            if (IsObject(property.PropertyType, out var elementType))
                node.Navigation(property.Name, elementType).TakesAll = true;
            else
                node.Members.Add(property.Name);
        }
    }

    // The schema type may have been made from an interface or base class of the objects that the query reads.
    private static PropertyInfo? Own(Type type, PropertyInfo member)
        => member.DeclaringType!.IsAssignableFrom(type) ? type.GetProperty(member.Name) : null;

    /// <summary>True for an object or a list of objects; false for a value or a list of values.</summary>
    private static bool IsObject(Type type, out Type elementType)
    {
        elementType = ClrTypes.ElementType(type) ?? type;
        return !ClrTypes.IsValue(elementType);
    }
}
