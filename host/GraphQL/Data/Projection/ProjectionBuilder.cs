using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>
/// Writes <c>x => new T { … }</c> with the wanted members only. EF Core's model decides what a member is: a property that the model
/// does not know is computed from others, so then all values of the object are read.
/// </summary>
internal static class ProjectionBuilder
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static QueryProjection<T> Build<T>(ProjectionNode node, IReadOnlyModel model)
    {
        var parameter = Expression.Parameter(typeof(T), "entity");
        return New(parameter, node, model) is { } body
            ? new QueryProjection<T>(Expression.Lambda<Func<T, T>>(body, parameter))
            : new QueryProjection<T>(IncludePaths.Of(node, model));
    }

    /// <summary>Null: an object of this type cannot be made member by member.</summary>
    private static MemberInitExpression? New(Expression source, ProjectionNode node, IReadOnlyModel model)
    {
        var entity = model.FindEntityType(node.Type) ?? OwnedType(node.Type, model);
        if (node.Type.IsAbstract
            || entity?.GetDirectlyDerivedTypes().Any() == true
            || node.Type.GetConstructor(Instance, []) is not { } constructor)
        {
            return null;
        }

        var bindings = entity is null ? Plain(source, node, model) : Entity(source, node, entity, model);
        return bindings is null ? null : Expression.MemberInit(Expression.New(constructor), bindings);
    }

    private static List<MemberBinding>? Entity(Expression source, ProjectionNode node, IReadOnlyEntityType entity, IReadOnlyModel model)
    {
        var takesAll = node.TakesAll || node.Members.Any(name => !IsMapped(entity, name));
        var wanted = takesAll
            ? entity.GetProperties().Cast<IReadOnlyPropertyBase>()
                .Concat(entity.GetComplexProperties())
                .Concat(entity.GetNavigations().Where(navigation => navigation.IsEagerLoaded && !node.Navigations.ContainsKey(navigation.Name)))
                .Where(property => !property.IsShadowProperty())
            : node.Members.Where(name => !node.Navigations.ContainsKey(name)).Select(name => Find(entity, name)!);
        var bindings = new List<MemberBinding>();
        foreach (var property in wanted)
        {
            if (property.PropertyInfo is not { } member || Target(property) is not { } target)
                return null;
            bindings.Add(Expression.Bind(target, Expression.Property(source, member)));
        }

        foreach (var (name, child) in node.Navigations)
        {
            if (Find(entity, name) is not { PropertyInfo: { } member } property)
            {
                // Not the database's: computed from other values, which the plain object then needs.
                if (!takesAll)
                    return Entity(source, WithAll(node), entity, model);
                continue;
            }

            if (property is IReadOnlyProperty)
            {
                // One column, however many parts its value has in .NET.
                if (Target(property) is not { } column)
                    return null;
                bindings.Add(Expression.Bind(column, Expression.Property(source, member)));
                continue;
            }

            var isRequired = property is IReadOnlyNavigation { IsOnDependent: true, ForeignKey.IsRequired: true } or IReadOnlyComplexProperty;
            if (Target(property) is not { } target || Value(Expression.Property(source, member), child, target, isRequired, model) is not { } value)
                return null;
            bindings.Add(Expression.Bind(target, value));
        }

        return bindings;
    }

    /// <summary>An object that is no entity but was put together by the resolver's own selector.</summary>
    private static List<MemberBinding>? Plain(Expression source, ProjectionNode node, IReadOnlyModel model)
    {
        var bindings = new List<MemberBinding>();
        var properties = node.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public);
        var takesAll = node.TakesAll || properties.Any(property => node.Members.Contains(property.Name) && Setter(property) is null);
        foreach (var property in properties)
        {
            var setter = Setter(property);
            var isNavigation = node.Navigations.TryGetValue(property.Name, out var child);
            if (!isNavigation && !node.Members.Contains(property.Name) && (!takesAll || setter is null))
                continue;
            if (setter is null)
            {
                if (isNavigation)
                    return null;
                continue;
            }

            var value = Expression.Property(source, property);
            if (!isNavigation)
                bindings.Add(Expression.Bind(setter, value));
            else if (Value(value, child!, setter, false, model) is { } nested)
                bindings.Add(Expression.Bind(setter, nested));
            else
                return null;
        }

        return bindings;
    }

    /// <summary>A nested object, or a list of them, as the member that receives it wants it.</summary>
    private static Expression? Value(Expression source, ProjectionNode node, MemberInfo target, bool isRequired, IReadOnlyModel model)
    {
        var targetType = TypeOf(target);
        if (node.Type.IsAssignableFrom(source.Type))
        {
            if (New(source, node, model) is not { } instance)
                return null;
            return isRequired
                ? instance
                : Expression.Condition(
                    Expression.Equal(source, Expression.Constant(null, source.Type)), Expression.Constant(null, instance.Type), instance);
        }

        // Only a list can carry along that it was cut.
        if (node.Part is not null && !targetType.IsAssignableFrom(typeof(List<>).MakeGenericType(node.Type)))
            node = WithAll(node);
        var parameter = Expression.Parameter(node.Type, "item");
        if (New(parameter, node, model) is not { } element)
            return null;
        var nested = new NestedQuery(node, model);
        var list = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Select), [node.Type, node.Type], nested.Items(source), Expression.Lambda(element, parameter));
        var method = targetType.IsArray ? nameof(Enumerable.ToArray)
            : targetType.IsAssignableFrom(typeof(List<>).MakeGenericType(node.Type)) ? nameof(Enumerable.ToList)
            : targetType.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(node.Type)) ? nameof(Enumerable.ToHashSet)
            : null;
        return method is null ? null : nested.Marked(Expression.Call(typeof(Enumerable), method, [node.Type], list), source);
    }

    // EF Core fills fields, and so do we: a written-out setter may hold rules that stored data has already passed. The setter of an
    // automatic property holds none, and gives the statement a readable column name.
    public static MemberInfo? Target(IReadOnlyPropertyBase property)
    {
        var setter = property.PropertyInfo is { } member ? Setter(member) : null;
        return property.FieldInfo is { } field && (setter is null || !field.IsDefined(typeof(CompilerGeneratedAttribute))) ? field : setter;
    }

    public static Type TypeOf(MemberInfo target) => target is FieldInfo field ? field.FieldType : ((PropertyInfo)target).PropertyType;

    // A private setter of a base class can be seen on that class only.
    private static PropertyInfo? Setter(PropertyInfo property)
    {
        var declared = property.DeclaringType == property.ReflectedType
            ? property
            : property.DeclaringType!.GetProperty(property.Name, Instance | BindingFlags.DeclaredOnly);
        return declared?.SetMethod is null ? null : declared;
    }

    private static bool IsMapped(IReadOnlyEntityType entity, string name) => Find(entity, name) is not null;

    public static IReadOnlyPropertyBase? Find(IReadOnlyEntityType entity, string name)
        => entity.FindProperty(name) as IReadOnlyPropertyBase
            ?? entity.FindComplexProperty(name) as IReadOnlyPropertyBase
            ?? entity.FindNavigation(name) as IReadOnlyPropertyBase
            ?? entity.FindSkipNavigation(name);

    // Owned types are known by their owner and not by their .NET type alone; the members are the same for every owner.
    private static IReadOnlyEntityType? OwnedType(Type type, IReadOnlyModel model) => model.FindEntityTypes(type).FirstOrDefault();

    private static ProjectionNode WithAll(ProjectionNode node)
    {
        var all = new ProjectionNode(node.Type) { TakesAll = true };
        foreach (var (name, child) in node.Navigations)
            all.Navigations.Add(name, child);
        return all;
    }
}
