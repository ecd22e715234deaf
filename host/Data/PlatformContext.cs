using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Nummering;
using Leefbaarheid.Host.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>The host's own tables: what all modules use together.</summary>
internal sealed class PlatformContext(DbContextOptions<PlatformContext> options) : ModuleDbContext(options)
{
    /// <summary>Under which the registry knows the host's own tables. No module has this id: manifests start with a capital.</summary>
    public const string ModuleId = "platform";

    public override string Schema => "platform";

    public DbSet<Nummerreeks> Nummerreeksen => Set<Nummerreeks>();

    public DbSet<Nummerreeksregel> Nummerreeksregels => Set<Nummerreeksregel>();

    public DbSet<Sluitingsdag> Sluitingsdagen => Set<Sluitingsdag>();

    public DbSet<Termijnpost> Termijnen => Set<Termijnpost>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Nummerreeks>(reeks =>
        {
            reeks.Property(r => r.Code).HasMaxLength(Nummerreeks.CodeLengte);
            reeks.Property(r => r.Omschrijving).HasMaxLength(Nummerreeks.OmschrijvingLengte);
            reeks.Property(r => r.Patroon).HasMaxLength(Nummerpatroon.MaxLengte);
            reeks.HasIndex(r => r.Code).IsUnique();
        });
        model.Entity<Nummerreeksregel>(regel =>
        {
            regel.HasOne<Nummerreeks>().WithMany(reeks => reeks.Regels).HasForeignKey(r => r.NummerreeksId);
            regel.HasIndex(r => new { r.NummerreeksId, r.Jaar }).IsUnique();
        });
        model.Entity<Sluitingsdag>(dag =>
        {
            dag.Property(d => d.Omschrijving).HasMaxLength(Sluitingsdag.OmschrijvingLengte);
            dag.HasIndex(d => d.Datum).IsUnique();
        });
        model.Entity<Termijnpost>(termijn =>
        {
            termijn.ToTable("Termijn");
            termijn.Property(t => t.OnderwerpSoort).HasMaxLength(Termijnpost.SoortLengte);
            termijn.Property(t => t.Soort).HasMaxLength(Termijnpost.SoortLengte);
            // One open deadline per subject and kind, whatever runs in parallel.
            termijn.HasIndex(t => new { t.OnderwerpId, t.OnderwerpSoort, t.Soort }, "IX_Termijn_Open")
                .IsUnique()
                .HasFilter("\"AfgeslotenOp\" IS NULL");
            termijn.HasIndex(t => t.OnderwerpId);
            // What the sweep reads: its size follows what is open and unsignalled, not what exists.
            termijn.HasIndex(t => t.UiterlijkeDatum, "IX_Termijn_Sweep")
                .HasFilter("\"AfgeslotenOp\" IS NULL AND \"GesignaleerdOp\" IS NULL");
        });
    }
}
