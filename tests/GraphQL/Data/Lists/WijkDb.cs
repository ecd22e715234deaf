using System.Data.Common;
using HotChocolate.Data;
using HotChocolate.Types;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data.Lists;

public sealed class WijkContext(DbContextOptions<WijkContext> options) : DbContext(options)
{
    public DbSet<Wijk> Wijken => Set<Wijk>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Wijk>(wijk =>
        {
            wijk.HasMany(row => row.Straten).WithOne();
            wijk.HasOne(row => row.Hoofdstraat).WithMany();
        });
        modelBuilder.Entity<School>().HasMany(row => row.Bomen).WithMany();
    }
}

public sealed class WijkDb : IDisposable
{
    private readonly SqliteConnection? _connection;

    /// <param name="connectionString">Of PostgreSQL; null: SQLite in memory.</param>
    public WijkDb(string? connectionString, IEnumerable<Wijk> rows)
    {
        var builder = new DbContextOptionsBuilder<WijkContext>().AddInterceptors(Log);
        if (connectionString is null)
        {
            _connection = new SqliteConnection("DataSource=:memory:");
            _connection.Open();
            builder.UseSqlite(_connection);
        }
        else
        {
            builder.UseNpgsql(connectionString);
        }

        Options = builder.Options;
        using var context = New();
        context.Database.EnsureCreated();
        context.AddRange(rows);
        context.SaveChanges();
        Log.Statements.Clear();
    }

    public DbContextOptions<WijkContext> Options { get; }

    public ReadLog Log { get; } = new();

    public WijkContext New() => new(Options);

    public void Dispose() => _connection?.Dispose();

    internal DataApi Api(Action<HotChocolate.Execution.Configuration.IRequestExecutorBuilder>? configure = null)
        => new(typeof(WijkQuery), services => services.AddScoped(_ => New()), configure);
}

/// <summary>Remembers the statements, and does something once after the first of them.</summary>
public sealed class ReadLog : DbCommandInterceptor
{
    public IList<string> Statements { get; } = new List<string>();

    public Action? AfterFirst { get; set; }

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

    public override InterceptionResult DataReaderClosing(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result) => result;

    public override async ValueTask<InterceptionResult> DataReaderClosingAsync(
        DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        // The statement has given its rows; what comes now lies between two statements.
        await eventData.DataReader.CloseAsync();
        var action = AfterFirst;
        AfterFirst = null;
        action?.Invoke();
        return result;
    }
}

public sealed class WijkQuery
{
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Wijk> GetWijken(WijkContext context) => context.Wijken;

    [UseProjection]
    public IQueryable<Wijk> GetIneens(WijkContext context) => context.Wijken.AsSingleQuery().OrderBy(wijk => wijk.Nummer);

    [UseProjection]
    public IQueryable<Wijk> GetAlles(WijkContext context) => context.Wijken.IgnoreQueryFilters().OrderBy(wijk => wijk.Nummer);

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Park> GetParken(WijkContext context) => context.Set<Park>();
}
