using System.Linq.Expressions;
using System.Reflection;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Data;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Mutations;
using Leefbaarheid.GraphQL.Types.Relay;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Makes an output field out of a property or method.</summary>
internal sealed class FieldFactory(
    TypeResolver types,
    Annotations annotations,
    AttributeReader attributes,
    ParameterBinder binder,
    MutationConventions mutations,
    IReadOnlyList<IFieldConfigurator> configurators,
    SchemaOptions options)
{
    /// <summary>The node types; set by the builder, which needs this object first.</summary>
    public required Nodes Nodes { get; init; }

    public FieldDraft Create(NamedType owner, bool isMutation, FieldSource source, MemberInfo member)
    {
        var result = ShapeReader.Unwrap(ResultType(member));
        var pageItem = ClrTypes.PageItemType(result);
        var field = new FieldDraft
        {
            Owner = owner,
            Member = member,
            Name = annotations.FieldName(member),
            // A ready-made page is a list of its items until paging gives the field its connection.
            Type = pageItem is null ? types.Output(member, types.Shape(member)) : new ListType(new NonNullType(types.OutputType(pageItem))),
            ClrResultType = result,
            Resolver = static _ => default,
            Description = annotations.Describe(member),
            DeprecationReason = annotations.DeprecationReason(member),
            UsesRequestScope = UsesRequestScope(member, isMutation),
            IsSerial = IsSerial(member, isMutation),
        };
        var isNodeId = Nodes.IsNodeId(owner, member);
        if (isNodeId)
        {
            field.Name = "id";
            field.Type = new NonNullType(types.Scalar("ID"));
        }

        var convention = isMutation ? mutations.Begin(field, member) : null;
        if (member is PropertyInfo property)
            FromProperty(field, source, property);
        else
            FromMethod(field, source, (MethodInfo)member, convention);
        if (isNodeId || types.Ids.IsId(member))
            types.Ids.Encode(field, member);
        else
            types.Converters.Encode(field);
        foreach (var attribute in annotations.InOrder(member))
        {
            foreach (var configurator in configurators)
            {
                if (configurator.TryConfigure(attribute, field, types))
                    break;
            }
        }

        if (pageItem is not null && field.Type is ListType)
            throw new SchemaException($"{field.Coordinate} returns a page, so it needs [UsePaging] or [UseOffsetPaging].");
        if (isMutation)
            mutations.Finish(field, convention);
        return field;
    }

    private static void FromProperty(FieldDraft field, FieldSource source, PropertyInfo property)
    {
        var isStatic = property.GetMethod!.IsStatic;
        field.Resolver = ResolverCompiler.Compile(context => Expression.Property(isStatic ? null : source.Instance(context), property));
        field.IsPure = !IsAwaited(property.PropertyType);
        field.ParentRequires = source.IsParent && !isStatic ? [property.Name] : [];
        if (source.IsParent && !isStatic && field.IsPure)
            field.Getter = new PropertyGetter(property).Read;
    }

    private void FromMethod(FieldDraft field, FieldSource source, MethodInfo method, MutationPlan? convention)
    {
        var parameters = method.GetParameters();
        var bound = Array.ConvertAll(parameters, binder.Bind);
        for (var index = 0; index < parameters.Length; index++)
        {
            if (bound[index] is null)
                field.Arguments.Add(types.Argument(parameters[index]));
        }

        // The conventions may put all of them into one.
        var arguments = field.Arguments.ToArray();
        convention?.TakeArguments(field, types);
        for (int index = 0, next = 0; index < parameters.Length; index++)
            bound[index] ??= Argument(parameters[index], arguments[next++].Name);
        field.Resolver = ResolverCompiler.Compile(context => Expression.Call(
            method.IsStatic ? null : source.Instance(context), method, Array.ConvertAll(bound, value => value!(context))));
        field.IsPure = !IsAwaited(method.ReturnType) && Array.TrueForAll(parameters, binder.IsPure);
        field.ParentRequires = ParentRequires(source, method);

        Binding Argument(ParameterInfo parameter, string name) => convention?.InputArgument is { } input
            ? context => Expression.Call(
                typeof(ResolverState),
                nameof(ResolverState.Member),
                [parameter.ParameterType],
                context,
                Expression.Constant(input),
                Expression.Constant(name))
            : context => Expression.Call(context, nameof(IResolverContext.ArgumentValue), [parameter.ParameterType], Expression.Constant(name));
    }

    /// <summary>Null as soon as the method could read anything of its parent.</summary>
    private IReadOnlyList<string>? ParentRequires(FieldSource source, MethodInfo method)
    {
        if (source.IsParent && !method.IsStatic)
            return null;
        var required = new List<string>();
        foreach (var parameter in method.GetParameters())
        {
            if (typeof(IResolverContext).IsAssignableFrom(parameter.ParameterType))
                return null;
            if (attributes.Find<ParentAttribute>(parameter) is not { } parent)
                continue;
            if (parent.Requires is null)
                return null;
            required.AddRange(RequiredMembers.Paths(parent.Requires));
        }

        return required;
    }

    private bool UsesRequestScope(MemberInfo member, bool isMutation)
    {
        if (attributes.Has<UseRequestScopeAttribute>(member))
            return true;
        if (attributes.Has<UseResolverScopeAttribute>(member))
            return false;
        var scope = isMutation ? options.DefaultMutationDependencyInjectionScope : options.DefaultQueryDependencyInjectionScope;
        return scope == DependencyInjectionScope.Request;
    }

    /// <summary>Mutations run one after another in any case.</summary>
    private bool IsSerial(MemberInfo member, bool isMutation)
        => !isMutation
            && !attributes.Has<ParallelAttribute>(member)
            && (attributes.Has<SerialAttribute>(member) || options.DefaultResolverStrategy == ExecutionStrategy.Serial);

    private static Type ResultType(MemberInfo member) => member is MethodInfo method ? method.ReturnType : ((PropertyInfo)member).PropertyType;

    private static bool IsAwaited(Type type)
        => typeof(Task).IsAssignableFrom(type)
            || typeof(IQueryable).IsAssignableFrom(type)
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
                && (definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>)));
}
