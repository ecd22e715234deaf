using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace Leefbaarheid.GraphQL.Data;

#pragma warning disable EF1001 // What EF.CompileAsyncQuery itself calls, and asks a fixed number of parameters for.

/// <summary>
/// The way from a query to the compiler that will run it. Where another release of EF Core, or another provider, has no such way, the
/// answer is null and queries are run as EF Core runs any query.
/// </summary>
internal sealed class QueryCompilerAccess
{
    private readonly QueryCompiler _compiler;

    private QueryCompilerAccess(QueryCompiler compiler) => _compiler = compiler;

    public IQueryContextFactory Contexts => Factory(_compiler);

    public static QueryCompilerAccess? Of(IQueryProvider provider)
    {
        try
        {
            return provider is EntityQueryProvider own && Compiler(own) is QueryCompiler compiler ? new QueryCompilerAccess(compiler) : null;
        }
        catch (MissingFieldException)
        {
            return null;
        }
    }

    /// <param name="shape">
    /// Equal for queries that differ in nothing but values. What one document had compiled serves every other that asks the same: EF Core
    /// keeps it beside the queries that it compiles for itself, within the same bounds.
    /// </param>
    /// <param name="query">With captured variables, which become parameters.</param>
    /// <param name="values">How many of them a caller will bring; with others in the query it cannot be compiled ahead.</param>
    public CompiledQuery<TResult> TryCompile<TResult>(QueryShape shape, Func<Expression> query, int values)
    {
        try
        {
            return new(
                Cache(_compiler).GetOrAddQuery(shape, () => Compile<TResult>(query(), values)),
                [.. Enumerable.Range(0, values).Select(ValueRewriter.Name)]);
        }
        catch (Exception exception) when (exception is InvalidOperationException or InvalidCastException or NotSupportedException)
        {
            // Not at all, or not ahead of its values: EF Core says which when it is asked for the rows.
            return new(null, []);
        }
    }

    /// <exception cref="InvalidOperationException">A filter of a nested list has values too, which no fingerprint knows.</exception>
    private Func<QueryContext, TResult> Compile<TResult>(Expression query, int values)
    {
        var rewriter = new ValueRewriter();
        query = rewriter.Visit(query);
        return rewriter.Count == values
            ? _compiler.CreateCompiledAsyncQuery<TResult>(query)
            : throw new InvalidOperationException($"The query has {rewriter.Count} values where {values} are known.");
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryCompiler")]
    private static extern ref IQueryCompiler Compiler(EntityQueryProvider provider);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryContextFactory")]
    private static extern ref IQueryContextFactory Factory(QueryCompiler compiler);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_compiledQueryCache")]
    private static extern ref ICompiledQueryCache Cache(QueryCompiler compiler);
}
