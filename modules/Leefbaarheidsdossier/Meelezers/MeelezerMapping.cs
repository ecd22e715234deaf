using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Leefbaarheidsdossiers.Meelezers;

internal sealed class MeelezerMapping : IEntityTypeConfiguration<Meelezer>
{
    public void Configure(EntityTypeBuilder<Meelezer> builder)
    {
        builder.HasIndex(meelezer => new { meelezer.LeefbaarheidsdossierId, meelezer.MedewerkerId }).IsUnique();
        builder.HasIndex(meelezer => meelezer.MedewerkerId);
    }
}
