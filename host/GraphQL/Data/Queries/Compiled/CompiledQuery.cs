using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>A query that EF Core has compiled, and which of a request's values it takes.</summary>
/// <param name="Execute">Null: EF Core could not compile it ahead.</param>
/// <param name="Names">The parameters, in the order of the values.</param>
internal sealed record CompiledQuery<TResult>(Func<QueryContext, TResult>? Execute, IReadOnlyList<string> Names)
{
    public TResult Run(IQueryContextFactory contexts, List<object?> values, CancellationToken cancellationToken)
    {
        var context = contexts.Create();
        context.CancellationToken = cancellationToken;
        for (var index = 0; index < Names.Count; index++)
            context.Parameters.Add(Names[index], values[index]);
        return Execute!(context);
    }
}
