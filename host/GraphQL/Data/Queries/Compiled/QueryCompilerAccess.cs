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

    /// <param name="query">With captured variables, which become parameters.</param>
    /// <param name="values">How many of them a caller will bring; with others in the query it cannot be compiled ahead.</param>
    public CompiledQuery<TResult> TryCompile<TResult>(Expression query, int values)
    {
        var rewriter = new ValueRewriter();
        try
        {
            query = rewriter.Visit(query);

            // A filter of a nested list has values too, which no fingerprint knows.
            return rewriter.Names.Count == values ? new(_compiler.CreateCompiledAsyncQuery<TResult>(query), rewriter.Names) : new(null, []);
        }
        catch (Exception exception) when (exception is InvalidOperationException or InvalidCastException or NotSupportedException)
        {
            // Not at all, or not ahead of its values: EF Core says which when it is asked for the rows.
            return new(null, []);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryCompiler")]
    private static extern ref IQueryCompiler Compiler(EntityQueryProvider provider);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryContextFactory")]
    private static extern ref IQueryContextFactory Factory(QueryCompiler compiler);
}
