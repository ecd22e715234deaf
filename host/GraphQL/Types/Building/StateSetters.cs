using HotChocolate;
using HotChocolate.Resolvers;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What compiled resolvers call to fill parameters that set a state.</summary>
internal static class StateSetters
{
    public static bool IsSetter(Type type)
        => type == typeof(SetState) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SetState<>));

    public static SetState<T> Global<T>(IResolverContext context, string key) => value => context.SetGlobalState(key, value);

    public static SetState Global(IResolverContext context, string key) => value => context.SetGlobalState(key, value);

    public static SetState<T> Scoped<T>(IResolverContext context, string key) => value => context.SetScopedState(key, value);

    public static SetState Scoped(IResolverContext context, string key) => value => context.SetScopedState(key, value);

    public static SetState<T> Local<T>(IResolverContext context, string key) => value => context.SetLocalState(key, value);

    public static SetState Local(IResolverContext context, string key) => value => context.SetLocalState(key, value);
}
