using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>
/// Keeps the connection of a context open over several statements. Otherwise each of them takes one from the pool and has it reset when it
/// gives it back.
/// </summary>
internal readonly struct SharedConnection : IAsyncDisposable
{
    private readonly DbContext? _context;

    private SharedConnection(DbContext context) => _context = context;

    public static async ValueTask<SharedConnection> OpenAsync<T>(DataQuery<T> query, CancellationToken cancellationToken)
    {
        if (query.Projection is not { Lists.Count: > 0 } || QueryCompilerAccess.Of(query.Source.Provider) is not { } compiler)
            return default;
        var context = compiler.Contexts.Create().Context;
        if (!context.Database.IsRelational())
            return default;
        await context.Database.OpenConnectionAsync(cancellationToken);
        return new SharedConnection(context);
    }

    public ValueTask DisposeAsync() => _context is null ? default : new(_context.Database.CloseConnectionAsync());
}
