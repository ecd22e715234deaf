using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using GreenDonut;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Decides where a resolver's parameter gets its value from.</summary>
/// <param name="isService">Tells services from arguments; null where the schema is built without a host.</param>
internal sealed class ParameterBinder(IServiceProviderIsService? isService, AttributeReader attributes)
{
    /// <summary>What gets the value; null when the parameter is a GraphQL argument.</summary>
    public Binding? Bind(ParameterInfo parameter) => ByAttribute(parameter) ?? ByType(parameter);

    /// <summary>True: the value is at hand without waiting and without regard to when the resolver runs.</summary>
    public bool IsPure(ParameterInfo parameter)
        => parameter.ParameterType != typeof(CancellationToken)
            && !typeof(IResolverContext).IsAssignableFrom(parameter.ParameterType)
            && !typeof(IDataLoader).IsAssignableFrom(parameter.ParameterType)
            && !attributes.Has<ScopedStateAttribute>(parameter)
            && !attributes.Has<IsSelectedAttribute>(parameter);

    private Binding? ByAttribute(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        foreach (var attribute in attributes.All(parameter))
        {
            switch (attribute)
            {
                case ParentAttribute:
                    return context => Expression.Call(context, nameof(IResolverContext.Parent), [type]);
                case ServiceAttribute { Key: { } key }:
                    return context => Call(
                        AcceptsNull(parameter) ? nameof(ResolverState.OptionalKeyed) : nameof(ResolverState.Keyed),
                        type,
                        context,
                        Expression.Constant(key));
                case ServiceAttribute:
                    return context => Service(parameter, context);
                case EventMessageAttribute:
                    return context => Expression.Call(
                        typeof(ResolverContextExtensions), nameof(ResolverContextExtensions.GetEventMessage), [type], context);
                case GlobalStateAttribute state:
                    return context => State(nameof(ResolverState.Global), nameof(StateSetters.Global), state.Key ?? parameter.Name!, type, context);
                case ScopedStateAttribute state:
                    return context => State(nameof(ResolverState.Scoped), nameof(StateSetters.Scoped), state.Key ?? parameter.Name!, type, context);
                case LocalStateAttribute state:
                    return context => State(nameof(ResolverState.Local), nameof(StateSetters.Local), state.Key ?? parameter.Name!, type, context);
                case IsSelectedAttribute selected:
                    var pattern = new SelectedPattern(selected.FieldNames);
                    return context => Expression.Call(Expression.Constant(pattern), nameof(SelectedPattern.IsMatch), null, context);
            }
        }

        return null;
    }

    /// <summary>The state itself, or what sets it.</summary>
    private static MethodCallExpression State(string getter, string setter, string key, Type type, ParameterExpression context)
    {
        var isSetter = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SetState<>);
        if (!isSetter && type != typeof(SetState))
            return Call(getter, type, context, Expression.Constant(key));
        return Expression.Call(
            typeof(StateSetters),
            setter,
            isSetter ? type.GetGenericArguments() : null,
            context,
            Expression.Constant(key));
    }

    private Binding? ByType(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (attributes.Has<ArgumentAttribute>(parameter))
            return null;
        if (typeof(IDataLoader).IsAssignableFrom(type))
            return context => Call(nameof(ResolverState.DataLoader), type, context);
        if (type == typeof(CancellationToken))
            return static context => Expression.Property(context, nameof(IResolverContext.RequestAborted));
        if (type == typeof(IResolverContext) || type == typeof(IMiddlewareContext))
            return context => Expression.Convert(context, type);
        if (type == typeof(ClaimsPrincipal))
            return context => Static(nameof(ResolverState.User), context, Expression.Constant(!AcceptsNull(parameter)));
        if (type == typeof(HttpContext))
            return context => Static(nameof(ResolverState.Http), context, Expression.Constant(!AcceptsNull(parameter)));
        if (type == typeof(HttpRequest) || type == typeof(HttpResponse))
        {
            return context => Expression.Property(
                Static(nameof(ResolverState.Http), context, Expression.Constant(true)), type.Name["Http".Length..]);
        }

        if (type == typeof(IServiceProvider))
            return static context => Expression.Property(context, nameof(IResolverContext.Services));
        return IsService(type) ? context => Service(parameter, context) : null;
    }

    private bool IsService(Type type)
    {
        if (isService is null)
            return false;

        // Every container answers any IEnumerable<T>, with an empty one if need be: what counts is whether there is a T.
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            return isService.IsService(type.GetGenericArguments()[0]);
        return isService.IsService(type);
    }

    private static MethodCallExpression Service(ParameterInfo parameter, ParameterExpression context)
        => Call(
            AcceptsNull(parameter) ? nameof(ResolverState.Optional) : nameof(ResolverState.Required),
            parameter.ParameterType,
            context);

    private static bool AcceptsNull(ParameterInfo parameter)
        => new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;

    private static MethodCallExpression Call(string method, Type type, params Expression[] arguments)
        => Expression.Call(typeof(ResolverState), method, [type], arguments);

    private static MethodCallExpression Static(string method, params Expression[] arguments)
        => Expression.Call(typeof(ResolverState), method, null, arguments);
}
