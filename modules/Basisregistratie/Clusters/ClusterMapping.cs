using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Clusters;

internal sealed class ClusterMapping : IEntityTypeConfiguration<Cluster>, IEntityTypeConfiguration<Clustereenheid>
{
    public void Configure(EntityTypeBuilder<Cluster> cluster)
    {
        cluster.Property(c => c.Code).HasMaxLength(Cluster.CodeLengte);
        cluster.Property(c => c.Naam).HasMaxLength(Cluster.NaamLengte);
        cluster.Property(c => c.Soort).HasMaxLength(Referentiewaarde.CodeLengte);
        cluster.HasIndex(c => c.Code).IsUnique();
        cluster.HasOne(c => c.Bovenliggend).WithMany(c => c.Onderliggend).HasForeignKey(c => c.BovenliggendId);
    }

    public void Configure(EntityTypeBuilder<Clustereenheid> deelname)
    {
        deelname.HasIndex(d => new { d.EenheidId, d.ClusterId });
        deelname.HasOne(d => d.Cluster).WithMany(c => c.Eenheden).HasForeignKey(d => d.ClusterId);
        deelname.HasOne(d => d.Eenheid).WithMany(e => e.Clusters).HasForeignKey(d => d.EenheidId);
    }
}
