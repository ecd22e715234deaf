using Leefbaarheid.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data.Shapes;

public sealed class ShapeContext(DbContextOptions<ShapeContext> options) : DbContext(options)
{
    public DbSet<Dier> Dieren => Set<Dier>();

    public DbSet<Hok> Hokken => Set<Hok>();

    public DbSet<Post> Posten => Set<Post>();

    public DbSet<Merk> Merken => Set<Merk>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dier>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<Hond>();
        modelBuilder.Entity<Kat>().HasMany(row => row.Muizen).WithOne();
        modelBuilder.Entity<Hok>().HasMany(row => row.Dieren).WithOne(row => row.Hok);
        modelBuilder.Entity<Post>(post =>
        {
            post.Property(row => row.Id).ValueGeneratedNever();
            post.OwnsOne(row => row.Plaats);
            post.HasOne(row => row.Vorige).WithMany(row => row.Volgende);
        });
        modelBuilder.Entity<Merk>(merk =>
        {
            merk.HasKey(row => row.Sleutel);
            merk.Property(row => row.Sleutel).HasConversion(id => id.Value, value => new MerkId(value)).ValueGeneratedNever();
            merk.Property(row => row.Vorm).HasConversion(vorm => vorm.Naam, naam => new Vorm { Naam = naam });
        });
    }
}

public sealed class ShapeDb : IDisposable
{
    private readonly SqliteConnection? _connection;
    private readonly StatementLog _log = new();
    private readonly DbContextOptions<ShapeContext> _options;

    private ShapeDb(string? connectionString)
    {
        var builder = new DbContextOptionsBuilder<ShapeContext>().AddInterceptors(_log);
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
        context.AddRange(Rows());
        context.SaveChanges();
        Statements.Clear();
    }

    public IList<string> Statements => _log.Statements;

    public ShapeContext New() => new(_options);

    internal DataApi Api(Type query) => new(
        query,
        services => services.AddScoped(_ => New()),
        builder => builder.AddType<Hond>().AddType<Kat>());

    public void Dispose() => _connection?.Dispose();

    public static async Task<ShapeDb> OpenAsync(string provider, PostgresCluster cluster)
        => new(provider == "PostgreSQL" ? await cluster.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null);

    private static List<object> Rows()
    {
        var hok = new Hok { Id = 1, Plek = "tuin" };
        var eerste = new Post(1, "een") { Plaats = new Plaats("Dorpsstraat", null) };
        return
        [
            new Hond { Id = 1, Naam = "Max", Gewicht = 20, Hok = hok, Baas = new Baas { Id = 1, Naam = "An" } },
            new Kat { Id = 2, Naam = "Poes", Hok = hok, Muizen = [new Muis { Id = 1, Naam = "Piep" }] },
            new Hond { Id = 3, Naam = "Rex", Gewicht = 9 },
            eerste,
            new Post(2, "twee") { Vorige = eerste },
            .. Enumerable.Range(1, 40).Select(number => new Merk
            {
                Sleutel = new MerkId(number * 7 % 41),
                Naam = $"m{number}",
                Rang = number,
                Soort = number % 2 == 0 ? "a" : "b",
                Vorm = new Vorm { Naam = $"v{number}" },
            }),
        ];
    }
}
