using System.Linq.Expressions;
using System.Reflection;

namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>Makes error values out of the exceptions that a mutation declares. Matched by exact type, as Hot Chocolate does.</summary>
internal sealed class MutationErrors
{
    private readonly Dictionary<Type, Func<Exception, object>> _factories = [];

    /// <summary>True where the type has a way to become an error: any exception, or a class that is made from one.</summary>
    public bool TryAdd(Type error)
    {
        if (typeof(Exception).IsAssignableFrom(error))
            return _factories.TryAdd(error, static exception => exception) || true;
        var found = false;
        foreach (var method in error.GetMethods().Where(IsFactory))
        {
            var thrown = method.GetParameters()[0].ParameterType;
            found = true;
            _factories.TryAdd(thrown, Compile(thrown, exception => Expression.Call(method.IsStatic ? null : Expression.New(error), method, exception)));
        }

        foreach (var constructor in error.GetConstructors().Where(TakesException))
        {
            var thrown = constructor.GetParameters()[0].ParameterType;
            found = true;
            _factories.TryAdd(thrown, Compile(thrown, exception => Expression.New(constructor, exception)));
        }

        return found;
    }

    /// <summary>Null when the exception, or any one inside an aggregate, is none that was declared.</summary>
    public IReadOnlyList<object>? From(Exception exception)
    {
        if (_factories.TryGetValue(exception.GetType(), out var create))
            return [create(exception)];
        if (exception is not AggregateException { InnerExceptions.Count: > 0 } aggregate)
            return null;
        var errors = aggregate.Flatten().InnerExceptions.Select(From).ToList();
        return errors.Contains(null) ? null : [.. errors.SelectMany(error => error!)];
    }

    private static bool IsFactory(MethodInfo method)
        => method.Name == "CreateErrorFrom" && method.ReturnType != typeof(void) && TakesException(method);

    private static bool TakesException(MethodBase method)
        => method.GetParameters() is [var single] && typeof(Exception).IsAssignableFrom(single.ParameterType);

    private static Func<Exception, object> Compile(Type thrown, Func<Expression, Expression> create)
    {
        var exception = Expression.Parameter(typeof(Exception), "exception");
        var body = Expression.Convert(create(Expression.Convert(exception, thrown)), typeof(object));
        return Expression.Lambda<Func<Exception, object>>(body, exception).Compile();
    }
}
