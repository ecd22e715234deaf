using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Benchmarks.Model;

public sealed class BenchDb(DbContextOptions<BenchDb> options) : DbContext(options)
{
    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<Actieregel> Actieregels => Set<Actieregel>();

    public DbSet<Notitie> Notities => Set<Notitie>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dossier>(dossier =>
        {
            dossier.ToTable("dossiers");
            dossier.Property(row => row.Nummer).HasMaxLength(20);
            dossier.Property(row => row.Status).HasConversion<string>().HasMaxLength(20);
            dossier.HasIndex(row => row.Nummer).IsUnique();
            dossier.HasIndex(row => row.Straat);
            dossier.HasMany(row => row.Actieregels).WithOne().HasForeignKey(row => row.DossierId);
            dossier.HasMany(row => row.Notities).WithOne().HasForeignKey(row => row.DossierId);
        });
        modelBuilder.Entity<Actieregel>().ToTable("actieregels");
        modelBuilder.Entity<Notitie>().ToTable("notities");
    }
}
