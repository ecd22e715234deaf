using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Interacties;

internal sealed class InteractielogpostMapping : IEntityTypeConfiguration<Interactielogpost>
{
    public void Configure(EntityTypeBuilder<Interactielogpost> post)
    {
        post.Property(p => p.Volgnummer).HasMaxLength(Interactielogpost.VolgnummerLengte);
        post.Property(p => p.Onderwerp).HasMaxLength(Interactielogpost.OnderwerpLengte);
        post.Property(p => p.Notitie).HasMaxLength(Interactielogpost.NotitieLengte);
        post.Property(p => p.Richting).HasMaxLength(Referentiewaarde.CodeLengte);
        post.Property(p => p.Kanaal).HasMaxLength(Referentiewaarde.CodeLengte);
        post.HasIndex(p => p.Volgnummer).IsUnique();
        post.HasIndex(p => new { p.ContactId, p.Tijdstip });
        post.HasIndex(p => p.LeefbaarheidsdossierId);
        post.HasIndex(p => p.ActieregelId);
        post.HasOne(p => p.Contact).WithMany().HasForeignKey(p => p.ContactId);
        post.HasOne(p => p.Medewerker).WithMany().HasForeignKey(p => p.MedewerkerId);
        post.HasIndex(p => p.SjabloonId);
        post.HasOne(p => p.Sjabloon).WithMany().HasForeignKey(p => p.SjabloonId);
        post.HasOne(p => p.Taak).WithMany().HasForeignKey(p => p.TaakId);
    }
}
