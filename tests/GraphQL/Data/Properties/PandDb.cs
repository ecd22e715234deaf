using HotChocolate.Execution.Configuration;
using Leefbaarheid.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

public sealed class PandContext(DbContextOptions<PandContext> options) : DbContext(options)
{
    public DbSet<Pand> Panden => Set<Pand>();

    public DbSet<Wijk> Wijken => Set<Wijk>();

    public DbSet<Bezoek> Bezoeken => Set<Bezoek>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Pand>(pand =>
        {
            pand.Property(row => row.Id).ValueGeneratedNever();
            pand.OwnsOne(row => row.Eigenaar);
            pand.HasOne(row => row.Wijk).WithMany(wijk => wijk.Panden);
            pand.HasMany(row => row.Kamers).WithOne();
        });
        modelBuilder.Entity<Wijk>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Stad>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Kamer>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Bezoek>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Raam>().Property(row => row.Id).ValueGeneratedNever();
    }
}

/// <summary>The same rows in memory and in a database that remembers the statements it was sent.</summary>
public sealed class PandDb : IDisposable
{
    private readonly SqliteConnection? _connection;
    private readonly StatementLog _log = new();
    private readonly DbContextOptions<PandContext> _options;

    /// <param name="connectionString">Of a PostgreSQL database; null for SQLite in memory.</param>
    public PandDb(string? connectionString = null)
    {
        Rows = PandRows.All();
        var builder = new DbContextOptionsBuilder<PandContext>().AddInterceptors(_log);
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

        _options = builder.Options;
        using var context = New();
        context.Database.EnsureCreated();
        context.AddRange(PandRows.All());
        context.SaveChanges();
        Statements.Clear();
    }

    /// <summary>The rows as objects; not those that any context has seen.</summary>
    public IReadOnlyList<Pand> Rows { get; }

    public IList<string> Statements => _log.Statements;

    public PandContext New() => new(_options);

    /// <summary>A schema over this database and its rows.</summary>
    internal DataApi Api(Type? query = null, Action<IRequestExecutorBuilder>? configure = null)
        => new(query ?? typeof(PandQuery), services => services.AddSingleton(this).AddScoped(_ => New()), configure);

    public void Dispose() => _connection?.Dispose();

    /// <summary>One database of each kind that the product runs on; PostgreSQL only where it is installed.</summary>
    public static async Task<PandDb> OpenAsync(string provider, PostgresCluster cluster)
        => new(provider == "PostgreSQL" ? await cluster.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null);
}
