using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Tests.Data;

[DataClassification(DataClassification.CustomerContent)]
internal sealed class Huis : Entity
{
    public Huis(string code) => Code = code;

    private Huis()
    {
    }

    public string Code { get; set; } = "";

    public string? Bijnaam { get; set; }

    public int Bewoners { get; set; }

    public DateTime? GebouwdOp { get; set; }

    public Adres Adres { get; set; } = new("Dorpsstraat", 1);
}

[DataClassification(DataClassification.CustomerContent)]
internal sealed record Adres(string Straat, int Nummer);

[DataClassification(DataClassification.CustomerContent)]
internal sealed class Boom : Entity
{
    public Boom(string soort) => Soort = soort;

    private Boom()
    {
    }

    public string Soort { get; private set; } = "";
}

internal sealed class HuisContext(DbContextOptions<HuisContext> options) : ModuleDbContext(options)
{
    public override string Schema => "huis";

    public DbSet<Huis> Huizen => Set<Huis>();

    protected override void Configure(ModelBuilder model) => model.Entity<Huis>(huis =>
    {
        huis.Property(h => h.Code).HasMaxLength(20);
        huis.Property(h => h.Bijnaam).HasMaxLength(20);
        huis.HasIndex(h => h.Code).IsUnique();
        huis.HasIndex(h => h.Bijnaam).IsUnique();
        huis.OwnsOne(h => h.Adres, adres => adres.Property(a => a.Straat).HasMaxLength(50));
    });
}

internal sealed class TuinContext(DbContextOptions<TuinContext> options) : ModuleDbContext(options)
{
    public override string Schema => "tuin";

    public DbSet<Boom> Bomen => Set<Boom>();

    protected override void Configure(ModelBuilder model)
        => model.Entity<Boom>().Property(boom => boom.Soort).HasMaxLength(20);
}
