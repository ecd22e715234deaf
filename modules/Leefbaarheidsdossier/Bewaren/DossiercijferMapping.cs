using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Leefbaarheidsdossiers.Bewaren;

internal sealed class DossiercijferMapping : IEntityTypeConfiguration<Dossiercijfer>
{
    public void Configure(EntityTypeBuilder<Dossiercijfer> cijfer)
    {
        cijfer.HasIndex(c => c.Beginmaand);
        cijfer.HasOne(c => c.Type).WithMany().HasForeignKey(c => c.TypeId).IsRequired();
        cijfer.HasOne(c => c.Afhandelingsreden).WithMany().HasForeignKey(c => c.AfhandelingsredenId);
    }
}
