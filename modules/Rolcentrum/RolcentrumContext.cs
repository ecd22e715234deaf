using Leefbaarheid.Rolcentra.Drempels;
using Leefbaarheid.Rolcentra.Profielen;

namespace Leefbaarheid.Rolcentra;

/// <summary>Who works in which profile, and from when a number is too high. What is counted belongs to other modules.</summary>
internal sealed class RolcentrumContext(DbContextOptions<RolcentrumContext> options) : ModuleDbContext(options)
{
    public override string Schema => "rolcentrum";

    public DbSet<Profieltoewijzing> Toewijzingen => Set<Profieltoewijzing>();

    public DbSet<Profielkeuze> Keuzes => Set<Profielkeuze>();

    public DbSet<Cuedrempel> Drempels => Set<Cuedrempel>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Profieltoewijzing>(toewijzing =>
        {
            toewijzing.ToTable("Profieltoewijzing");
            toewijzing.Property(t => t.Functie).HasMaxLength(Profieltoewijzing.MaxFunctie);
            toewijzing.Property(t => t.Sleutel).HasMaxLength(Profieltoewijzing.MaxFunctie);
            toewijzing.Property(t => t.Profiel).HasMaxLength(Profieltoewijzing.MaxProfiel);
            toewijzing.HasIndex(t => t.Sleutel).IsUnique();
        });
        model.Entity<Profielkeuze>(keuze =>
        {
            keuze.ToTable("Profielkeuze");
            keuze.Property(k => k.Profiel).HasMaxLength(Profieltoewijzing.MaxProfiel);
            keuze.HasIndex(k => k.MedewerkerId).IsUnique();
        });
        model.Entity<Cuedrempel>(drempel =>
        {
            drempel.ToTable("Cuedrempel");
            drempel.Property(d => d.CueId).HasMaxLength(Cuedrempel.MaxCueId);
            drempel.HasIndex(d => new { d.EigenaarId, d.CueId }).IsUnique();
        });
    }
}
