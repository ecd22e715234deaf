using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Inzage;

internal sealed class InzageverzoekMapping : IEntityTypeConfiguration<Inzageverzoek>
{
    public void Configure(EntityTypeBuilder<Inzageverzoek> verzoek)
    {
        verzoek.Property(v => v.Nummer).HasMaxLength(Inzageverzoek.NummerLengte);
        verzoek.HasIndex(v => v.Nummer).IsUnique();
        verzoek.HasOne(v => v.Contact).WithMany().HasForeignKey(v => v.ContactId);
        verzoek.HasIndex(v => v.DocumentId);
        verzoek.HasIndex(v => v.GegevensId);
    }
}
