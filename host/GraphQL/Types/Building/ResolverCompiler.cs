using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>
/// Writes and compiles resolvers, each when it first runs: a schema has thousands of fields of which a host at rest uses few, and
/// compiling all of them would be most of its start.
/// </summary>
internal static class ResolverCompiler
{
    /// <param name="call">Writes the call. It may not fail: what can be wrong with a resolver is said while the schema is built.</param>
    public static FieldDelegate Compile(Binding call)
    {
        FieldDelegate? compiled = null;
        return field => (compiled ??= CompileNow(call))(field);
    }

    private static FieldDelegate CompileNow(Binding write)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var call = write(context);
        var type = call.Type;
        if (type.IsGenericType && typeof(Task).IsAssignableFrom(type))
            return Awaiting(nameof(OfTask), TaskResult(type), typeof(Task<>));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            return Awaiting(nameof(OfValueTask), type.GetGenericArguments()[0], typeof(ValueTask<>));
        var resolve = Expression.Lambda<Func<IResolverContext, object?>>(Expression.Convert(call, typeof(object)), context).Compile();
        return field =>
        {
            field.Result = resolve(field);
            return default;
        };

        FieldDelegate Awaiting(string adapter, Type result, Type wrapper)
        {
            var signature = typeof(Func<,>).MakeGenericType(typeof(IResolverContext), wrapper.MakeGenericType(result));
            return (FieldDelegate)typeof(ResolverCompiler)
                .GetMethod(adapter, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(result)
                .Invoke(null, [Expression.Lambda(signature, call, context).Compile()])!;
        }
    }

    private static Type TaskResult(Type type)
    {
        while (type.GetGenericTypeDefinition() != typeof(Task<>))
            type = type.BaseType!;
        return type.GetGenericArguments()[0];
    }

    private static FieldDelegate OfTask<T>(Func<IResolverContext, Task<T>> resolve) => field =>
    {
        var task = resolve(field);
        if (!task.IsCompletedSuccessfully)
            return Await(task, field);
        field.Result = task.Result;
        return default;

        static async ValueTask Await(Task<T> task, IMiddlewareContext field) => field.Result = await task;
    };

    private static FieldDelegate OfValueTask<T>(Func<IResolverContext, ValueTask<T>> resolve) => field =>
    {
        var task = resolve(field);
        if (!task.IsCompletedSuccessfully)
            return Await(task, field);
        field.Result = task.Result;
        return default;

        static async ValueTask Await(ValueTask<T> task, IMiddlewareContext field) => field.Result = await task;
    };
}
