using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class DossierContext(DbContextOptions<DossierContext> options) : DbContext(options)
{
    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<Woning> Woningen => Set<Woning>();

    public DbSet<Dier> Dieren => Set<Dier>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dossier>(dossier =>
        {
            dossier.Property(row => row.Id).ValueGeneratedNever();
            dossier.Ignore(row => row.Label);
            dossier.HasMany(row => row.Regels).WithOne();
            dossier.HasMany(row => row.Notities).WithOne();
        });
        modelBuilder.Entity<Woning>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Regel>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Notitie>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Hond>();
        modelBuilder.Entity<Bron>(bron =>
        {
            bron.Property(row => row.Id).ValueGeneratedNever();
            bron.HasMany(row => row.Dossiers).WithOne();
        });
    }
}

/// <summary>A database in memory that remembers the statements it was sent.</summary>
public sealed class DossierDb : IDisposable
{
    private readonly SqliteConnection? _connection;
    private readonly StatementLog _log = new();

    /// <summary>On SQLite, in memory.</summary>
    public DossierDb(IEnumerable<object> rows, params object[] others)
    {
        _connection = new SqliteConnection("DataSource=:memory:");
        _connection.Open();
        Options = new DbContextOptionsBuilder<DossierContext>().UseSqlite(_connection).AddInterceptors(_log).Options;
        Fill([.. rows, .. others]);
    }

    /// <summary>On PostgreSQL.</summary>
    public DossierDb(string connectionString, IEnumerable<object> rows)
    {
        Options = new DbContextOptionsBuilder<DossierContext>().UseNpgsql(connectionString).AddInterceptors(_log).Options;
        Fill(rows);
    }

    public DbContextOptions<DossierContext> Options { get; }

    public IList<string> Statements => _log.Statements;

    public DossierContext New() => new(Options);

    public void Dispose() => _connection?.Dispose();

    private void Fill(IEnumerable<object> rows)
    {
        using var context = New();
        context.Database.EnsureCreated();
        context.AddRange(rows);
        context.SaveChanges();
        Statements.Clear();
    }
}

/// <summary>Remembers the text of every query that is executed.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    public IList<string> Statements { get; } = new List<string>();

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Statements.Add(command.CommandText);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default)
    {
        Statements.Add(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
