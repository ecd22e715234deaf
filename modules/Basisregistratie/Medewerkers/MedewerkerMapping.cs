using Leefbaarheid.Basisregistraties.Adressen;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

internal sealed class MedewerkerMapping
    : IEntityTypeConfiguration<Medewerker>,
        IEntityTypeConfiguration<Team>,
        IEntityTypeConfiguration<Teamlid>,
        IEntityTypeConfiguration<Werkgebied>
{
    public void Configure(EntityTypeBuilder<Medewerker> medewerker)
    {
        medewerker.Property(m => m.Code).HasMaxLength(Medewerker.CodeLengte);
        medewerker.Property(m => m.Naam).HasMaxLength(Medewerker.NaamLengte);
        medewerker.Property(m => m.Functie).HasMaxLength(Medewerker.FunctieLengte);
        medewerker.Property(m => m.Telefoon).HasMaxLength(Bereikbaarheid.TelefoonLengte);
        medewerker.Property(m => m.Email).HasMaxLength(Bereikbaarheid.EmailLengte);
        medewerker.HasIndex(m => m.Code).IsUnique();
        medewerker.HasOne(m => m.Leidinggevende).WithMany().HasForeignKey(m => m.LeidinggevendeId);
        medewerker.HasOne(m => m.Plaatsvervanger).WithMany().HasForeignKey(m => m.PlaatsvervangerId);
    }

    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.Property(t => t.Code).HasMaxLength(Team.CodeLengte);
        team.Property(t => t.Naam).HasMaxLength(Team.NaamLengte);
        team.HasIndex(t => t.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Teamlid> lid)
    {
        lid.HasIndex(l => new { l.MedewerkerId, l.TeamId });
        lid.HasOne(l => l.Team).WithMany(t => t.Leden).HasForeignKey(l => l.TeamId);
        lid.HasOne(l => l.Medewerker).WithMany(m => m.Teams).HasForeignKey(l => l.MedewerkerId);
    }

    public void Configure(EntityTypeBuilder<Werkgebied> werkgebied)
    {
        werkgebied.HasIndex(w => new { w.MedewerkerId, w.GebiedId }).IsUnique();
        werkgebied.HasOne(w => w.Medewerker).WithMany(m => m.Werkgebieden).HasForeignKey(w => w.MedewerkerId);
        werkgebied.HasOne(w => w.Gebied).WithMany().HasForeignKey(w => w.GebiedId);
    }
}
