using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Taken;

internal sealed class TaakMapping : IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Taak> taak)
    {
        taak.Property(t => t.Nummer).HasMaxLength(Taak.NummerLengte);
        taak.Property(t => t.Omschrijving).HasMaxLength(Taak.OmschrijvingLengte);
        taak.Property(t => t.Notities).HasMaxLength(Taak.NotitiesLengte);
        taak.HasIndex(t => t.Nummer).IsUnique();
        taak.HasIndex(t => t.LeefbaarheidsdossierId);
        taak.HasIndex(t => t.ActieregelId);

        // "Mijn taken" and "Teamtaken" are asked for at every look at the rolcentrum.
        taak.HasIndex(t => new { t.MedewerkerId, t.Gesloten });
        taak.HasIndex(t => new { t.TeamId, t.Gesloten });
        taak.HasIndex(t => t.OrganisatortaakId);
        taak.HasOne(t => t.Organisatortaak).WithMany().HasForeignKey(t => t.OrganisatortaakId);
        taak.HasOne(t => t.Contact).WithMany().HasForeignKey(t => t.ContactId);
        taak.HasOne(t => t.Team).WithMany().HasForeignKey(t => t.TeamId);
        taak.HasOne(t => t.Medewerker).WithMany().HasForeignKey(t => t.MedewerkerId);
        taak.HasOne(t => t.VoltooidDoor).WithMany().HasForeignKey(t => t.VoltooidDoorId);
    }
}
