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

    public Func<QueryContext, TResult> Compile<TResult>(System.Linq.Expressions.Expression query)
        => _compiler.CreateCompiledAsyncQuery<TResult>(query);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryCompiler")]
    private static extern ref IQueryCompiler Compiler(EntityQueryProvider provider);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queryContextFactory")]
    private static extern ref IQueryContextFactory Factory(QueryCompiler compiler);
}
