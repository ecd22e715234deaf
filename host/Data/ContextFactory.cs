using System.Linq.Expressions;
using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>Calls a context's constructor without reflection: every resolver of a query makes a context.</summary>
internal static class ContextFactory<TContext>
    where TContext : ModuleDbContext
{
    public static Func<DbContextOptions<TContext>, TContext> Create { get; } = Compile();

    private static Func<DbContextOptions<TContext>, TContext> Compile()
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var constructor = typeof(TContext).GetConstructor(Any, [typeof(DbContextOptions<TContext>)])
            ?? throw new InvalidOperationException(
                $"{typeof(TContext)} needs a constructor that takes DbContextOptions<{typeof(TContext).Name}> alone.");
        var options = Expression.Parameter(typeof(DbContextOptions<TContext>));
        return Expression.Lambda<Func<DbContextOptions<TContext>, TContext>>(Expression.New(constructor, options), options).Compile();
    }
}
