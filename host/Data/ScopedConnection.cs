using System.Data.Common;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>
/// The connection of one service scope, shared by the contexts of all modules in it: a transaction over several contexts needs
/// the same connection object. Not thread-safe, as a scope is not.
/// </summary>
internal sealed class ScopedConnection(HostDatabase database, IServiceProvider services) : IAsyncDisposable, IDisposable
{
    private readonly List<ModuleDbContext> _contexts = [];
    private DbConnection? _connection;
    private DbTransaction? _transaction;

    public DbTransaction? Transaction => _transaction;

    private DbConnection Connection => _connection ??= database.CreateConnection();

    public TContext CreateContext<TContext>()
        where TContext : ModuleDbContext
    {
        var context = ContextFactory<TContext>.Create(services.GetRequiredService<DbContextOptions<TContext>>());
        context.Services = services;
        context.Errors = database.SaveErrors;
        context.Lezer = services.GetRequiredService<Afscherming>().Lees;
        context.Database.SetDbConnection(Connection, contextOwnsConnection: false);
        if (_transaction is not null)
            context.Database.UseTransaction(_transaction);
        _contexts.Add(context);
        return context;
    }

    /// <summary>Starts a transaction that all contexts of the scope take part in. On SQLite it takes the write lock at once.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (Connection.State != System.Data.ConnectionState.Open)
        {
            await Connection.OpenAsync(cancellationToken);
            // Opened by us and not through a context, so EF's connection interceptor does not see it.
            database.Prepare(Connection);
        }

        _transaction = await Connection.BeginTransactionAsync(cancellationToken);
        foreach (var context in _contexts)
            await context.Database.UseTransactionAsync(_transaction, cancellationToken);
    }

    /// <summary>Commits and releases the connection.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => _transaction!.CommitAsync(cancellationToken);

    /// <summary>Leaves the transaction, rolling back what was not committed, and hands the connection back to its pool.</summary>
    public async Task EndAsync()
    {
        try
        {
            foreach (var context in _contexts)
                await context.Database.UseTransactionAsync(null);
            if (_transaction is not null)
                await _transaction.DisposeAsync();
        }
        finally
        {
            _transaction = null;
            await Connection.CloseAsync();
        }
    }

    /// <summary>Makes the contexts forget what they tracked: after a rollback it is not what the database holds.</summary>
    public void Forget()
    {
        foreach (var context in _contexts)
            context.ChangeTracker.Clear();
    }

    public ValueTask DisposeAsync() => _connection?.DisposeAsync() ?? ValueTask.CompletedTask;

    public void Dispose() => _connection?.Dispose();
}
