using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.CollectieveObjecten;

internal sealed class CollectiefObjectMapping : IEntityTypeConfiguration<CollectiefObject>, IEntityTypeConfiguration<Eenheidobject>
{
    public void Configure(EntityTypeBuilder<CollectiefObject> collectiefObject)
    {
        collectiefObject.Property(o => o.Nummer).HasMaxLength(CollectiefObject.NummerLengte);
        collectiefObject.Property(o => o.Naam).HasMaxLength(CollectiefObject.NaamLengte);
        collectiefObject.Property(o => o.Soort).HasMaxLength(Referentiewaarde.CodeLengte);
        collectiefObject.HasIndex(o => o.Nummer).IsUnique();
        collectiefObject.HasOne(o => o.Cluster).WithMany().HasForeignKey(o => o.ClusterId);
    }

    public void Configure(EntityTypeBuilder<Eenheidobject> koppeling)
    {
        koppeling.HasIndex(k => new { k.EenheidId, k.CollectiefObjectId }).IsUnique();
        koppeling.HasOne(k => k.Eenheid).WithMany(e => e.CollectieveObjecten).HasForeignKey(k => k.EenheidId);
        koppeling.HasOne(k => k.CollectiefObject).WithMany(o => o.Eenheden).HasForeignKey(k => k.CollectiefObjectId);
    }
}
