using System.Linq.Expressions;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>A .NET class that fields are read from, and where its instance comes from when a field is resolved.</summary>
internal sealed class FieldSource
{
    private readonly bool _isParent;
    private readonly object? _instance;

    private FieldSource(Type type, bool isParent, bool includeStatic)
    {
        Type = type;
        _isParent = isParent;
        IncludeStatic = includeStatic;
        if (!isParent && !type.IsAbstract && (type.IsValueType || type.GetConstructor(Type.EmptyTypes) is not null))
            _instance = Activator.CreateInstance(type);
    }

    public Type Type { get; }

    public bool IncludeStatic { get; }

    /// <summary>True: members read the object that the field belongs to.</summary>
    public bool IsParent => _isParent;

    /// <summary>The fields' own object type: an instance is the field's parent.</summary>
    public static FieldSource Parent(Type type, bool includeStatic) => new(type, isParent: true, includeStatic);

    /// <summary>
    /// A class of resolvers: one instance for the schema if it needs nothing, else one per call, so that what it was given
    /// does not outlive its scope.
    /// </summary>
    public static FieldSource Resolvers(Type type, bool includeStatic)
        => new(type, isParent: false, includeStatic || type is { IsAbstract: true, IsSealed: true });

    public Expression Instance(ParameterExpression context)
    {
        if (_isParent)
            return Expression.Call(context, nameof(IResolverContext.Parent), [Type]);
        return _instance is not null
            ? Expression.Constant(_instance, Type)
            : Expression.Call(typeof(FieldSource), nameof(Create), [Type], context);
    }

    private static T Create<T>(IResolverContext context)
        where T : notnull
        => context.Services.GetService<T>() ?? ActivatorUtilities.CreateInstance<T>(context.Services);
}
