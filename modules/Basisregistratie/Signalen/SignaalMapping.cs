using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Signalen;

internal sealed class SignaalMapping : IEntityTypeConfiguration<Signaal>, IEntityTypeConfiguration<Signaalontvanger>
{
    public void Configure(EntityTypeBuilder<Signaal> signaal)
    {
        signaal.Property(s => s.Sleutel).HasMaxLength(Signaal.SleutelLengte);
        signaal.Property(s => s.Soort).HasMaxLength(Signaal.SoortLengte);
        signaal.Property(s => s.Soortnaam).HasMaxLength(Signaal.SoortLengte);
        signaal.Property(s => s.Tekst).HasMaxLength(Signaal.TekstLengte);
        signaal.Property(s => s.OnderwerpSoort).HasMaxLength(Signaal.SoortLengte);
        signaal.Property(s => s.Pagina).HasMaxLength(Signaal.PaginaLengte);

        // What makes a signal unique, whatever a program does.
        signaal.HasIndex(s => s.Sleutel).IsUnique();
        signaal.HasIndex(s => s.OnderwerpId);
        signaal.HasMany(s => s.Ontvangers).WithOne(o => o.Signaal).HasForeignKey(o => o.SignaalId);
    }

    public void Configure(EntityTypeBuilder<Signaalontvanger> ontvanger)
    {
        ontvanger.HasIndex(o => new { o.SignaalId, o.MedewerkerId }).IsUnique();
        ontvanger.HasIndex(o => new { o.MedewerkerId, o.GelezenOp });

        // Each host looks for what others made since it last looked.
        ontvanger.HasIndex(o => o.SystemCreatedAt);
        ontvanger.HasOne(o => o.Medewerker).WithMany().HasForeignKey(o => o.MedewerkerId);
    }
}
