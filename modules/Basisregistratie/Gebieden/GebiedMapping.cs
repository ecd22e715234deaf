using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Gebieden;

internal sealed class GebiedMapping : IEntityTypeConfiguration<Gebied>
{
    public void Configure(EntityTypeBuilder<Gebied> gebied)
    {
        gebied.Property(g => g.Code).HasMaxLength(Gebied.CodeLengte);
        gebied.Property(g => g.Naam).HasMaxLength(Gebied.NaamLengte);
        gebied.HasIndex(g => g.Code).IsUnique();
        gebied.HasOne(g => g.Bovenliggend).WithMany(g => g.Onderliggend).HasForeignKey(g => g.BovenliggendId);
    }
}
