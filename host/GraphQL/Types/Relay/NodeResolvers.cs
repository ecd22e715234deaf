using System.Linq.Expressions;
using System.Reflection;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Types.Relay;

/// <summary>Finds the methods that fetch nodes, and compiles them.</summary>
internal static class NodeResolvers
{
    private const BindingFlags Methods = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    /// <param name="attribute">The annotation that makes the type a node.</param>
    /// <param name="annotated">The class that carries it.</param>
    /// <param name="node">The .NET type of the node.</param>
    public static (MethodInfo Method, Type Class)? Find(NodeAttribute attribute, Type annotated, Type node)
    {
        var source = attribute.NodeResolverType ?? annotated;
        var methods = source.GetMethods(Methods).Where(method => source != node || method.IsStatic).ToList();
        MethodInfo? found;
        if (attribute.NodeResolver is { } name)
        {
            found = methods.Find(method => method.Name == name)
                ?? throw new SchemaException($"[Node] on {annotated} names the node resolver `{name}`, but {source} has no such public method"
                    + (source == node ? " that is static." : "."));
        }
        else
        {
            string[] names = source == node
                ? ["Get", "GetAsync", $"Get{node.Name}", $"Get{node.Name}Async"]
                : [$"Get{node.Name}", $"Get{node.Name}Async"];
            found = methods.Find(method => method.IsDefined(typeof(NodeResolverAttribute)))
                ?? methods.Find(method => names.Contains(method.Name, StringComparer.OrdinalIgnoreCase));
        }

        return found is null ? null : (found, source);
    }

    public static FieldDelegate Compile(MethodInfo method, Type type, ParameterBinder binder)
    {
        var parameters = method.GetParameters();
        var bound = Array.ConvertAll(parameters, binder.Bind);
        if (bound.Count(value => value is null) != 1)
            throw new SchemaException($"The node resolver {type}.{method.Name} needs one parameter for the id, beside services and DataLoaders.");
        var source = FieldSource.Resolvers(type, includeStatic: true);
        return ResolverCompiler.Compile(context => Expression.Call(
            method.IsStatic ? null : source.Instance(context),
            method,
            bound.Select((value, index) => value?.Invoke(context)
                ?? Expression.Call(typeof(NodeResolvers), nameof(Id), [parameters[index].ParameterType], context))));
    }

    /// <summary>A query that fetches by id, run with the id of the node instead of an argument.</summary>
    public static FieldDelegate OfQuery(FieldsType root, OutputField query)
    {
        if (query.Arguments is not [var argument])
            throw new SchemaException($"The query `{query.Name}` cannot be a node resolver: it must take one argument, the id.");
        return context =>
        {
            var id = ValueConverter.Convert(context.LocalContextData[NodeDefinition.InternalId], argument.RuntimeType);
            ((ResolverContext)context).UseArguments(new ArgumentValues(query.Arguments, [id], [true]));

            // The field as the finished schema has it: what it demands of the user came later.
            return root.Field(query.Name)!.Pipeline(context);
        };
    }

    private static T? Id<T>(IResolverContext context)
        => (T?)ValueConverter.Convert(context.LocalContextData[NodeDefinition.InternalId], typeof(T));
}
